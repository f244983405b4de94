/** Who takes part in an event: the mentions that stand in noun phrases, and the parts that prepositions and owners give them. */
import { overlap, type Span } from "../../core/span.ts";
import type { NounPhrase } from "../../text/syntax/syntax.ts";
import type { Mention } from "../finding.ts";
import type { Item } from "./clause-parts.ts";
import { type ClauseReader, phraseOf, wordAt } from "./clause-reader.ts";

/** Mentions in text order with a look-up that goes forward through them. */
export interface MentionIndex {
  readonly mentions: readonly Mention[];
}

/** Whether a mention is an adjective beside a noun, which a pack knows as the name of a body as well: "military aid". */
function isOnlyAdjective(reader: ClauseReader, { form, kind, start, end }: Mention): boolean {
  if (form !== "description" || kind !== "organization") return false;
  const { words, syntax } = reader.prose;
  const at = wordAt(reader, start);
  return syntax.tags[at] === "adjective" && words[at]?.start === start && words[at]?.end === end;
}

/** The mentions that touch a span, in text order. */
export function mentionsIn({ mentions }: MentionIndex, span: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= span.end) break;
    if (overlap(mention, span) > 0) found.push(mention);
  }
  return found;
}

/**
 * Who a list of noun phrases names.
 *
 * - Output: one place an item: the mention on its head, else the first mention in it or in what hangs on it, else the phrase itself.
 */
export function peopleOf(reader: ClauseReader, index: MentionIndex, items: readonly Item[]): Span[] {
  const people: Span[] = [];
  for (const item of items) {
    const person = personOf(reader, index, item);
    if (person !== null) people.push(person);
  }
  return people;
}

function personOf(reader: ClauseReader, index: MentionIndex, item: Item): Span | null {
  const phrase = phraseOf(reader, item[0] ?? -1);
  if (phrase === null || reader.isTime[phrase.head] === 1) return null;
  const head = reader.prose.words[phrase.head];
  const own = mentionsIn(index, phrase).filter((mention) => !isOnlyAdjective(reader, mention));
  const onHead = head && own.find((mention) => overlap(mention, head) > 0);
  const mention = onHead ?? besideHead(reader, index, item, own);
  if (mention === undefined) return spanOf(phrase);
  // "الشرطة والمتظاهرين": one description of two, which the phrases tell apart.
  if (reader.verbFirst && mention.start < phrase.end && mention.end > phrase.end)
    return { start: Math.max(mention.start, phrase.start), end: phrase.end };
  const { role } = mention;
  const place = spanOf(organisationOf(own, mention));
  if (role !== null && overlap(role, phrase) > 0) return place;
  const isThing =
    onHead === undefined &&
    (mention.kind !== "person" || mention.form === "pronoun") &&
    !reader.isEvent(head?.lower ?? "");
  return isThing ? around(place, phrase) : withHead(reader, phrase, place);
}

/** "The website | of the parliament": a place of somebody with the phrase that he only belongs to, so that it is known what is meant. */
function around(place: Span, phrase: NounPhrase): Span {
  return { start: Math.min(place.start, phrase.start), end: Math.max(place.end, phrase.end) };
}

/** „Мэра | Орхана“, "وزراء | الخارجية": a place of somebody with the noun of the same phrase that the name hangs on, so that it is known who is meant. */
function withHead(
  { prose: { words, syntax }, hangsByCase, headFirst }: ClauseReader,
  phrase: NounPhrase,
  span: Span,
): Span {
  if (!hangsByCase && !headFirst) return span;
  let first = phrase.first;
  while (first < phrase.last && syntax.tags[first] !== "noun") first++;
  const noun = words[first];
  return noun !== undefined && first < phrase.last && noun.end < span.start && span.end <= phrase.end
    ? { start: noun.start, end: span.end }
    : span;
}

