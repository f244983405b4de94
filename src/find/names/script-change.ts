/** Script changes: where a text goes from one script to another a new name begins. */
import type { Word } from "../../text/words.ts";

/** "Daily Wire | Джон": where a text changes its script another name begins. */
export function changesScript(before: Word | undefined, after: Word): boolean {
  return LATIN.test(before?.text ?? "")
    ? OTHER_SCRIPT.test(after.text)
    : OTHER_SCRIPT.test(before?.text ?? "") && LATIN.test(after.text);
}

const LATIN = /^\p{Script=Latin}/u;
const OTHER_SCRIPT = /^\p{Script=Cyrillic}/u;
