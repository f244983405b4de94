/** Subject list: the phrases that a verb's subject is joined to before it. */
import { type Item, itemAt, LISTED } from "./clause-parts.ts";
import { type ClauseReader, phraseOf } from "./clause-reader.ts";

/** The phrases joined to a verb's subject, the first in the text first: "A and B met" has A and B. */
export function subjectList(reader: ClauseReader, subject: number, floor: number): Item[] {
  const until = reader.prose.words.length;
  const items: Item[] = [itemAt(reader, subject, until).item];
  let head = subject;
  let closed = false;
  while (items.length < LISTED) {
    const before = joinBefore(reader, head, floor, closed);
    if (before === null) break;
    closed = true;
    head = before;
    items.unshift(itemAt(reader, head, until).item);
  }
  return items;
}

/** The phrase before "and", or before a comma once an "and" has been met; of "the head of X" the head. */
function joinBefore(reader: ClauseReader, phrase: number, floor: number, closed: boolean): number | null {
  const { words, syntax } = reader.prose;
  const first = phraseOf(reader, phrase)?.first ?? 0;
  let at = first - 1;
  if (syntax.tags[at] === "coordinator") at--;
  if (words[at]?.text === "," && (closed || at < first - 1)) at--;
  if (at === first - 1 || at < floor) return null;
  let head = reader.phraseAt[at] ?? -1;
  for (let owner = head; owner !== -1; owner = ownerOf(reader, owner, floor)) head = owner;
  return head === -1 || isGoverned(reader, head, floor) ? null : head;
}

/** Whether a verb or a preposition stands right before a phrase, so that it is no subject. */
function isGoverned(reader: ClauseReader, phrase: number, floor: number): boolean {
  const before = (phraseOf(reader, phrase)?.first ?? 0) - 1;
  return (
    before >= floor && ((reader.groupAt[before] ?? -1) !== -1 || reader.prose.syntax.tags[before] === "preposition")
  );
}

/** The phrase that another hangs on by "of", or -1. */
function ownerOf(reader: ClauseReader, phrase: number, floor: number): number {
  const first = phraseOf(reader, phrase)?.first ?? 0;
  const hangs = first - 2 >= floor && reader.of.has(reader.prose.words[first - 1]?.lower ?? "");
  return hangs ? (reader.phraseAt[first - 2] ?? -1) : -1;
}
