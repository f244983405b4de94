/** Hearers: nouns behind a verb of speech whose case, or use, says that they hear it („řekla novinářům ministryně“). */
import { NOT_COVERED } from "../../core/sourced.ts";
import type { SpeechWords } from "../../languages/speech.ts";
import type { Word } from "../words/words.ts";

/** The longest name of an outlet that hears something, in words and marks. */
const LONGEST_NAME = 6;

/**
 * Past who hears.
 *
 * - Input: the words, an index, where to stop, and the pack's words of speech.
 * - Output: the index behind a hearer at that place, its name with it; the same index where none stands there, as in languages that have no such words.
 */
export function behindHearer(words: readonly Word[], at: number, to: number, { hearers }: SpeechWords): number {
  const lower = words[at]?.lower ?? "";
  if (hearers === NOT_COVERED || at >= to) return at;
  if (hearers.value.named.has(lower)) return behindName(words, at + 1, to);
  return hearers.value.alone.has(lower) ? at + 1 : at;
}

/** Behind the capitals, and the marks round them, that name an outlet. */
function behindName(words: readonly Word[], from: number, to: number): number {
  let at = from;
  const until = Math.min(to, from + LONGEST_NAME);
  const quoted = /^["“”„«»]$/u.test(words[at]?.text ?? "");
  if (quoted) at++;
  while (at < until && (words[at]?.capital === true || isInside(words, at))) at++;
  return quoted && /^["“”„«»]$/u.test(words[at]?.text ?? "") ? at + 1 : at;
}

/** A full stop within an address: "Novinky.cz". */
function isInside(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.spaceBefore === false && before !== undefined && /^[\p{L}\p{N}.]+$/u.test(words[at]?.text ?? "");
}
