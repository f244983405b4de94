/** Next subject: whether a phrase belongs to the verb behind it. */
import type { ClauseReader } from "./clause-reader.ts";

/** Words behind a phrase among which a verb that it is the subject of stands. */
const REACH = 3;

/** Whether the verb right behind a word has one of some phrases as its subject: then it opens a clause of its own. */
export function isSubject(
  { prose, groupAt }: ClauseReader,
  item: readonly number[],
  next: number,
  until: number,
): boolean {
  for (let at = next; at < Math.min(until, next + REACH); at++) {
    const group = prose.syntax.verbGroups[groupAt[at] ?? -1];
    if (group !== undefined) return group.form === "finite" && group.subject !== null && item.includes(group.subject);
  }
  return false;
}
