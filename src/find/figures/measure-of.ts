/** What a number counts: its measure, by the words of its clause. */
import type { Measure } from "../../languages/measures.ts";
import { countedNoun, predicateAfter } from "./measure-after.ts";
import { isChange, tollBefore, verbBefore } from "./measure-before.ts";
import type { MeasureContext, MeasureFound } from "./measure-context.ts";
import { equatedBefore } from "./measure-equated.ts";
import type { MeasureHit } from "./measure-hits.ts";

/** Nouns that are counted for their own sake: what befell those counted is told elsewhere, if at all. */
const WEAK: ReadonlySet<Measure> = new Set(["protesters", "hostages", "aboard", "votes"]);

/**
 * The measure of a number.
 *
 * - Input: the sentence with its phrases and numbers, which number, and the phrases that numbers before it have used.
 * - Output: the measure, or `null` where the words tell none or deny it. Looked for in the order of how surely it is this number's:
 *   the verb right before it, the counted noun itself, a toll before it, a predicate after it.
 */
export function measureOf(context: MeasureContext, index: number, used: ReadonlySet<MeasureHit>): MeasureFound | null {
  const counted = context.counted[index];
  if (counted === undefined || isChange(context, index)) return null;
  const own = countedNoun(context, counted);
  const toll = tollBefore(context, index);
  const found =
    verbBefore(context, index, used) ??
    (own !== null && !WEAK.has(own.measure) ? own : null) ??
    (toll !== null && !WEAK.has(toll.measure) ? toll : null) ??
    predicateAfter(context, index) ??
    toll ??
    equatedBefore(context, index) ??
    own;
  return found !== null && denied(context, found.hit) ? null : found;
}

/** Whether a predicate is denied or only possible: "were not injured", "could kill 12". */
export function denied({ prose: { syntax }, sentence }: MeasureContext, hit: MeasureHit): boolean {
  for (let at = hit.first - 1; at >= Math.max(sentence.first, hit.first - 4); at--) {
    const tag = syntax.tags[at];
    if (tag === "negation" || tag === "modal") return true;
    if (tag !== "auxiliary" && tag !== "adverb" && tag !== "particle") return false;
  }
  return false;
}
