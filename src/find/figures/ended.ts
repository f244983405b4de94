/** States that are over: "five who had been listed as missing were found alive", "twelve hostages were freed". */
import type { EndMeasure, Measure } from "../../languages/measures.ts";
import type { Tag } from "../../text/syntax/syntax.ts";
import type { MeasureContext } from "./measure-context.ts";
import type { MeasureHit } from "./measure-hits.ts";

/** Measures of a state that ends: who was found is missing no more, who was freed is no hostage. */
const STATES: ReadonlySet<Measure> = new Set(["missing", "hostages", "detained"]);
/** The verb that ends a state stands at most this many words behind those it is said of: an aside and a clause of their own may come between. */
const AFTER = 24;
/** Where a language tells the verb first, it stands at most this many words before them. */
const BEFORE = 8;

/**
 * What those in a state are counted as once their sentence ends it.
 *
 * - Input: the sentence, which number, its measure, and the phrase that gives it.
 * - Output: the measure itself where nothing ends it; else what they have become, `null` where that is no measure ("were found with relatives").
 */
export function afterEnd(
  context: MeasureContext,
  index: number,
  measure: Measure,
  hit: MeasureHit | null,
): Measure | null {
  if (!STATES.has(measure)) return measure;
  const end = endOf(context, index, hit);
  if (end === null) return measure;
  return end === "found" || (end === "freed" && measure === "missing") ? null : end;
}

function endOf(context: MeasureContext, index: number, hit: MeasureHit | null): EndMeasure | null {
  const { sentence, counted, table } = context;
  const own = counted[index];
  if (own === undefined) return null;
  const from = Math.max(own.last, own.number.last);
  const next = counted[index + 1]?.number.first ?? sentence.last;
  const behind = found(context, from, Math.min(next, sentence.last, Math.max(from, hit?.last ?? 0) + AFTER));
  if (behind !== null || !table.words.subjectAfter) return behind;
  const before = counted[index - 1];
  const back = Math.max(sentence.first, own.number.first - BEFORE, before?.last ?? 0, before?.number.last ?? 0);
  return found(context, back, own.number.first);
}

function found(context: MeasureContext, from: number, end: number): EndMeasure | null {
  const { prose, table } = context;
  let met: EndMeasure | null = null;
  for (let at = from; at < end; at++) {
    const match = table.ended.at(prose.words, at, end);
    if (match === null || isOpen(context, at)) continue;
    // "were found dead": what they were found as goes before that they were found.
    if (match.value === "killed") return "killed";
    met ??= match.value;
  }
  return met;
}

const OPEN: ReadonlySet<Tag> = new Set(["negation", "modal", "subordinator"]);
const PASSED: ReadonlySet<Tag> = new Set(["auxiliary", "adverb", "particle", "pronoun"]);

/** Whether it has not happened: "have not been found", "will be freed", "until they are freed". */
function isOpen({ prose: { syntax }, sentence }: MeasureContext, at: number): boolean {
  for (let before = at - 1; before >= sentence.first; before--) {
    const tag = syntax.tags[before] ?? "mark";
    if (OPEN.has(tag) || tag === "particle") return true;
    if (!PASSED.has(tag)) return false;
  }
  return false;
}
