/** Content words: the words of a report that tell what it is about, as numbers, so that any stretch of it can be compared with any other's. */
import type { Span } from "../core/span.ts";
import type { Word } from "../text/words.ts";
import { keyOf } from "./stem.ts";
import { UNKNOWN_WEIGHT, weightsOf } from "./word-weights.ts";

/** Columns of equal length, a row a word, in text order. */
export interface ContentWords {
  readonly starts: Uint32Array;
  readonly stems: Int32Array;
  readonly sounds: Int32Array;
  /** In steps of 1/32. */
  readonly weights: Uint8Array;
  /** Bits of `NAME`, `NUMBER` and `LONG`. */
  readonly traits: Uint8Array;
}

/** Begins with a capital letter where other words would not. */
export const NAME = 1;
export const NUMBER = 2;
/** Long enough to be a name. */
export const LONG = 4;

/** The least weight of a word that is kept, in steps of 1/32: all but the twenty commonest. Keeping half as many is 2 points worse on statements. */
const LEAST_WEIGHT = 1;
/** What a number weighs: as a rare word, once it has two digits. */
const NUMBER_WEIGHT = Math.round(UNKNOWN_WEIGHT * 0.8);
const DIGIT_WEIGHT = 16;
const NAME_LENGTH = 4;

/** Pieces of a word that are words themselves: "Palestinian-Israeli" has two. */
const PIECES = /[\p{L}\p{M}]+/gu;

export interface Piece extends Span {
  readonly text: string;
}

/**
 * The content words among words.
 *
 * - Input: words in text order, whether each begins its sentence, and the language's code.
 * - Output: words but those of grammar, hyphenated ones apart; numbers without their separators; beside them each word's key as a name.
 */
export function contentWords(
  words: readonly Word[],
  begins: ReadonlySet<number>,
  language: string,
): ContentWords & { readonly names: Int32Array } {
  const rows = words.flatMap((word, index) => {
    if (word.kind === "mark") return [];
    return word.kind === "number" ? [numberRow(word)] : wordRows(word, word.capital && !begins.has(index), language);
  });
  return {
    starts: Uint32Array.from(rows, ({ start }) => start),
    stems: Int32Array.from(rows, ({ stem }) => stem),
    sounds: Int32Array.from(rows, ({ sound }) => sound),
    weights: Uint8Array.from(rows, ({ weight }) => weight),
    traits: Uint8Array.from(rows, ({ traits }) => traits),
    names: Int32Array.from(rows, ({ name }) => name),
  };
}

interface Row {
  readonly start: number;
  readonly stem: number;
  readonly sound: number;
  readonly weight: number;
  readonly traits: number;
  readonly name: number;
}

function numberRow({ text, start }: Word): Row {
  const digits = text.replace(/[^\p{N}]/gu, "");
  const { stem, concept, name } = keyOf(digits, "");
  return {
    start,
    stem,
    name,
    sound: concept,
    weight: digits.length > 1 ? NUMBER_WEIGHT : DIGIT_WEIGHT,
    traits: NUMBER,
  };
}

function wordRows(word: Word, capital: boolean, language: string): Row[] {
  const weigh = weightsOf(language);
  return piecesOf(word).flatMap(({ text, start }) => {
    const { stem, concept, name } = keyOf(text, language);
    const weight = weigh(stem);
    const traits = (capital ? NAME : 0) | (text.length >= NAME_LENGTH ? LONG : 0);
    return weight < LEAST_WEIGHT ? [] : [{ start, stem, name, sound: concept, weight, traits }];
  });
}

/** The pieces of a word in lower case; a possessive's letter is one of them. */
export function piecesOf(word: Word): readonly Piece[] {
  if (!/[^\p{L}\p{M}]/u.test(word.text)) return [{ start: word.start, end: word.end, text: word.lower }];
  return [...word.text.matchAll(PIECES)].map(({ index, 0: text }) => ({
    start: word.start + index,
    end: word.start + index + text.length,
    text: text.toLowerCase(),
  }));
}

/** The rows of the words that begin within a span: from `first` up to `last`. */
export function rowsWithin({ starts }: ContentWords, span: Span): { first: number; last: number } {
  return { first: lowerBound(starts, span.start), last: lowerBound(starts, span.end) };
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
