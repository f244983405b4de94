/** Links: which of a sentence's predicates governs which: "refused" the "call", the "call" what is "to release". */
import { type ConceptId, EVENT_CONCEPTS, EVENT_OPERATORS, type OperatorId } from "../../languages/event-concepts.ts";
import type { RoleWords } from "../../languages/events.ts";
import type { Sentence } from "../../text/prose.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import type { Item, Parts } from "./clause-parts.ts";
import { type ClauseReader, phraseOf } from "./clause-reader.ts";
import type { EventLexicon, EventWord } from "./event-lexicon.ts";
import { MODIFIER, type Predicate, rolesOf } from "./event-predicates.ts";
import { firstFinite } from "./first-finite.ts";

/** A predicate with what it governs: indices in the sentence's list, or `null`. */
export interface LinkedPredicate extends Predicate {
  /** The event noun that is its object, or stands after a preposition that it asks for. */
  readonly noun: number | null;
  /** Whether that noun is its object, or its subject where it is passive; else a clause outranks it. */
  readonly nounIsObject: boolean;
  /** The verb of the clause that it governs. */
  readonly clause: number | null;
  /** The event noun that is its subject though something else is its object: "the strike killed three". */
  readonly means: number | null;
}

/** A sentence's predicates in text order, and which of them others govern. */
export interface Predicates {
  readonly list: readonly LinkedPredicate[];
  /** Those of finite verbs. */
  readonly finite: readonly LinkedPredicate[];
  readonly governed: ReadonlySet<number>;
}

/** Operators whose object is who is to do what they govern ("urged them to leave"). */
export const OBJECT_ACTS: ReadonlySet<string> = new Set<OperatorId>([
  "demand",
  "appeal",
  "order",
  "accuse",
  "allow",
  "warn",
  "prevent",
  "schedule",
]);
/** Concepts of speaking with somebody: what it was for was done by it ("called to condole"). */
export const TALKS: ReadonlySet<string> = new Set<ConceptId>(["meeting", "talking", "phone-call", "visit"]);
const OPERATORS: ReadonlySet<string> = new Set(EVENT_OPERATORS);
/** Nouns of people, who are to do what follows them: "ordered its troops | to leave". */
export const WHO_ACTS: ReadonlySet<string> = new Set<ConceptId>([
  "troops",
  "peacekeepers",
  "envoys",
  "refugees",
  "captives",
]);
/** Things that are sent or closed, and tell nobody to do anything. */
const MATERIAL: ReadonlySet<string> = new Set<ConceptId>(["supplies", "money", "weapons", "borders", "assets"]);
const CONCEPTS: ReadonlySet<string> = new Set(Object.keys(EVENT_CONCEPTS));
const BRINGS: ReadonlySet<string> = new Set<OperatorId>(["do", "cause"]);
/** Operators whose subject is why, and none of what they tell. */
const WHY: ReadonlySet<string> = new Set<OperatorId>(["cause"]);
const LIGHT: ReadonlySet<string> = new Set<OperatorId>(["do", "give", "undergo", "open", "share"]);
const CASTS: ReadonlySet<string> = new Set<OperatorId>(["cast-as"]);
/** Operators that govern a clause with no word at its head ("said it would"). */
export const TAKES_CLAUSE: ReadonlySet<string> = new Set<OperatorId>([
  "say",
  "announce",
  "demand",
  "deny",
  "promise",
  "threaten",
  "warn",
]);

/**
 * Links the predicates of one sentence.
 *
 * - Input: the reader of the report, its lexicon, the sentence's predicates in text order, and the sentence.
 * - Output: the same predicates with what each governs. A verb's clause is governed once; an event noun may be by several.
 */
