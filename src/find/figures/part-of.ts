/** Parts: a number that counts some of those that a figure before it counts: "including 14 children", "14 of them children". */
import type { Prose, Sentence } from "../../text/prose.ts";
import type { Tag } from "../../text/syntax/syntax.ts";
import type { Word } from "../../text/words/words.ts";
import type { FigureFinding } from "../finding.ts";
import type { Counted } from "./counted.ts";
import type { MeasureContext, MeasureFound } from "./measure-context.ts";
import type { Measured } from "./measured.ts";
import type { NumberTable } from "./number-table.ts";

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
 * - Input: the sentence, the number with the measure of its own words or `null`, the figures found in it so far, and the last one before the sentence.
 * - Output: `null` where no words make it a part; what some of them did or had counts nobody anew ("three of the victims knew the driver").
 */
export function partOf(
  context: MeasureContext,
  own: Counted,
  measured: MeasureFound | null,
  found: readonly Measured[],
  before: Measured | null,
): PartFound | null {
  const whole = holder(found, own) ?? found.at(-1) ?? before;
  if (whole === null) return null;
  if (isIncluded(context, own)) return { whole, partBy: isRightBehind(context, own, whole) ? "including" : "mention" };
  if (!isOfThem(context, own)) return null;
  return measured?.measure === whole.measure || tellsWho(context, own) ? { whole, partBy: "mention" } : null;
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

/** What tells who some of them were stands at most this many words behind: "five of the dead were reportedly children". */
const WHO = 4;

/** Whether words behind "of them" say who those are: "twelve of them children", "four of the dead were tourists", not "one of them is the owner". */
function tellsWho({ prose, table, sentence, numbers }: MeasureContext, { number }: Counted): boolean {
  const { words, syntax } = prose;
  const from = table.ofThem.at(words, number.last, sentence.last)?.last ?? number.last;
  if (from > number.last && isApposed(prose, sentence, number.first, from)) return true;
  for (let at = from, end = Math.min(sentence.last, from + WHO); at < end; at++) {
    if (table.people.at(words, at, sentence.last) !== null) return true;
    const tag = syntax.tags[at] ?? "mark";
    if (tag === "noun" || tag === "proper") return number.value !== 1 && syntax.tags[from] !== "verb";
    // "one of them is a child", "were": a copula that is the only verb.
    if ((at > from || tag !== "verb") && !describes(tag, words[at], numbers)) return false;
  }
  return false;
}

/** ", two of them seriously": set behind a mark, without a verb. */
function isApposed({ words, syntax }: Prose, sentence: Sentence, first: number, from: number): boolean {
  if (first === sentence.first || syntax.tags[first - 1] !== "mark") return false;
  for (let at = from; at < sentence.last && !CLOSES.test(words[at]?.text ?? ""); at++)
    if (at > from && DOES.has(syntax.tags[at] ?? "mark")) return false;
  return !(syntax.tags[from] === "auxiliary" || syntax.tags[from] === "modal" || syntax.tags[from] === "gerund");
}

const DOES: ReadonlySet<Tag> = new Set(["verb", "auxiliary", "modal", "gerund", "base"]);
const CLOSES = /^[,;.)]$/;

function describes(tag: Tag, word: Word | undefined, { words: { articles } }: NumberTable): boolean {
  return DESCRIBES.has(tag) || articles.has(word?.lower ?? "");
}

/** What may stand between "of them" and the noun that says who. */
const DESCRIBES: ReadonlySet<Tag> = new Set(["auxiliary", "adverb", "adjective"]);

function isOfThem({ prose: { words }, table, sentence }: MeasureContext, { number }: Counted): boolean {
  const those = table.ofThem.at(words, number.last, sentence.last);
  // "one of them 19 years old" tells an age, and counts nobody anew.
  if (those !== null) return words[those.last]?.kind !== "number";
  const opening = table.ofThem.at(words, sentence.first, number.first);
  return opening !== null && number.first - opening.last <= 2;
}
