/** Bodies that speak without being a subject: „В министерстве сообщили, что …“, „От полицията казаха, че …“: a place or source before a plural verb that has none. */
import { coveredOr } from "../../core/sourced.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose } from "../../text/prose.ts";
import type { NounPhrase, VerbGroup } from "../../text/syntax/syntax.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch } from "./told.ts";

/** A body has no more phrases in a row than this, and no more words stand between it and its verb. */
const ROW = 5;
const BETWEEN = 6;
const NONE = { prepositions: "", endings: "" };

/**
 * The body in whose name a verb speaks.
 *
 * - Input: the text, the pack, a verb group, the first word of its sentence, and what phrase a word stands in.
 * - Output: the body with its owners, without the preposition; `null` where the verb has a subject or its form is another, and for a text or an occasion („В письме
 *   говорили“), which is only where it was said.
 */
export function bodySpeaker(
  prose: Prose,
  pack: LanguagePack,
  group: VerbGroup,
  first: number,
  phraseAt: (word: number) => NounPhrase | null,
): Stretch | null {
  const { prepositions, endings } = coveredOr(pack.grammar.bodies, NONE);
  if (prepositions === "" || group.subject !== null || group.form !== "finite") return null;
  const verb = prose.words[group.head]?.lower ?? "";
  if (!endings.split(" ").some((ending) => verb.endsWith(ending))) return null;
  let at = group.first - 1;
  while (at > first && group.first - at <= BETWEEN && prose.syntax.tags[at] === "adverb") at--;
  let phrase = phraseAt(at);
  const last = phrase?.last ?? 0;
  for (let step = 0; step < ROW && phrase !== null && phrase.first > first; step++) {
    if (prepositions.split(" ").includes(prose.words[phrase.first - 1]?.lower ?? ""))
      return isWords(prose, pack, phrase) ? null : { first: phrase.first, last };
    const before: NounPhrase | null = phraseAt(phrase.first - 1);
    phrase = before;
  }
  return null;
}

/** Whether a phrase is about words or what they are said at. */
function isWords({ words }: Prose, { speech }: LanguagePack, { head, last }: NounPhrase): boolean {
  const { nouns, occasions } = speechTable(speech);
  return nouns.at(words, head, last) !== null || occasions.at(words, head, last) !== null;
}