export function linkPredicates(
  reader: ClauseReader,
  lexicon: EventLexicon,
  found: readonly Predicate[],
  sentence: Sentence,
): Predicates {
  const roles = rolesOf(lexicon);
  const nounOf = new Map<number, number>();
  const verbAt = new Map<number, number>();
  found.forEach((predicate, index) => {
    if (predicate.kind !== "noun") verbAt.set(predicate.first, index);
    else if (predicate.phrase >= 0) nounOf.set(predicate.phrase, index);
  });
  const governed = new Set<number>();
  const clauses = new Map<number, number>();
  // From the right, so that of "a call to release" the noun, which stands nearer, takes the clause.
  let nextVerb = -1;
  for (let index = found.length - 1; index >= 0; index--) {
    const predicate = found[index];
    const clause = predicate ? clauseOf(reader, roles, predicate, verbAt, nextVerb, found, sentence) : null;
    if (predicate && predicate.kind !== "noun") nextVerb = index;
    if (!predicate || clause === null || governed.has(clause)) continue;
    const known = predicate.words.length > 0;
    if (known) clauses.set(index, clause);
    if (known || found[clause]?.group?.form === "infinitive") governed.add(clause);
  }
  const list = found.map((predicate, index): LinkedPredicate => {
    const clause = clauses.get(index) ?? null;
    if (predicate.words.length === 0)
      return linked(predicate, { noun: null, nounIsObject: false, clause, means: null });
    const modifier = predicate.kind === "noun" && found[index - 1]?.phrase === MODIFIER ? index - 1 : null;
    const { nouns, nounIsObject, means } = nounsOf(reader, roles, predicate, nounOf);
    // "The arrest of X sparked protests": what an operator has for its subject is told of besides.
    const told = isOne(predicate.words, BRINGS) && !isOne(predicate.words, CONCEPTS) ? null : means;
    for (const other of [...nouns, modifier, told]) if (other !== null) governed.add(other);
    return linked(predicate, { noun: nouns[0] ?? modifier, nounIsObject, clause, means });
  });
  return { list, finite: list.filter(({ group }) => group?.form === "finite"), governed };
}

type Governs = Omit<LinkedPredicate, keyof Predicate>;

/** A predicate with what it governs, field by field: copied whole, predicates take a quarter of the time that events do. */
function linked(predicate: Predicate, { noun, nounIsObject, clause, means }: Governs): LinkedPredicate {
  const { kind, words, first, head, until, group, phrase, subjects, parts, passive } = predicate;
  return {
    kind,
    words,
    first,
    head,
    until,
    group,
    phrase,
    subjects,
    parts,
    passive,
    noun,
    nounIsObject,
    clause,
    means,
  };
}

/** The event nouns that a predicate governs, and the one that is its means where it governs none. */
function nounsOf(
  reader: ClauseReader,
  roles: RoleWords,
  predicate: Predicate,
  nounOf: ReadonlyMap<number, number>,
): { readonly nouns: readonly number[]; readonly nounIsObject: boolean; readonly means: number | null } {
  if (predicate.kind === "noun" && predicate.words.every(({ id }) => MATERIAL.has(id))) return NO_NOUNS;
  const lists = objectLists(predicate);
  // Of "called the decision a disgrace" the second object is what it is called.
  if (isOne(predicate.words, CASTS)) lists.reverse();
  const objects = nounsIn(reader, lists, nounOf, predicate.phrase);
  // "Expressed doubt about the attack" is no attack: what a light verb makes is its object.
  const full =
    objects.length > 0 || (isLight(predicate) && lists.some((items) => items.some((item) => !isName(reader, item))));
  const nouns = full ? objects : governedNouns(reader, roles, predicate, nounOf);
  return { nouns, nounIsObject: objects.length > 0, means: nouns.length > 0 ? null : meansOf(predicate, nounOf) };
}

const NO_NOUNS = { nouns: [], nounIsObject: false, means: null } as const;

/** Whether a phrase is about somebody who has a name: "joined Ann Lee for a meeting". */
function isName(reader: ClauseReader, [phrase = -1]: Item): boolean {
  return reader.isNamed[phraseOf(reader, phrase)?.head ?? -1] === 1;
}

/** Whether a verb adds nothing to the noun that is its object. */
function isLight({ kind, passive, words }: Predicate): boolean {
  return kind === "verb" && !passive && words.length > 0 && words.every(({ id }) => LIGHT.has(id));
}

/** The verb that a predicate governs: "that" with a clause, or a verb right after it. */
function clauseOf(
  reader: ClauseReader,
  roles: RoleWords,
  predicate: Predicate,
  verbAt: ReadonlyMap<number, number>,
  nextVerb: number,
  found: readonly Predicate[],
  sentence: Sentence,
): number | null {
  const { words } = reader.prose;
  const { end } = predicate.parts;
  const after = words[end]?.text === "," ? end + 1 : end;
  const says = predicate.kind !== "noun" || isOne(predicate.words, OPERATORS);
  if (says && roles.that.has(words[after]?.lower ?? "")) return firstFinite(reader, found, after, sentence.last);
  const next = found[nextVerb]?.group ?? null;
  const bare = predicate.kind === "adjective" && predicate.group === null && next?.form === "infinitive";
  const index = verbAt.get(end) ?? (bare ? nextVerb : infinitiveBehind(reader, after, next, nextVerb));
  const group = index === null ? undefined : found[index]?.group;
  const own = group !== undefined && group !== null && isOwnClause(reader, predicate, group, after);
  return index !== null && group && governs(predicate, group, own) ? index : null;
}

