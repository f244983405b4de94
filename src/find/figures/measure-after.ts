/** Measures told by the counted noun or after it: "12 dead", "12 people in two cars were killed". */
import type { MeasureRole } from "../../languages/measures.ts";
import type { Tag } from "../../text/syntax.ts";
import type { Counted } from "./counted.ts";
import type { MeasureContext, MeasureFound } from "./measure-context.ts";
import { type MeasureHit, measureIn } from "./measure-hits.ts";

/** A predicate stands at most this many words from what it counts; a longer way leads into another clause. */
const REACH = 24;
/** A word like "wounded" stands at most this many words after a counted noun: "12 people – mostly children – wounded" is told otherwise. */
const NEXT_TO = 3;
const DASH = /^[-–—]$/;

/** "12 dead", "12 other people injured", "12 – wounded": the counted noun, or what stands right after it without a verb. */
export function countedNoun(context: MeasureContext, counted: Counted): MeasureFound | null {
  const { prose, sentence, hits } = context;
  // "one of the two people killed" counts none of its own: those killed are the two.
  if (counted.partitive) return null;
  const limit = Math.min(sentence.last, counted.last + NEXT_TO);
  for (let at = counted.number.last; at < limit; at++) {
    const hit = hits.startingAt.get(at);
    const measure = measureIn(hit, "count") ?? measureIn(hit, "passive");
    if (hit !== undefined && measure !== null)
      return at >= counted.last && isActive(context, hit) ? null : { measure, hit };
    const skipped = prose.syntax.tags[at] === "adverb" || DASH.test(prose.words[at]?.text ?? "");
    if (at >= counted.last && !skipped) return null;
  }
  return null;
}

/**
 * The predicate that a number's noun is the subject of.
 *
 * - Input: the sentence, and which number.
 * - Output: its measure; `null` where another verb, another number or the edge of the clause comes first. Asides between commas are passed over.
 */
export function predicateAfter(context: MeasureContext, index: number): MeasureFound | null {
  const own = context.counted[index];
  if (own === undefined) return null;
  const next = context.counted[index + 1]?.number.first ?? Number.POSITIVE_INFINITY;
  const limit = Math.min(context.sentence.last, own.last + REACH);
  let commas = 0;
  if (own.partitive && measureIn(context.hits.startingAt.get(own.last), "passive") !== null) return null;
  for (let at = own.last; at < limit; at++) {
    const hit = context.hits.startingAt.get(at);
    if (hit !== undefined && measureIn(hit, "passive", "subject", "object") !== null)
      return predicate(context, hit, commas % 2 === 1);
    if (context.prose.words[at]?.text === ",") commas++;
    else if (stops(context, at)) return null;
    // A number of its own begins here, unless it stands in an aside or is joined: "four soldiers and two civilians were killed".
    if (at >= next && commas % 2 === 0 && !joined(context, next)) return null;
  }
  return null;
}

/** A phrase met on the way: a predicate of the number, or a verb of its own that ends the way. */
function predicate(context: MeasureContext, hit: MeasureHit, inAside: boolean): MeasureFound | null {
  const measure = measureIn(hit, "passive", "subject");
  if (measure === null || isActive(context, hit)) return null;
  const direct = context.prose.words[hit.first - 1]?.text === ",";
  return inAside && !direct ? null : { measure, hit };
}

function joined({ prose: { syntax } }: MeasureContext, number: number): boolean {
  return syntax.tags[number - 1] === "coordinator";
}

const STOPS: ReadonlySet<Tag> = new Set(["verb", "modal", "subordinator", "base"]);
const PASSED = /^[-–—"“”„'’‘()«»]$/;

/** What ends the way from a subject to its predicate. */
function stops({ prose: { words, syntax } }: MeasureContext, at: number): boolean {
  const tag = syntax.tags[at] ?? "mark";
  return tag === "mark" ? !PASSED.test(words[at]?.text ?? "") : STOPS.has(tag);
}

const SAID_OF: ReadonlySet<MeasureRole> = new Set(["passive", "subject"]);
const OPENS: ReadonlySet<Tag> = new Set(["determiner", "number", "proper", "pronoun", "noun", "adjective"]);

/** Whether a form that may be either is the active verb here: a phrase of its own follows it, and no auxiliary makes it passive. */
function isActive({ prose: { syntax }, hits }: MeasureContext, hit: MeasureHit): boolean {
  if (hit.entries.every(({ role }) => SAID_OF.has(role))) return false;
  let before = hit.first - 1;
  while (syntax.tags[before] === "adverb" || syntax.tags[before] === "coordinator" || hits.endingAt.has(before + 1))
    before--;
  return syntax.tags[before] !== "auxiliary" && OPENS.has(syntax.tags[hit.last] ?? "mark");
}