/** Who is named by a phrase, or by what hangs on it, where nobody is by its head. */
function besideHead(
  reader: ClauseReader,
  index: MentionIndex,
  item: Item,
  own: readonly Mention[],
): Mention | undefined {
  const found = item.flatMap((part) => {
    const at = phraseOf(reader, part);
    return at === null ? [] : [mentionsIn(index, at)];
  });
  const hung =
    own.length === 0 ? found.at(-1)?.find(({ kind, form }) => kind === "person" && form === "name") : undefined;
  return (
    titled(index, phraseOf(reader, item[0] ?? -1)) ??
    inApposition(reader, index, item) ??
    officeHolder(reader, item, found.at(-1) ?? []) ??
    own.findLast(({ form, owner }) => form !== "pronoun" || !owner) ??
    hung ??
    found.find(({ length }) => length > 0)?.at(-1)
  );
}

/** How far behind the beginning of a title the name that bears it may begin, in code units. */
const TITLE = 120;

/** „Министр | иностранных дел Ана Руис“: the person whose role a phrase without a mention begins. */
function titled(index: MentionIndex, phrase: NounPhrase | null): Mention | undefined {
  if (phrase === null) return undefined;
  const near = mentionsIn(index, { start: phrase.end, end: phrase.end + TITLE });
  return near.find(
    ({ kind, form, role }) => kind === "person" && form === "name" && role !== null && overlap(role, phrase) > 0,
  );
}

/** "Norvia's president, | Ann Lee, |": a person named between commas behind a phrase that nobody is known by. */
function inApposition(reader: ClauseReader, index: MentionIndex, item: Item): Mention | undefined {
  const { words } = reader.prose;
  const last = phraseOf(reader, item.at(-1) ?? -1)?.last ?? words.length;
  const named = words[last]?.text === "," ? phraseOf(reader, reader.phraseAt[last + 1] ?? -1) : null;
  if (named === null || reader.isNamed[named.head] !== 1 || words[named.last]?.text !== ",") return undefined;
  return mentionsIn(index, named).find(({ kind, form }) => kind === "person" && form === "name");
}

/** "US Secretary | of State Ann Lee": a person whose title ends the phrase that hangs on the first. */
function officeHolder(reader: ClauseReader, item: Item, last: readonly Mention[]): Mention | undefined {
  const hung = item.length > 1 ? phraseOf(reader, item.at(-1) ?? -1) : null;
  return hung === null
    ? undefined
    : last.find(({ kind, form, start }) => kind === "person" && form === "name" && start > hung.start);
}

/** The organisation in the description of its people ("Hamas fighters"): they act for it. */
function organisationOf(mentions: readonly Mention[], mention: Mention): Mention {
  if (mention.kind !== "group" || mention.form !== "description") return mention;
  const within = mentions.find(
    ({ kind, form, start, end }) =>
      kind === "organization" && form === "name" && mention.start <= start && end <= mention.end,
  );
  return within ?? mention;
}

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Whose a noun is: the last mention before its head in its own phrase ("Ann's offer", "Israeli strikes"), or the words of an owner with its ending. */
export function ownersOf(reader: ClauseReader, index: MentionIndex, phrase: number, head: number): Span[] {
  const at = phraseOf(reader, phrase);
  const { words } = reader.prose;
  const word = words[head];
  if (at === null || word === undefined) return [];
  const mention = mentionsIn(index, at).findLast((one) => one.end <= word.start && !isOnlyAdjective(reader, one));
  if (mention !== undefined) return [spanOf(mention)];
  for (let last = head - 1; last >= at.first; last--) {
    const owner = words[last];
    const ending = owner && reader.owners.find((mark) => owner.lower.endsWith(mark));
    if (owner && ending !== undefined) return [{ start: at.start, end: owner.end - ending.length }];
  }
  return [];
}

/** Places without those that touch one of others. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.filter((span) => !others.some((other) => overlap(span, other) > 0));
}

/**
 * The first of some lists that names anybody known, of it only those; where none does, the first that is not empty.
 *
 * - Input: lists of places, the likeliest first, and places that are not meant.
 */
export function firstKnown(
  index: MentionIndex,
  lists: readonly (readonly Span[])[],
  except: readonly Span[],
): readonly Span[] {
  let any: readonly Span[] = [];
  for (const list of lists) {
    const others = without(list, except);
    const known = others.filter((span) => mentionsIn(index, span).length > 0);
    if (known.length > 0) return known;
    if (any.length === 0) any = others;
  }
  return any;
}
