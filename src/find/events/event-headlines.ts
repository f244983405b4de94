/** Headlines: sentences without a full stop, which leave out auxiliaries and articles. */
import type { EventWordId } from "../../languages/event-concepts.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import type { Parts } from "./clause-parts.ts";
import type { ClauseReader } from "./clause-reader.ts";
import type { EventWord } from "./event-lexicon.ts";

/** Words that hardly stand without whom it is done to. */
const NEEDS_OBJECT: ReadonlySet<string> = new Set<EventWordId>([
  "arrest",
  "release",
  "kill",
  "murder",
  "wound",
  "abduct",
  "sentence",
  "convict",
  "charge",
  "acquit",
  "deport",
  "expel",
  "ban",
  "assassinate",
  "accuse",
]);

/** "Omar Diaz arrested in Madrid": in a headline, which has no full stop, a past form without its object is a passive. */
export function isHeadlinePassive(
  { prose }: ClauseReader,
  sentence: Sentence,
  { form, first, head, tense }: VerbGroup,
  words: readonly EventWord[],
  { objects }: Parts,
): boolean {
  if (form === "infinitive" || form === "gerund" || tense === "future" || first !== head || objects.length > 0)
    return false;
  return isHeadline(prose, sentence) && words.some(({ id }) => NEEDS_OBJECT.has(id));
}

/** Whether a sentence is a headline: it ends without a mark. */
export function isHeadline({ words }: Prose, { last }: Sentence): boolean {
  return words[last - 1]?.kind !== "mark";
}