/** Where verbs end their clauses, an infinitive behind a comma, or whose clause begins among what follows a verb, is what is said, whatever else that verb has. */
function isOwnClause(
  { prose: { words }, verbSecond }: ClauseReader,
  { parts: { end }, until }: Predicate,
  { clause }: VerbGroup,
  after: number,
): boolean {
  if (!verbSecond) return false;
  return after > end || (clause.start < (words[end]?.start ?? 0) && clause.start >= (words[until - 1]?.end ?? 0));
}

/** "Bot an, | in dem Streit | zu vermitteln": the infinitive at the end of the clause that begins at a word, if the next verb is one. */
function infinitiveBehind(
  { prose: { words }, verbSecond }: ClauseReader,
  from: number,
  next: VerbGroup | null,
  index: number,
): number | null {
  if (!verbSecond || next?.form !== "infinitive" || from >= next.first) return null;
  if (next.clause.start === words[from]?.start) return index;
  if (words[from - 1]?.text !== ",") return null;
  for (let at = from; at < next.first; at++) if (words[at]?.kind === "mark") return null;
  return index;
}

/** Whether a predicate governs the verb group right after what belongs to it. */
function governs({ parts, kind, until, words }: Predicate, { form, subject }: VerbGroup, own: boolean): boolean {
  switch (form) {
    case "infinitive":
      if (kind === "noun") return !isOne(words, WHO_ACTS) && !isOne(words, MATERIAL);
      return takesInfinitive(words, parts) || (own && isOne(words, OPERATORS));
    case "gerund":
      return parts.dangling !== null || parts.end === until;
    case "finite":
      return (
        kind !== "noun" &&
        subject !== null &&
        isOne(words, TAKES_CLAUSE) &&
        parts.objects.at(-1)?.at(-1)?.includes(subject) === true
      );
    case "participle":
      return false;
  }
}

/** "To" after an object is what the object is to do only with words of asking, forbidding or telling, and what is done by a talk; else it is a purpose. */
function takesInfinitive(words: readonly EventWord[], { objects }: Parts): boolean {
  return objects.length === 0 || isOne(words, OBJECT_ACTS) || isOne(words, TALKS);
}

function isOne(words: readonly EventWord[], ids: ReadonlySet<string>): boolean {
  return words.some(({ id }) => ids.has(id));
}

/** Where a verb's objects stand: after it, or before it where it is passive. */
function objectLists({ kind, passive, subjects, parts }: Predicate): (readonly Item[])[] {
  if (kind !== "verb") return [];
  return passive ? [subjects] : [...parts.objects];
}

/** The event nouns that a predicate governs besides its objects: after "for", "of", "to"; or the subject of a verb without object ("the talks ended"). */
function governedNouns(
  reader: ClauseReader,
  roles: RoleWords,
  { kind, passive, subjects, parts, phrase, words }: Predicate,
  nounOf: ReadonlyMap<number, number>,
): number[] {
  const lists = parts.phrases
    .filter(({ preposition }) => roles.about.has(preposition) || roles.of.has(preposition))
    .map(({ items }) => items);
  // "The talks ended"; of a verb that is done to others its subject is the means ("the quake destroyed …").
  const isOf = kind === "verb" && !passive && parts.objects.length === 0;
  if (isOf && isOne(words, OPERATORS) && !isOne(words, WHY)) lists.push(subjects);
  return nounsIn(reader, lists, nounOf, phrase);
}

/** The event nouns of the first list that has any; what hangs on people ("the victims of the flood") is none of them. */
function nounsIn(
  reader: ClauseReader,
  lists: readonly (readonly Item[])[],
  nounOf: ReadonlyMap<number, number>,
  own: number,
): number[] {
  for (const items of lists) {
    const nouns = items.flatMap((item) => {
      const hit = item.find((part, at) => part !== own && nounOf.has(part) && (at === 0 || !isPeople(reader, item)));
      return hit === undefined ? [] : (nounOf.get(hit) ?? []);
    });
    if (nouns.length > 0) return nouns;
  }
  return [];
}

function isPeople(reader: ClauseReader, [phrase = -1]: Item): boolean {
  return reader.isMet[phraseOf(reader, phrase)?.head ?? -1] === 1;
}

function meansOf({ kind, passive, words, subjects }: Predicate, nounOf: ReadonlyMap<number, number>): number | null {
  if (kind !== "verb" || passive || words.length === 0) return null;
  for (const item of subjects)
    for (const part of item) {
      const noun = nounOf.get(part);
      if (noun !== undefined) return noun;
    }
  return null;
}
