/** Time phrases: a phrase that names a day, and no thing. */

import { isTimeWord } from "../words/time-words.ts";
import type { SyntaxDraft } from "./syntax-draft.ts";

/** Whether a phrase, an index among `draft.nounPhrases`, begins with a day. */
export function isTimePhrase({ words, nounPhrases, pack }: SyntaxDraft, phrase: number): boolean {
  const { first = 0 } = nounPhrases[phrase] ?? {};
  return isTimeWord(words[first], pack);
}
