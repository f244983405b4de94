/** The numbers that stand in a few words, read anew: for checking a figure against its citation. */
import { packFor } from "../../languages/index.ts";
import { wordsOf } from "../../text/words/words.ts";
import { numberTable } from "./number-table.ts";
import { findNumbers, type NumberFound } from "./numbers.ts";

/**
 * Reads the numbers in a stretch of text.
 *
 * - Input: the words and their language.
 * - Output: the numbers in text order; `null` where no pack covers the language.
 */
export function numbersIn(text: string, language: string): NumberFound[] | null {
  const pack = packFor(language);
  if (!pack) return null;
  const words = wordsOf(text, { start: 0, end: text.length }, pack.writing);
  return findNumbers(words, 0, words.length, numberTable(pack.figures.numbers));
}
