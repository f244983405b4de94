/** Script changes: where a text goes from one script to another a new name begins, or a phrase of another language. */
import { formMark } from "../../text/words/word-forms.ts";
import type { Word } from "../../text/words/words.ts";

/** "Daily Wire | Джон": where a text changes its script another name begins. */
export function changesScript(before: Word | undefined, after: Word): boolean {
  return LATIN.test(before?.text ?? "")
    ? OTHER_SCRIPT.test(after.text)
    : OTHER_SCRIPT.test(before?.text ?? "") && LATIN.test(after.text);
}

/**
 * „The appointment of Ana Ruiz to be Secretary of State“ within Bulgarian: whether a word with a capital stands alone in a phrase of Latin script, between words without
 * a capital, in a language that is written in another. Its own language, which would tell whether it is a name, is not the report's; a name of two words is taken there too.
 */
export function isInForeignPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isLatin(word.form)) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (isLatinName(before) || isLatinName(after)) return false;
  return isLowerLatin(before) || isLowerLatin(after);
}

const isLatin = formMark(({ text, kind }) => kind === "word" && LATIN.test(text));

function isLatinName(word: Word | undefined): boolean {
  return word?.capital === true && isLatin(word.form);
}

function isLowerLatin(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && isLatin(word.form);
}

const LATIN = /^\p{Script=Latin}/u;
const OTHER_SCRIPT = /^\p{Script=Cyrillic}/u;
