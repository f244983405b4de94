/** The scope of a figure: of whom, where, as of when, up to when, and on whose word. */
import { firstFrom } from "../../core/first-from.ts";
import { contains, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { FigureFinding, Mention, Saying, TimeExpression } from "../finding.ts";
import type { MeasureTable } from "./measure-table.ts";
import type { Measured } from "./measured.ts";

export interface ScopeContext {
  readonly prose: Prose;
  readonly table: MeasureTable;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly sayings: readonly Saying[];
}

/** The figure that a measured number is, with its scope. */
export function figureScope(context: ScopeContext, measured: Measured): FigureFinding {
  const { counted, measure, sentence, partOf } = measured;
  const { number } = counted;
  const { words } = context.prose;
  const span = { start: number.start, end: words[Math.max(counted.last, number.last) - 1]?.end ?? number.end };
  return {
    start: span.start,
    end: span.end,
    value: number.value,
    low: number.low,
    high: number.high,
    bound: number.bound,
    measure,
    of: ofWhom(context, measured),
    people: counted.people ?? measured.sharesNoun?.counted.people ?? null,
    place: placeOf(context, sentence, span),
    time: timeOf(context, measured, span),
    period: periodOf(context, sentence),
    by: speakerOf(context, span),
    partOf: partOf === null ? null : partOf.counted.number.start,
    partBy: measured.partBy,
    revises: measured.revises?.counted.number.start ?? null,
    withdrawn: false,
  };
}

/** The words after the number as far as its noun; where it has none, those of the figure it is joined to. A noun that is the measure itself ("700 muertos") or stands for a count before ("14 de ellos") is of nobody. */
function ofWhom({ prose, table }: ScopeContext, { counted, sharesNoun }: Measured): Span | null {
  const { words, syntax } = prose;
  for (const one of [counted, sharesNoun?.counted]) {
    if (one?.head === null || one === undefined) continue;
    if (table.phrases.at(words, one.head, one.head + 1) !== null) continue;
    if (table.ofThem.at(words, one.number.last, words.length) !== null) continue;
    const linked = syntax.tags[one.number.last] === "preposition" ? 1 : 0;
    const start = words[one.number.last + linked]?.start;
    const end = words[one.head]?.end;
    if (start !== undefined && end !== undefined && start < end) return { start, end };
  }
  return null;
}

/** The place named after the figure with a preposition, else before it, in its sentence. */
function placeOf({ prose, mentions }: ScopeContext, sentence: Sentence, span: Span): Span | null {
  const places = startingWithin(mentions, sentence).filter(
    (mention) =>
      (mention.kind === "place" || mention.kind === "country") && mention.form === "name" && located(prose, mention),
  );
  const place = places.find(({ start }) => start >= span.start) ?? places.at(-1);
  return place ? { start: place.start, end: place.end } : null;
}

/** Whether a preposition stands right before a mention, or before its article or describing words. */
function located({ words, syntax }: Prose, mention: Mention): boolean {
  const first = firstFrom(words, mention.start);
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    if (syntax.tags[at] === "preposition") return true;
    if (syntax.tags[at] === "verb" || words[at]?.kind === "mark") return false;
  }
  return false;
}

/**
 * The time expression nearest after the figure in its sentence, else the nearest before it; where the sentence has none and begins with a pronoun ("It killed
 * 743 people"), the last one of the sentence before, whose event it goes on telling.
 */
function timeOf({ prose, times }: ScopeContext, { sentence, index }: Measured, span: Span): Span | null {
  const inside = startingWithin(times, sentence);
  const time = inside.find(({ start }) => start >= span.start) ?? inside.at(-1) ?? told(prose, times, sentence, index);
  return time ? { start: time.start, end: time.end } : null;
}

function told(
  { syntax, sentences }: Prose,
  times: readonly TimeExpression[],
  sentence: Sentence,
  index: number,
): TimeExpression | undefined {
  const before = sentences[index - 1];
  if (syntax.tags[sentence.first] !== "pronoun" || before?.paragraph !== sentence.paragraph) return undefined;
  return startingWithin(times, before).at(-1);
}

function periodOf({ prose: { words }, table }: ScopeContext, { first, last }: Sentence): "total" | "day" | null {
  let period: "total" | "day" | null = null;
  for (let at = first; at < last; at++) {
    if (table.inADay.at(words, at, last) !== null) return "day";
    if (table.soFar.at(words, at, last) !== null) period = "total";
  }
  return period;
}

/** How many sayings before a figure are looked at for the one around it: nested quotations are few, and of a list of them none reaches on. */
const SAYINGS_BACK = 12;

/** Who says the words that a figure stands in: the innermost saying around it whose speaker is known. */
function speakerOf({ sayings }: ScopeContext, span: Span): Span | null {
  const next = firstFrom(sayings, span.start + 1);
  for (let at = next - 1; at >= Math.max(0, next - SAYINGS_BACK); at--) {
    const saying = sayings[at];
    if (saying !== undefined && saying.speaker !== null && contains(saying, span)) return saying.speaker;
  }
  return null;
}
