/** A language's number words, made ready for looking up. */
import type { Bound } from "../../core/format.ts";
import { coveredOr } from "../../core/sourced.ts";
import type { NumberWords } from "../../languages/numbers.ts";
import { type PhraseTable, phraseTable } from "../../text/syntax/phrases.ts";

export interface NumberTable {
  readonly words: NumberWords;
  readonly vague: PhraseTable<readonly [low: number, high: number]>;
  /** Numbers that several words make together. */
  readonly phrases: PhraseTable<number>;
  readonly before: PhraseTable<Bound>;
  readonly after: PhraseTable<Bound>;
  /** The most words that a phrase before a number has. */
  readonly longestBefore: number;
  /** The parts of a number that a word is made of: one for `forty`, two for `forty-two`, none for other words. */
  readonly parts: (word: string) => readonly NumberPart[];
  /** The scale that a word names, also in the plural that alone is a vague amount (`thousands`), or `null`. */
  readonly plural: (word: string) => number | null;
}

/** A part of a number in words: a value, or a scale that multiplies what stands before it. */
export interface NumberPart {
  readonly value: number;
  readonly scale: boolean;
}

const TABLES = new WeakMap<NumberWords, NumberTable>();

/** The table of a language's number words; made once. */
export function numberTable(words: NumberWords): NumberTable {
  const known = TABLES.get(words);
  if (known) return known;
  const table: NumberTable = {
    words,
    vague: phraseTable(words.vague.value.map(([phrase, low, high]) => [phrase, [low, high] as const])),
    phrases: phraseTable(coveredOr(words.phrases, [])),
    before: phraseTable(words.boundsBefore.value),
    after: phraseTable(coveredOr(words.boundsAfter, [])),
    longestBefore: Math.max(...words.boundsBefore.value.map(([phrase]) => phrase.split(" ").length)),
    parts: partsOf(words),
    plural: pluralOf(words),
  };
  TABLES.set(words, table);
  return table;
}

/** Longer words than this are no numbers: the longest that news writes as one word is about forty letters ("neunhundertneunundneunzigtausend"). */
const LONGEST = 48;

function partsOf(words: NumberWords): (word: string) => readonly NumberPart[] {
  const single = new Map<string, NumberPart>();
  for (const [word, value] of words.scales.value) single.set(word, { value, scale: true });
  for (const [word, value] of words.values.value) single.set(word, { value, scale: false });
  const alone = new Map([...single].map(([word, part]) => [word, [part]] as const));
  const none: readonly NumberPart[] = [];
  return (word) => {
    const part = alone.get(word);
    if (part) return part;
    if (word.length > LONGEST) return none;
    if (word.includes("-")) return hyphened(word, single) ?? none;
    return words.compounds ? (compound(word, words, single) ?? none) : none;
  };
}

function hyphened(word: string, single: ReadonlyMap<string, NumberPart>): readonly NumberPart[] | null {
  const parts = word.split("-").map((piece) => single.get(piece));
  return parts.every((part) => part !== undefined) ? parts : null;
}

/** The parts of a number written as one word, the longest first; where ones come first, "ein und zwanzig" is put in order. */
function compound(
  word: string,
  words: NumberWords,
  single: ReadonlyMap<string, NumberPart>,
): readonly NumberPart[] | null {
  const parts: NumberPart[] = [];
  let joined = false;
  for (let at = 0; at < word.length; ) {
    const [length, part] = longestPart(word, at, words, single);
    if (length === 0) return null;
    at += length;
    if (part === null) {
      joined = true;
      continue;
    }
    const before = parts.at(-1);
    if (joined && words.onesFirst && before !== undefined && before.value < 10 && !part.scale && part.value >= 20)
      parts.splice(-1, 1, part, before);
    else parts.push(part);
    joined = false;
  }
  return parts.length > 1 ? parts : null;
}

/** The longest part at a place of a word; a joiner has a length and no part. */
function longestPart(
  word: string,
  at: number,
  words: NumberWords,
  single: ReadonlyMap<string, NumberPart>,
): readonly [number, NumberPart | null] {
  for (let length = word.length - at; length > 0; length--) {
    const piece = word.slice(at, at + length);
    const part = single.get(piece);
    if (part) return [length, part];
    if (words.joiners.has(piece)) return [length, null];
  }
  return [0, null];
}

function pluralOf(words: NumberWords): (word: string) => number | null {
  const plurals = new Map(words.scales.value);
  // A vague amount of one word allows twice its scale at least: "thousands" begins at 2,000.
  for (const [phrase, low] of words.vague.value)
    if (low >= 200 && !phrase.includes(" ") && !plurals.has(phrase)) plurals.set(phrase, low / 2);
  return (word) => plurals.get(word) ?? null;
}
