/** Listeners: what stands between a verb of saying and its subject behind it, adverbs and who hears it. */
import { behindHearer } from "./hearers.ts";
import type { SyntaxDraft } from "./syntax-draft.ts";

/** The word behind the adverbs that begin at a word. */
export function behindAdverbs({ tags }: SyntaxDraft, from: number, last: number): number {
  let at = from;
  while (at < last && tags[at] === "adverb") at++;
  return at;
}

/** "a indiqué à l'agence Norvia un porte-parole": the word behind who hears it, where another phrase follows. */
export function behindListener(
  { words, tags, phraseAt, nounPhrases, pack }: SyntaxDraft,
  from: number,
  last: number,
): number {
  const behind = behindHearer(words, from, last, pack.speech);
  if (behind > from || tags[from] !== "preposition" || !pack.speech.beforeHearer.value.has(words[from]?.lower ?? ""))
    return behind;
  const at = nounPhrases[phraseAt[from + 1] ?? -1]?.last ?? from;
  return (phraseAt[at] ?? -1) === -1 ? from : at;
}
