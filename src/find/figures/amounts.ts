/** Amounts: one number in digits, in words, or in words that leave it open ("dozens"), without what stands beside it. */
import type { Word } from "../../text/words/words.ts";
import { readDigits } from "./digits.ts";
import type { NumberPart, NumberTable } from "./number-table.ts";

export interface Amount {
  /** The word after it. */
  readonly last: number;
  /** `null` where the words give an interval only. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  /** Whether it is one unbroken run of digits, as years, telephone and house numbers are. */
  readonly plain: boolean;
  /** What its digits end in (`th`, `mm`), or `""`. */
  readonly suffix: string;
}

/**
 * The amount that begins at word `at`.
 *
 * - Input: words, where to look, the word before which it must end, and the language's number words.
 * - Output: the amount, the longest reading of it; `null` where none begins.
 */
export function amountAt(words: readonly Word[], at: number, end: number, table: NumberTable): Amount | null {
  const kind = words[at]?.kind;
  if (kind === "number") return digitsAt(words, at, end, table);
  return kind === "word" ? (vagueAt(words, at, end, table) ?? wordsAt(words, at, end, table)) : null;
}

/** "hundreds", "hundreds of thousands", "several hundred thousand". */
function vagueAt(words: readonly Word[], at: number, end: number, table: NumberTable): Amount | null {
  const phrase = table.vague.at(words, at, end);
  if (phrase === null) return null;
  const [low, high] = phrase.value;
  const next = table.words.of.has(words[phrase.last]?.lower ?? "") ? phrase.last + 1 : phrase.last;
  const times = next < end ? table.plural(words[next]?.lower ?? "") : null;
  if (times === null) return { last: phrase.last, value: null, low, high, plain: false, suffix: "" };
  // Up to the next step of the scale: "tens of thousands" stops below a hundred thousand.
  return {
    last: next + 1,
    value: null,
    low: low * times,
    high: (high + 1) * times - 1,
    plain: false,
    suffix: "",
  };
}

function digitsAt(words: readonly Word[], at: number, end: number, table: NumberTable): Amount | null {
  const text = words[at]?.text ?? "";
  const read = readDigits(text, table.words.decimal);
  if (read === null) return null;
  let { value } = read;
  let last = at + 1;
  if (read.plain && read.suffix === "" && text.length <= 3)
    for (; last < end && groups(words, last, table); last++) value = value * 1000 + Number(words[last]?.text);
  const grouped = last > at + 1;
  const attached = table.words.scales.value.get(read.suffix);
  if (attached !== undefined) return exact(rounded(value * attached), last, false, "");
  const scale = read.suffix === "" && last < end ? table.words.scales.value.get(words[last]?.lower ?? "") : undefined;
  if (scale === undefined) return exact(value, last, read.plain && !grouped, read.suffix);
  last = words[last + 1]?.text === "." && isAbbreviation(words[last]) ? last + 2 : last + 1;
  return exact(rounded(value * scale), Math.min(last, end), false, "");
}

/** A scale without a vowel is an abbreviation and takes its full stop with it (`млн.`, `bn.`). */
function isAbbreviation(word: Word | undefined): boolean {
  return word !== undefined && word.text.length <= 4 && !/[aeiouаеиоуъіїє]/iu.test(word.text.slice(1));
}

/** Products of decimals and scales without the dust of binary fractions: 1.3 million is 1,300,000. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Whether a word is three digits that continue a number over one blank that groups by thousands. */
function groups(words: readonly Word[], at: number, table: NumberTable): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.kind !== "number" || before === undefined || !table.words.groupsByBlank) return false;
  return /^\d{3}$/.test(word.text) && word.start - before.end === 1;
}

function exact(value: number, last: number, plain: boolean, suffix: string): Amount {
  return { last, value, low: value, high: value, plain, suffix };
}

