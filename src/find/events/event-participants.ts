/** Participants: who did it and to whom, by the grammar of the word that tells it. */
import type { Span } from "../../core/span.ts";
import { type ConceptId, EVENT_CONCEPTS, type Roles } from "../../languages/event-concepts.ts";
import type { RoleWords } from "../../languages/events.ts";
import type { Item, Parts } from "./clause-parts.ts";
import { type ClauseReader, phraseOf } from "./clause-reader.ts";
import { firstKnown, type MentionIndex, mentionsIn, ownersOf, peopleOf, spanOf, without } from "./event-people.ts";
import type { Predicate } from "./event-predicates.ts";

type Places = readonly Span[];

/** The people around a word, by where they stand. */
export interface Participants {
  readonly passive: boolean;
  readonly actors: Places;
  readonly objects: Places;
  /** A list for each preposition that says to whom it is done, the surest first. */
  readonly addressed: readonly Places[];
  readonly from: Places;
  readonly between: Places;
  readonly of: Places;
  readonly place: Places;
}

/** Who did it and to whom. */
export interface Sides {
  readonly actors: Places;
  readonly recipients: Places;
}

/** What finding people needs. */
export interface PeopleContext {
  readonly reader: ClauseReader;
  readonly mentions: MentionIndex;
}

export const NOBODY: Sides = { actors: [], recipients: [] };

/**
 * The people around a predicate.
 *
 * - Input: `inherited` is who acts where the predicate has no subject of its own ("offered to help").
 * - Output: places in the text, each list in text order.
 */
export function participantsOf(
  { reader, mentions }: PeopleContext,
  { parts, kind, passive, subjects, phrase, head }: Predicate,
  roles: RoleWords,
  inherited: Places,
): Participants {
  const subject = subjects.length > 0 ? peopleOf(reader, mentions, subjects) : inherited;
  const agent = kind === "noun" || passive ? agentOf(reader, roles, parts) : NOBODY_THERE;
  const objects = parts.objects
    .filter((items) => items !== agent)
    .flatMap((items) => peopleOf(reader, mentions, items));
  const after = afterPrepositions(reader, mentions, parts, kind === "noun" ? nounRolesOf(roles) : roles);
  const { addressed, from, between, of, place } = after;
  const by = [...peopleOf(reader, mentions, agent), ...after.by];
  const inside =
    kind === "noun"
      ? [...hungByCase(reader, mentions, phrase, head, objects), ...hungByArticle(reader, mentions, parts, roles)]
      : [];
  const owned = kind === "noun" ? [...ownersOf(reader, mentions, phrase, head), ...by] : [];
  return {
    passive,
    // "A treaty was signed between A and B": by both.
    actors: kind === "noun" ? owned : !passive ? subject : by.length > 0 ? by : between.slice(0, 1),
    objects: passive ? [...subject, ...objects] : objects,
    addressed,
    from,
    between,
    of: [...inside, ...of],
    place,
  };
}

/** „Арестован | пограничной полицией“: who does what a passive tells where a case says so, and no preposition. */
function agentOf(reader: ClauseReader, { agents = [] }: RoleWords, { objects }: Parts): readonly Item[] {
  if (agents.length === 0) return NOBODY_THERE;
  return (
    objects.find(([item]) => {
      const word = reader.prose.words[phraseOf(reader, item?.[0] ?? -1)?.head ?? -1];
      return word !== undefined && agents.some((ending) => word.lower.endsWith(ending));
    }) ?? NOBODY_THERE
  );
}

const NOBODY_THERE: readonly Item[] = [];
const NO_PLACES: Places = [];

/** Who hangs on a noun with no preposition: behind the head in its own phrase, or in the phrase that follows it in a case („арест | лидера“). */
function hungByCase(
  reader: ClauseReader,
  mentions: MentionIndex,
  phrase: number,
  head: number,
  behind: Places,
): Places {
  if (reader.headFirst) return behindHead(reader, mentions, phrase, head);
  if (!reader.hangsByCase) return [];
  return [...behindHead(reader, mentions, phrase, head), ...behind];
}

