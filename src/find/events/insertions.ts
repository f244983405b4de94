/** Insertions: what stands between commas inside a clause, and parts a verb from what belongs to it. */
import { type ClauseReader, phraseOf } from "./clause-reader.ts";
import { isSubject } from "./next-subject.ts";

/** The most words between commas that say under what circumstances something was done. */
const LONGEST = 14;

/**
 * "Began on Friday, | after weeks of talks, | a strike": the word behind an insertion.
 *
 * - Output: where a preposition opens it, no verb stands in it, and what it parts from its verb follows; else `null`.
 */
export function behindInsertion(reader: ClauseReader, at: number, until: number): number | null {
  const { prose, phraseAt } = reader;
  if (prose.words[at]?.text !== "," || prose.syntax.tags[at + 1] !== "preposition") return null;
  const to = closingComma(reader, at + 2, Math.min(until, at + LONGEST));
  if (to === null) return null;
  const phrase = phraseAt[to + 1] ?? -1;
  if (phrase === -1) return prose.syntax.tags[to + 1] === "preposition" && to + 1 < until ? to + 1 : null;
  return isSubject(reader, [phrase], phraseOf(reader, phrase)?.last ?? until, until) ? null : to + 1;
}

/** The next comma before any verb. */
function closingComma({ prose: { words }, groupAt }: ClauseReader, from: number, until: number): number | null {
  for (let to = from; to < until; to++) {
    if ((groupAt[to] ?? -1) !== -1) return null;
    if (words[to]?.text === ",") return to;
  }
  return null;
}
