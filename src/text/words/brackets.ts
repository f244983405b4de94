/** Brackets and other marks of asides: where what a mark closes was opened. */
import type { Word } from "./words.ts";

/** An aside is no longer than this many words; a longer search finds another clause's mark. */
export const ASIDE = 40;

/** The index of the mark `text` before a closing one, not before `first` and no further than an aside is long; -1 where there is none. */
export function openingMark(words: readonly Word[], closing: number, first: number, text: string): number {
  for (let at = closing - 1; at >= first && closing - at <= ASIDE; at--) if (words[at]?.text === text) return at;
  return -1;
}

/** "The Office (FO) | on Friday said": the word before brackets that close at a word, which hold no more than a short name; else the word itself. */
export function overBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ")") return at;
  const open = openingMark(words, at, Math.max(0, at - BRACKETED), "(");
  return words[open]?.text === "(" ? open - 1 : at;
}

/** The most words between such brackets. */
const BRACKETED = 6;