/** „Die Festnahme | des Ministers“: who hangs on a noun with an article that does what "of" does. */
function hungByArticle(
  reader: ClauseReader,
  mentions: MentionIndex,
  { objects: [first] }: Parts,
  { of }: RoleWords,
): Places {
  const phrase = phraseOf(reader, first?.[0]?.[0] ?? -1);
  const opener = reader.prose.words[phrase?.first ?? -1]?.lower ?? "";
  return first !== undefined && of.has(opener) ? peopleOf(reader, mentions, first) : NO_PLACES;
}

const OF_NOUNS = new WeakMap<RoleWords, RoleWords>();

/** The words of roles beside a noun: what is "by" and "of" in one („von“) is "of" there. */
function nounRolesOf(roles: RoleWords): RoleWords {
  let made = OF_NOUNS.get(roles);
  if (made === undefined) {
    made = { ...roles, by: new Set([...roles.by].filter((word) => !roles.of.has(word))) };
    OF_NOUNS.set(roles, made);
  }
  return made;
}

/** Whose a noun is, or whom it is done to, where that stands behind it in its own phrase ("مقتل | ثلاثة جنود"). */
function behindHead(reader: ClauseReader, mentions: MentionIndex, phrase: number, head: number): Places {
  const at = phraseOf(reader, phrase);
  const word = reader.prose.words[head];
  if (at === null || word === undefined) return [];
  return mentionsIn(mentions, { start: word.end, end: at.end }).slice(-1).map(spanOf);
}

type AfterPrepositions = Pick<Participants, "addressed" | "from" | "between" | "of" | "place"> & {
  readonly by: Places;
};

const NOWHERE: AfterPrepositions = { by: [], addressed: [], from: [], between: [], of: [], place: [] };

/** The people after each kind of preposition; one preposition may be of several. */
function afterPrepositions(
  reader: ClauseReader,
  mentions: MentionIndex,
  { phrases }: Parts,
  roles: RoleWords,
): AfterPrepositions {
  if (phrases.length === 0) return NOWHERE;
  const near = phrases.map(({ preposition, items }) => ({ preposition, people: peopleOf(reader, mentions, items) }));
  const after = (prepositions: ReadonlySet<string>): Places => {
    const found: Span[] = [];
    for (const { preposition, people } of near) if (prepositions.has(preposition)) found.push(...people);
    return found.length === 0 ? NO_PLACES : found;
  };
  return {
    by: after(roles.by),
    addressed: near.some(({ preposition }) => roles.onto.has(preposition))
      ? byPreposition(near, placesLast(near, roles))
      : [],
    from: after(roles.from),
    between: after(roles.between),
    of: after(roles.of),
    place: after(roles.place),
  };
}

/** "Opened fire | on the crowd | in Rome": prepositions to whom something is done, those that also tell where behind the others that stand there. */
function placesLast(
  near: readonly { readonly preposition: string }[],
  { onto, place }: RoleWords,
): ReadonlySet<string> {
  const others = near.some(({ preposition }) => onto.has(preposition) && !place.has(preposition));
  if (!others) return onto;
  return new Set([...onto].filter((one) => !place.has(one)).concat([...onto].filter((one) => place.has(one))));
}

/** The people after each of some prepositions, the surest first. */
function byPreposition(
  near: readonly { readonly preposition: string; readonly people: Places }[],
  prepositions: ReadonlySet<string>,
): readonly Places[] {
  const lists = [...prepositions].map((wanted) =>
    near.flatMap(({ preposition, people }) => (preposition === wanted ? people : [])),
  );
  return lists.filter(({ length }) => length > 0);
}