/** What a number in words has come to while it is read. */
interface Sum {
  /** Whole thousands and above. */
  readonly total: number;
  /** What is below the next scale. */
  readonly current: number;
  /** The next part must be smaller than this: 10 after "twenty", 100 after "two hundred". */
  readonly room: number;
  /** The next scale must be smaller than this. */
  readonly scale: number;
}

const NOTHING: Sum = { total: 0, current: 0, room: Number.POSITIVE_INFINITY, scale: Number.POSITIVE_INFINITY };

/** "forty", "two hundred and five", "a hundred", "twenty-one". */
function wordsAt(words: readonly Word[], at: number, end: number, table: NumberTable): Amount | null {
  const article = table.words.articles.has(words[at]?.lower ?? "");
  const start = article ? at + 1 : at;
  if (article && !startsScaled(table, words[start]?.lower ?? "")) return null;
  let sum = NOTHING;
  let last = start;
  for (;;) {
    const from: number = last > start && joins(words[last], sum, table) ? last + 1 : last;
    const added = from < end ? addAt(sum, words, from, end, table) : null;
    if (added === null) break;
    sum = added.sum;
    last = added.last;
  }
  return last === start ? null : exact(sum.total + sum.current, last, false, "");
}

function joins(word: Word | undefined, sum: Sum, table: NumberTable): boolean {
  return word !== undefined && table.words.joiners.has(word.lower) && sum.room > 1;
}

/** The sum with the phrase or the word at a place, and the word after it. */
function addAt(
  sum: Sum,
  words: readonly Word[],
  at: number,
  end: number,
  table: NumberTable,
): { readonly sum: Sum; readonly last: number } | null {
  const phrase = table.phrases.at(words, at, end);
  const added = phrase ? add(sum, { value: phrase.value, scale: false }) : addWord(sum, words[at], table);
  return added && { sum: added, last: phrase?.last ?? at + 1 };
}

/** The sum with a word's parts, or `null` where the word is no number or does not go on with this one. */
function addWord(sum: Sum, word: Word | undefined, table: NumberTable): Sum | null {
  const parts = word?.kind === "word" ? table.parts(word.lower) : [];
  const [first] = parts;
  if (parts.length === 1 && first && table.words.onesFirst && tensBehind(sum, first))
    return summed(sum, sum.current + first.value, 1);
  return parts.length === 0 ? null : parts.reduce<Sum | null>(add, sum);
}

/** "سبعة عشر", "خمسة وعشرون": tens as a word of their own behind their ones. */
function tensBehind({ current, room }: Sum, { value, scale }: NumberPart): boolean {
  const ones = current % 100;
  return !scale && room === 1 && ones >= 1 && ones <= 9 && value >= 10 && value <= 90 && value % 10 === 0;
}

/** After an article only a scale is a number: "a hundred", but not "a two". */
function startsScaled(table: NumberTable, word: string): boolean {
  const [first] = table.parts(word);
  return first?.scale === true;
}

function add(sum: Sum | null, part: NumberPart): Sum | null {
  if (sum === null) return null;
  if (!part.scale) return part.value < sum.room ? put(sum, part.value) : null;
  if (part.value <= 100)
    return sum.current < 100 && (sum.current > 0 || sum.total === 0) ? multiply(sum, part.value) : null;
  if (part.value >= sum.scale || (sum.current === 0 && sum.total > 0)) return null;
  return {
    total: sum.total + Math.max(1, sum.current) * part.value,
    current: 0,
    room: part.value,
    scale: part.value,
  };
}

/** "two hundred", "two dozen": a small scale multiplies only what is below the next thousand. */
function multiply(sum: Sum, scale: number): Sum {
  return summed(sum, Math.max(1, sum.current) * scale, scale === 100 ? 100 : 1);
}

function put(sum: Sum, value: number): Sum {
  return summed(sum, sum.current + value, roomAfter(value));
}

function summed({ total, scale }: Sum, current: number, room: number): Sum {
  return { total, current, room, scale };
}

/** After 200 there is room for 1–99, after 20 for 1–9, after 7 or 12 for nothing. */
function roomAfter(value: number): number {
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}
