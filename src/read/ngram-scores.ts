/**
 * Scores of languages by n-grams of bytes, as the language detector eld 2.1.0 (Nito T.M., Apache-2.0) gives them with its large table, which lies in `tables/eld` in
 * a form that is read without being taken apart: eld's own takes a second and 140 MB.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Code units of a text that are looked at, and bytes after which no new word is begun, and after which none is gone on with. */
const SAMPLE = 1000;
const ENOUGH = 350;
const MOST = 380;
/** Bytes of a word that are looked at, and of an n-gram; n-grams begin at every third. */
const LONGEST_WORD = 70;
const LENGTH = 4;
const STRIDE = 3;
/** What the table leaves out of every score, to keep it small. */
const BASE = 53;
/** A mean of so much is a score of one half. */
const HALF = 25;

/** Bytes of the longest n-gram of the table: four, with a blank before them and one behind. */
const LONGEST = LENGTH + 2;
/** What stands for a byte that no letter has. */
const BLANK = 0x20;

interface NgramTable {
  readonly languages: readonly string[];
  /** Each n-gram as a number of 48 bits, in rising order: the upper 16 of them, and the lower 32. */
  readonly upper: Uint16Array;
  readonly lower: Uint32Array;
  /** How many languages have each. */
  readonly counts: Uint8Array;
  /** For every 64th n-gram the number of pairs before it. */
  readonly before: Uint32Array;
  /** The pairs of language and score, n-gram after n-gram. */
  readonly pairs: Uint8Array;
}

/** N-grams between two places of which it is written down how many pairs come before. */
export const NGRAM_STEP = 64;

/** How a file begins that has a table; the numbers of languages, n-grams and pairs follow. */
export const NGRAM_FORMAT = "RNG1";

/**
 * How well a text's n-grams fit each language.
 *
 * - Input: a text.
 * - Output: the scores of languages, above 0 to 1, by ISO 639-1 code; none where nothing fits, or where there is no table.
 * - Errors: `RangeError` where the table's file is not what it should be.
 */
export function ngramScores(text: string): Readonly<Record<string, number>> {
  const table = ngramTable();
  if (table === null) return {};
  const ngrams = ngramsIn(wordBytes(plainWords(text.slice(0, SAMPLE))));
  const sums = new Float64Array(table.languages.length);
  for (const ngram of ngrams) addScores(table, ngram, sums);
  const scores: Record<string, number> = {};
  table.languages.forEach((language, index) => {
    const mean = (sums[index] ?? 0) / ngrams.size;
    if (mean > 0) scores[language] = mean / (mean + HALF);
  });
  return scores;
}

const LETTER = /^\p{L}$/u;
const QUOTE = /^['`’]$/;

/** A text's words in lower case between blanks; quotation marks that stand right before a letter are part of its word. */
function plainWords(text: string): string {
  let words = "";
  let others = "";
  for (const character of text) {
    if (character.length > 1 || !LETTER.test(character)) {
      others += character;
      continue;
    }
    words += blankFor(others) + character;
    others = "";
  }
  return (words + blankFor(others)).trim().toLowerCase();
}

/** What characters that are no letters leave: a blank, and the quotation marks at their end. */
function blankFor(others: string): string {
  let end = others.length;
  while (end > 0 && QUOTE.test(others.charAt(end - 1))) end--;
  return end > 0 ? ` ${others.slice(end)}` : others;
}

/** Bytes for which the detector has no character of its own; it takes each for a blank. */
const NO_LETTERS = /[\xc0\xc1\xc7\xca-\xcd\xd4\xdc-\xdf\xee\xf0-\xff]/g;

/** The words as bytes of UTF-8, one character each, as far as they are looked at. */
function wordBytes(text: string): string[] {
  const words: string[] = [];
  let word = "";
  let count = 0;
  for (const character of text) {
    if (character === " ") {
      if (word !== "") words.push(word);
      word = "";
      if (count > ENOUGH) break;
      count++;
      continue;
    }
    const bytes = Buffer.from(character, "utf8").toString("latin1").replace(NO_LETTERS, " ");
    word += bytes;
    count += bytes.length;
    if (count > MOST) break;
  }
  if (word !== "") words.push(word);
  return words;
}

function ngramsIn(words: readonly string[]): Set<string> {
  const ngrams = new Set<string>();
  for (const word of words) {
    const length = Math.min(LONGEST_WORD, word.length);
    let at = 0;
    for (; at + LENGTH < length; at += STRIDE) ngrams.add((at === 0 ? " " : "") + word.slice(at, at + LENGTH));
    ngrams.add(`${at === 0 ? " " : ""}${word.slice(Math.max(0, length - LENGTH))} `);
  }
  return ngrams;
}

/** An n-gram as a number: its bytes, the first the highest. */
export function ngramNumber(ngram: string): number {
  let number = 0;
  for (let at = 0; at < ngram.length; at++) number = number * 256 + (ngram.charCodeAt(at) || BLANK);
  return number;
}

function addScores(table: NgramTable, ngram: string, sums: Float64Array): void {
  const { counts, before, pairs } = table;
  const place = ngram.length > LONGEST ? -1 : placeOf(table, ngramNumber(ngram));
  if (place === -1) return;
  const step = Math.floor(place / NGRAM_STEP);
  let pair = before[step] ?? 0;
  for (let at = step * NGRAM_STEP; at < place; at++) pair += counts[at] ?? 0;
  for (const end = pair + (counts[place] ?? 0); pair < end; pair++) {
    const language = pairs[2 * pair] ?? 0;
    sums[language] = (sums[language] ?? 0) + (pairs[2 * pair + 1] ?? 0) + BASE;
  }
}

/** Where an n-gram stands in the table, or -1. */
function placeOf({ upper, lower }: NgramTable, number: number): number {
  const numberAt = (place: number): number => (upper[place] ?? 0) * 2 ** 32 + (lower[place] ?? 0);
  let low = 0;
  let high = lower.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(middle) < number) low = middle + 1;
    else high = middle;
  }
  return numberAt(low) === number ? low : -1;
}

let known: { readonly table: NgramTable | null } | null = null;

function ngramTable(): NgramTable | null {
  known ??= { table: readTable(join(import.meta.dirname, "..", "..", "tables", "eld", "large.bin")) };
  return known.table;
}

function readTable(path: string): NgramTable | null {
  if (!existsSync(path)) return null;
  const file = readFileSync(path);
  if (file.toString("latin1", 0, 4) !== NGRAM_FORMAT) throw new RangeError(`${path} is not a table of n-grams`);
  const [languages, ngrams, pairs] = [file.readUInt32LE(4), file.readUInt32LE(8), file.readUInt32LE(12)];
  const steps = Math.ceil(ngrams / NGRAM_STEP);
  let at = 16;
  const taken = (length: number): Uint8Array<ArrayBuffer> => {
    if (at + length > file.length) throw new RangeError(`${path} ends too early`);
    at += length;
    return new Uint8Array(file.subarray(at - length, at));
  };
  return {
    languages: Array.from({ length: languages }, () => Buffer.from(taken(2)).toString("latin1")),
    lower: new Uint32Array(taken(4 * ngrams).buffer),
    before: new Uint32Array(taken(4 * steps).buffer),
    upper: new Uint16Array(taken(2 * ngrams).buffer),
    counts: taken(ngrams),
    pairs: taken(2 * pairs),
  };
}