/** The same people without those that a phrase names which is itself a word of the event. */
export function participantsWithout(own: Participants, phrase: Span | null): Participants {
  if (phrase === null) return own;
  const free = (places: Places): Places => without(places, [phrase]);
  return {
    passive: own.passive,
    actors: free(own.actors),
    objects: free(own.objects),
    addressed: own.addressed.map(free),
    from: own.from,
    between: own.between,
    of: free(own.of),
    place: own.place,
  };
}

/** The sides of an event that a verb tells. Where nobody is named as its object, it is done to those of the event noun that is its object. */
export function verbSides({ mentions }: PeopleContext, own: Participants, concept: ConceptId, object: Sides): Sides {
  const { roles, type } = EVENT_CONCEPTS[concept];
  if (roles === "suffered")
    return { actors: own.passive ? [] : own.from, recipients: own.passive ? own.objects : own.actors };
  // Who meets "in Rome" does not meet Rome.
  const together = (roles === "mutual" || roles === "each") && type !== "retreat";
  const addressed = together ? own.addressed.map((places) => without(places, own.place)) : own.addressed;
  const where = together ? [] : [own.from, own.place];
  // "Spoke with X about the fire at Y": whom one talks with comes before what of.
  const among = together ? [...addressed, concerned(object)] : [concerned(object), ...addressed];
  const lists = GIVEN_BACK.has(concept)
    ? [...addressed, own.objects, ...where]
    : [own.objects, ...among, own.between, ...where];
  const known = firstKnown(mentions, lists, own.actors);
  return { actors: own.actors, recipients: together ? known : withThing(mentions, own.objects, known, own.place) };
}

/** "Attacked a convoy | near Rome": a thing that nobody is known by comes before where it is. */
function withThing(mentions: MentionIndex, things: Places, found: Places, place: Places): Places {
  const [first] = found;
  const isPlace = first !== undefined && place.includes(first) && !things.includes(first);
  return isPlace ? [...things.filter((thing) => mentionsIn(mentions, thing).length === 0), ...found] : found;
}

/** Concepts whose object is a thing, and who gets it is named behind a preposition: "returned the vase to the museum". */
const GIVEN_BACK: ReadonlySet<ConceptId> = new Set(["give-back"]);

/** The sides of an event that a noun tells: its owner or who stands after "by" acts; "of" names who acts or whom it is done to. */
export function nounSides({ mentions }: PeopleContext, own: Participants, roles: Roles): Sides {
  if (own.between.length > 0 && roles !== "onto" && roles !== "suffered")
    return { actors: own.between.slice(0, 1), recipients: own.between.slice(1) };
  if (roles === "suffered") return { actors: [], recipients: firstKnown(mentions, [own.of, own.place], []) };
  if (roles === "onto") {
    // "The attack of A on B": of whom it is says who did it, where another is named as its target.
    const targets = firstKnown(mentions, own.addressed, own.of);
    const isActor = own.actors.length === 0 && own.of.length > 0 && targets.length > 0 && own.addressed.length > 1;
    if (isActor) return { actors: own.of, recipients: targets };
    const known = firstKnown(mentions, [own.of, ...own.addressed, own.place], own.actors);
    const things = [...own.of, ...own.addressed.flat()];
    return { actors: own.actors, recipients: withThing(mentions, things, known, own.place) };
  }
  const named = own.actors.length > 0 ? own.actors : own.of;
  const actors = named.length > 0 || roles !== "self" ? named : own.from;
  const addressed =
    roles === "mutual" || roles === "each" ? own.addressed.map((places) => without(places, own.place)) : own.addressed;
  return { actors, recipients: firstKnown(mentions, addressed, actors) };
}

/** Whom an event that is asked for, refused or condemned concerns: who does it, else whom it is done to. */
export function concerned({ actors, recipients }: Sides, except: Places = []): Places {
  const others = without(actors, except);
  return others.length > 0 ? others : recipients;
}
