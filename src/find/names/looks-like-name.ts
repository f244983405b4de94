/** What looks like a word of a name: by its capital, or by the one behind its article. */
import { formMark } from "../../text/words/word-forms.ts";
import type { Word } from "../../text/words/words.ts";

const HYPHEN = /[-–‑]/;
const hasHyphen = formMark(({ text }) => HYPHEN.test(text));

/** A capital at its beginning, or after the article of an Arabic name ("al-Assad"); "Russian-drafted" is no name for all its capital. */
export function looksLikeName(word: Word | undefined): boolean {
  if (word?.kind !== "word") return false;
  if (!hasHyphen(word.form)) return word.capital;
  const hyphen = word.text.search(HYPHEN);
  if (!word.capital) return hyphen <= 3 && /\p{Lu}/u.test(word.text.charAt(hyphen + 1));
  return hyphen < 2 || word.text.length - word.text.lastIndexOf("-") < 5 || !/[-–‑]\p{Ll}+$/u.test(word.text);
}
