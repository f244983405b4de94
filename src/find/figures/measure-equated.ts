/** Measures told by a noun that a copula, a colon or a dash equates with its number: "the dead are 12", "Погибших — 12", "Number of dead: 12". */
import type { Tag } from "../../text/syntax/syntax.ts";
import type { MeasureContext, MeasureFound } from "./measure-context.ts";
import { type MeasureHit, measureIn } from "./measure-hits.ts";

/** The way from the noun to its copula: "the dead in the valley, according to the governor, are 12". */
const REACH = 10;
/** Behind a colon or a dash only what is named right before counts: "Dead: 12", "number of dead in the valley: 12". */
const BEFORE_MARK = 4;
const COLON_OR_DASH = /^[:–—]$/;
const OPENING = /^[“„«"‘]$/;

/**
 * The noun that a number is equated with.
 *
 * - Input: the sentence, and which number: one without a noun of its own, or one of people.
 * - Output: its measure; `null` where a verb, another number or the edge of a clause lies between.
 */
export function equatedBefore(context: MeasureContext, index: number): MeasureFound | null {
  const own = context.counted[index];
  if (own === undefined || (own.head !== null && own.people !== "people")) return null;
  const { prose, sentence, hits } = context;
  const link = linkBefore(context, own.number.first);
  if (link === null) return null;
  const reach = prose.syntax.tags[link] === "auxiliary" ? REACH : BEFORE_MARK;
  for (let at = link; at > Math.max(sentence.first, link - reach); at--) {
    const hit = hits.endingAt.get(at);
    if (hit !== undefined) return nounAt(context, hit);
    if (STOPS.has(prose.syntax.tags[at - 1] ?? "mark")) return null;
  }
  return null;
}

const STOPS: ReadonlySet<Tag> = new Set([
  "verb",
  "modal",
  "subordinator",
  "relative",
  "number",
  "base",
  "negation",
  "coordinator",
]);

/** The copula, colon or dash right before a number, past adverbs and an opening quotation mark. */
function linkBefore({ prose: { words, syntax }, sentence }: MeasureContext, first: number): number | null {
  for (let at = first - 1; at > sentence.first; at--) {
    if (syntax.tags[at] === "auxiliary" || COLON_OR_DASH.test(words[at]?.text ?? "")) return at;
    if (syntax.tags[at] !== "adverb" && !OPENING.test(words[at]?.text ?? "")) return null;
  }
  return null;
}

/** A noun that is counted, or words whose number follows; none that a number before it counts ("three dead"). */
function nounAt({ prose: { syntax } }: MeasureContext, hit: MeasureHit): MeasureFound | null {
  const measure = measureIn(hit, "count", "before");
  const before = syntax.tags[hit.first - 1];
  return measure === null || before === "number" || before === "auxiliary" || before === "verb"
    ? null
    : { measure, hit };
}
