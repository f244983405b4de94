/** First finite: the verb of the clause that a word such as "that" opens. */
import type { ClauseReader } from "./clause-reader.ts";
import type { Predicate } from "./event-predicates.ts";

/**
 * The first finite verb from a word on.
 *
 * - Input: the sentence's predicates in text order, and the words between which it stands.
 * - Output: its index in the list, or `null`. „Že by | jeho země balík | potopila“: what only makes a mood gives way to the verb that follows in its clause.
 */
export function firstFinite(
  reader: ClauseReader,
  found: readonly Predicate[],
  from: number,
  until: number,
): number | null {
  const index = found.findIndex((one) => isFiniteVerb(one) && one.first >= from);
  const own = found[index];
  if (own === undefined || own.first >= until) return null;
  if (!isMoodAlone(reader, own)) return index;
  const next = found.findIndex((one, at) => at > index && isFiniteVerb(one));
  const first = found[next]?.first ?? until;
  return first < until && isOneClause(reader, own.until, first) ? next : index;
}

function isFiniteVerb({ kind, group }: Predicate): boolean {
  return kind !== "noun" && group?.form === "finite";
}

/** Whether a predicate is a particle or helper of mood that no verb stands by. */
function isMoodAlone({ prose: { syntax } }: ClauseReader, { words, head }: Predicate): boolean {
  return words.length === 0 && syntax.tags[head] === "modal";
}

function isOneClause({ prose: { words } }: ClauseReader, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (words[at]?.kind === "mark") return false;
  return true;
}
