/** Compounds: a name that a hyphen joins to the common noun behind it ("US-Präsident", "VN-gezant") comes apart, as "US President" is two words. */
import type { LanguagePack } from "../../languages/pack.ts";
import { nounWordsOf } from "./noun-words.ts";
import { wordForm } from "./word-forms.ts";
import type { Word } from "./words.ts";

/** The shortest noun that is cut off. */
const SHORTEST = 4;
const HYPHENS = /[-‑]/;
const SMALL_BEHIND_FIRST = /^\p{L}\p{Ll}+$/u;

/**
 * Parts the compounds among the last words of a text.
 *
 * - Input: the words, of which those from `from` on are looked at and some replaced by two; the pack. Nothing happens where a language writes nouns apart.
 */
export function partCompounds(words: Word[], from: number, pack: LanguagePack): void {
  if (!pack.writing.compounds) return;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word?.kind !== "word" || !HYPHENS.test(word.text)) continue;
    const parts = partsOf(word, pack);
    if (parts === null) continue;
    words.splice(at, 1, ...parts);
    at++;
  }
}

/** The name and the noun, or `null` where the word is one: listed as it stands, or without a noun at its end. */
function partsOf(word: Word, pack: LanguagePack): [Word, Word] | null {
  const nouns = nounWordsOf(pack);
  const cut = Math.max(word.text.lastIndexOf("-"), word.text.lastIndexOf("‑"));
  const [name, noun] = [word.text.slice(0, cut), word.text.slice(cut + 1)];
  if (!word.capital || noun.length < SHORTEST || !SMALL_BEHIND_FIRST.test(noun)) return null;
  const hasCapital = noun.charAt(0) !== noun.charAt(0).toLowerCase();
  if (hasCapital !== (pack.writing.capitals === "nouns")) return null;
  if (nouns.isListed(word.lower) || (hasCapital && !nouns.isNoun(noun.toLowerCase()))) return null;
  return [placed(word.start, name, word.spaceBefore), placed(word.start + cut + 1, noun, false)];
}

function placed(start: number, written: string, spaceBefore: boolean): Word {
  const form = wordForm(written, "word");
  const { text, lower, kind, capital } = form;
  return { start, end: start + text.length, form, text, lower, kind, capital, spaceBefore };
}
