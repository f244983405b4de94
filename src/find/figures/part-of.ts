/** Parts: a number that counts some of those that a figure before it counts: "including 14 children", "14 of them children". */
import type { FigureFinding } from "../finding.ts";
import type { Counted } from "./counted.ts";
import type { MeasureContext } from "./measure-context.ts";
import type { Measured } from "./measured.ts";

/** The figure that a number is part of, and how surely. */
export interface PartFound {
  readonly whole: Measured;
  readonly partBy: FigureFinding["partBy"];
}

/** The most words of a phrase like "including". */
const INCLUDING = 4;

/**
 * The figure that a number is part of.
 *
 * - Input: the sentence, the number, the figures found in it so far, and the last one before the sentence.
 * - Output: `null` where no words make it a part.
 */
export function partOf(
  context: MeasureContext,
  own: Counted,
  found: readonly Measured[],
  before: Measured | null,
): PartFound | null {
  const whole = holder(found, own) ?? found.at(-1) ?? before;
  if (whole === null) return null;
  if (isIncluded(context, own)) return { whole, partBy: isRightBehind(context, own, whole) ? "including" : "mention" };
  return isOfThem(context, own) ? { whole, partBy: "mention" } : null;
}

/** The last figure that is no part and as large as what may be a part of it: "20 were hurt and three killed, including five children" tells of those hurt. */
function holder(found: readonly Measured[], { number }: Counted): Measured | null {
  for (let at = found.length - 1; at >= 0; at--) {
    const one = found[at];
    if (one !== undefined && one.partOf === null && one.counted.number.high >= number.low) return one;
  }
  return null;
}

function isIncluded({ prose: { words }, table, sentence }: MeasureContext, { number }: Counted): boolean {
  for (let at = Math.max(sentence.first, number.first - INCLUDING); at < number.first; at++)
    if (table.including.at(words, at, number.first)?.last === number.first) return true;
  return false;
}

/** Whether no other number stands between a part and its whole in their sentence. */
function isRightBehind(
  { prose: { syntax } }: MeasureContext,
  { number }: Counted,
  { counted, sentence }: Measured,
): boolean {
  const from = Math.max(counted.last, counted.number.last);
  if (number.first >= sentence.last || number.first < from) return false;
  for (let at = from; at < number.first; at++) if (syntax.tags[at] === "number") return false;
  return true;
}

function isOfThem({ prose: { words }, table, sentence }: MeasureContext, { number }: Counted): boolean {
  const those = table.ofThem.at(words, number.last, sentence.last);
  // "one of them 19 years old" tells an age, and counts nobody anew.
  if (those !== null) return words[those.last]?.kind !== "number";
  const opening = table.ofThem.at(words, sentence.first, number.first);
  return opening !== null && number.first - opening.last <= 2;
}
