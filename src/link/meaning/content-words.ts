/** Content words: the words of a report that tell what it is about, as numbers, so that any stretch of it can be compared with any other's. */
import type { Span } from "../../core/span.ts";
import { barerForms, keyOf, type WordKey } from "../../text/words/stem.ts";
import { formFact, type WordForm } from "../../text/words/word-forms.ts";
import { UNKNOWN_WEIGHT, weightsOf } from "../../text/words/word-weights.ts";
import type { Word } from "../../text/words/words.ts";
import { numberWords } from "../days/number-words.ts";
import { bridgeFrom } from "./bridge.ts";

/** Columns of equal length, a row a word, in text order. */
export interface ContentWords {
  readonly starts: Uint32Array;
  readonly stems: Int32Array;
  readonly sounds: Int32Array;
  /** In steps of 1/32. */
  readonly weights: Uint8Array;
  /** Bits of `NAME`, `NUMBER`, `LONG` and `SPELLED`. */
  readonly traits: Uint8Array;
}

/** Content words with what is not kept: their keys as names, and the places and stems of all words, those of grammar as well. */
export interface ReadWords extends ContentWords {
  readonly names: Int32Array;
  readonly places: readonly number[];
  readonly all: readonly number[];
}

/** Begins with a capital letter where other words would not. */
export const NAME = 1;
export const NUMBER = 2;
/** Long enough to be a name. */
export const LONG = 4;
/** Beside `NUMBER`: written in words, whose own row stands before it. */
export const SPELLED = 8;

/** The least weight of a word that is kept, in steps of 1/32: all but the twenty commonest. Keeping half as many is 2 points worse on statements. */
const LEAST_WEIGHT = 1;
/** What a number weighs: as a rare word, once it has two digits. */
const NUMBER_WEIGHT = Math.round(UNKNOWN_WEIGHT * 0.8);
const DIGIT_WEIGHT = 16;
const NAME_LENGTH = 4;

/** Pieces of a word that are words themselves: "Palestinian-Israeli" has two. */
const PIECES = /[\p{L}\p{M}]+/gu;

/** Scripts whose letters are no words. */
const LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

export interface Piece extends Span {
  readonly text: string;
}

/**
 * The content words among words.
 *
 * - Input: words in text order, whether each begins its sentence, and the language's code.
 * - Output: words but those of grammar, hyphenated ones apart; numbers without their separators.
 */
export function contentWords(words: readonly Word[], begins: ReadonlySet<number>, language: string): ReadWords {
  const rows: Columns = { starts: [], stems: [], sounds: [], weights: [], traits: [], names: [], places: [], all: [] };
  const pieces = piecesKnown(language);
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.kind === "mark") continue;
    if (word.kind === "number") {
      addNumber(rows, word);
      continue;
    }
    const trait = word.capital && !begins.has(index) ? NAME : 0;
    for (const piece of pieces(word.form)) addPiece(rows, word.start, piece, trait);
  }
  return {
    starts: new Uint32Array(rows.starts),
    stems: new Int32Array(rows.stems),
    sounds: new Int32Array(rows.sounds),
    weights: new Uint8Array(rows.weights),
    traits: new Uint8Array(rows.traits),
    names: new Int32Array(rows.names),
    places: rows.places,
    all: rows.all,
  };
}

type Columns = Readonly<Record<keyof ReadWords, number[]>>;

function addNumber(rows: Columns, { text, start }: Word): void {
  const digits = text.replace(/[^\p{N}]/gu, "");
  const key = keyOf(digits, "");
  rows.places.push(start);
  rows.all.push(key.stem);
  add(rows, start, key, digits.length > 1 ? NUMBER_WEIGHT : DIGIT_WEIGHT, NUMBER);
}

/** A piece of a word form: how far from its beginning it stands, its keys and its weight. */
interface FormPiece {
  readonly from: number;
  readonly key: WordKey;
  readonly weight: number;
  readonly traits: number;
}

/** The pieces of forms, language by language; of more languages than this, which only nonsense states, they are worked out each time. */
const KNOWN = new Map<string, (form: WordForm) => readonly FormPiece[]>();
const MOST_LANGUAGES = 40;

function piecesKnown(language: string): (form: WordForm) => readonly FormPiece[] {
  const known = KNOWN.get(language);
  if (known !== undefined) return known;
  const weigh = weightsOf(language);
  const numberOf = numberWords(language);
  const read = (form: WordForm): readonly FormPiece[] => {
    const pieces = formPieces(form, language, weigh);
    const value = numberOf(form.lower);
    return value === null ? pieces : [...pieces, spelled(value)];
  };
  if (KNOWN.size >= MOST_LANGUAGES) return read;
  const made = formFact(read);
  KNOWN.set(language, made);
  return made;
}

/** A number in words, as its digits: so that "forty-seven" is 47 in any language. */
function spelled(value: number): FormPiece {
  const digits = String(value);
  const weight = digits.length > 1 ? NUMBER_WEIGHT : DIGIT_WEIGHT;
  return { from: 0, key: keyOf(digits, ""), weight, traits: NUMBER | SPELLED };
}

function formPieces(
  { text: written, lower }: WordForm,
  language: string,
  weigh: (stem: number) => number,
): FormPiece[] {
  return piecesOf({ start: 0, end: written.length, text: written, lower }).map(({ start, text }) => {
    const key = knownKey(text, language);
    // A letter by itself is what is left of a word of grammar ("n'a", "it's", „в“), which no table of words has.
    const weight = text.length === 1 && LETTERS.test(text) ? 0 : weigh(key.stem);
    return { from: start, key, weight, traits: text.length >= NAME_LENGTH ? LONG : 0 };
  });
}

/** The keys of a word; its stem is that of a shorter form where tables know only that one. */
function knownKey(text: string, language: string): WordKey {
  const key = keyOf(text, language);
  const { knows } = bridgeFrom(language);
  if (knows(key.stem)) return key;
  for (const form of barerForms(text, language)) {
    const { stem } = keyOf(form, language);
    if (knows(stem)) return { ...key, stem };
  }
  return key;
}

function addPiece(rows: Columns, start: number, { from, key, weight, traits }: FormPiece, trait: number): void {
  if ((traits & SPELLED) !== 0) {
    add(rows, start, key, weight, traits);
    return;
  }
  rows.places.push(start + from);
  rows.all.push(key.stem);
  if (weight >= LEAST_WEIGHT) add(rows, start + from, key, weight, trait | traits);
}

function add(rows: Columns, start: number, key: WordKey, weight: number, traits: number): void {
  rows.starts.push(start);
  rows.stems.push(key.stem);
  rows.sounds.push(key.concept);
  rows.names.push(key.name);
  rows.weights.push(weight);
  rows.traits.push(traits);
}

function isOnePiece(text: string): boolean {
  return !/[^\p{L}\p{M}]/u.test(text);
}

/** The pieces of a word in lower case; a possessive's letter is one of them. */
export function piecesOf(word: Piece & { readonly lower: string }): readonly Piece[] {
  if (isOnePiece(word.text)) return [{ start: word.start, end: word.end, text: word.lower }];
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
