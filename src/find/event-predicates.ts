/** Predicates: the words of a sentence that may tell of events, and which of them governs which. */
import { coveredOr } from "../core/sourced.ts";
import type { OperatorId } from "../languages/event-concepts.ts";
import type { RoleWords } from "../languages/events.ts";
import type { Sentence } from "../text/prose.ts";
import type { VerbGroup } from "../text/syntax.ts";
import { type ClauseReader, type Item, type Parts, partsAfter, phraseOf, subjectList } from "./clause-reader.ts";
import { type EventLexicon, type EventWord, eventWordsAt, type Place } from "./event-lexicon.ts";

export interface Predicate {
  readonly kind: "verb" | "noun" | "adjective";
  /** What its words may stand for; empty for a verb that no event is told with. */
  readonly words: readonly EventWord[];
  /** Its words are `prose.words.slice(first, until)`; `head` is the one that is looked up. */
  readonly first: number;
  readonly head: number;
  readonly until: number;
  /** The verb group, its own or the one that an adjective belongs to. */
  readonly group: VerbGroup | null;
  /** The noun phrase, or -1. */
  readonly phrase: number;
  /** Who does it, by grammar: the phrases of the subject. */
  readonly subjects: readonly Item[];
  readonly parts: Parts;
  /** Whether the subject is who it is done to. */
  readonly passive: boolean;
  /** Indices of the predicates that it governs as a noun and as a clause, or `null`. */
  readonly noun: number | null;
  readonly clause: number | null;
}

type Unlinked = Omit<Predicate, "noun" | "clause">;

/** A sentence's predicates in text order, and which of them others govern. */
export interface Predicates {
  readonly list: readonly Predicate[];
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
]);
/** Operators that govern a clause with no word at its head ("said it would"). */
const TAKES_CLAUSE: ReadonlySet<string> = new Set<OperatorId>([
  "say",
  "announce",
  "demand",
  "deny",
  "promise",
  "threaten",
  "warn",
]);

const NO_ROLES: RoleWords = {
  by: new Set(),
  onto: new Set(),
  of: new Set(),
  between: new Set(),
  from: new Set(),
  about: new Set(),
  during: new Set(),
  place: new Set(),
  that: new Set(),
  condition: new Set(),
  alleged: new Set(),
};

/** The role words of a lexicon; none where the language does not cover them. */
export function rolesOf({ words }: EventLexicon): RoleWords {
  return coveredOr(words.roles, NO_ROLES);
}

/**
 * The predicates of one sentence.
 *
 * - Input: the reader of the report, its lexicon, the sentence, and where the sentence's noun phrases and verb groups begin among all.
 * - Output: verbs, event nouns and adjectives in text order, linked.
 */
export function predicatesOf(
  reader: ClauseReader,
  lexicon: EventLexicon,
  sentence: Sentence,
  from: { readonly phrase: number; readonly group: number },
): Predicates {
  const { nounPhrases, verbGroups } = reader.prose.syntax;
  const found: Unlinked[] = [];
  for (let i = from.group; i < verbGroups.length && (verbGroups[i]?.first ?? 0) < sentence.last; i++)
    found.push(...verbPredicates(reader, lexicon, sentence, i));
  for (let i = from.phrase; i < nounPhrases.length && (nounPhrases[i]?.first ?? 0) < sentence.last; i++) {
    const noun = nounPredicate(reader, lexicon, sentence, i);
    if (noun !== null) found.push(noun);
  }
  found.sort((a, b) => a.head - b.head || a.until - b.until);
  return linked(reader, lexicon, found, sentence);
}

/** A verb group, and an adjective that says more than its verb ("is ready to"). */
function verbPredicates(reader: ClauseReader, lexicon: EventLexicon, sentence: Sentence, index: number): Unlinked[] {
  const { prose } = reader;
  const group = prose.syntax.verbGroups[index];
  if (group === undefined || reader.groupAt[group.head] !== index) return [];
  const words = eventWordsAt(lexicon, "verbs", prose, {
    at: group.head,
    limit: sentence.last,
    apart: group.last,
    object: group.voice === "passive" || partsAfter(reader, group.last, sentence.last).objects.length > 0,
  });
  const until = Math.max(group.last, ...words.map((word) => (word.until <= group.last + 2 ? word.until : 0)));
  const parts = partsAfter(reader, until, sentence.last);
  const subjects = subjectsOf(reader, group, sentence);
  const passive = group.voice === "passive" && !(group.form === "participle" && parts.objects.length > 0);
  const verb = {
    kind: "verb" as const,
    first: group.first,
    head: group.head,
    until,
    group,
    phrase: -1,
    subjects,
    passive,
  };
  const adjective = adjectiveAfter(reader, lexicon, sentence, group);
  if (adjective === null) return [{ ...verb, words, parts }];
  return [{ ...adjective, subjects }];
}

function lookAt(at: number, { last }: Sentence): Place {
  return { at, limit: last, apart: null, object: false };
}

function adjectiveAfter(
  reader: ClauseReader,
  lexicon: EventLexicon,
  sentence: Sentence,
  group: VerbGroup,
): Omit<Unlinked, "subjects"> | null {
  const { tags } = reader.prose.syntax;
  let at = group.last;
  while (at < sentence.last && (tags[at] === "adverb" || tags[at] === "negation")) at++;
  const words = eventWordsAt(lexicon, "adjectives", reader.prose, lookAt(at, sentence));
  const until = words[0]?.until;
  if (until === undefined) return null;
  const parts = partsAfter(reader, until, sentence.last);
  return { kind: "adjective", words, first: group.first, head: at, until, group, phrase: -1, parts, passive: false };
}

/** The subject by grammar; of a participle that follows a noun, that noun. */
function subjectsOf(reader: ClauseReader, group: VerbGroup, sentence: Sentence): readonly Item[] {
  if (group.subject !== null) return subjectList(reader, group.subject, sentence.first);
  if (group.form !== "participle" || group.first <= sentence.first) return [];
  const phrase = reader.phraseAt[group.first - 1] ?? -1;
  return phrase === -1 ? [] : [[phrase]];
}

/** A noun phrase whose head, alone or with the words around it, is an event noun. */
function nounPredicate(
  reader: ClauseReader,
  lexicon: EventLexicon,
  sentence: Sentence,
  index: number,
): Unlinked | null {
  const phrase = phraseOf(reader, index);
  if (phrase === null) return null;
  const { head } = phrase;
  for (let first = phrase.first; first <= head; first++) {
    const words = eventWordsAt(lexicon, "nouns", reader.prose, lookAt(first, sentence)).filter(
      ({ until }) => until > head,
    );
    const until = words[0]?.until;
    if (until === undefined) continue;
    const parts = partsAfter(reader, Math.max(until, phrase.last), sentence.last);
    return { kind: "noun", words, first, head, until, group: null, phrase: index, subjects: [], parts, passive: false };
  }
  return null;
}

function linked(
  reader: ClauseReader,
  lexicon: EventLexicon,
  found: readonly Unlinked[],
  sentence: Sentence,
): Predicates {
  const roles = rolesOf(lexicon);
  const nounOf = new Map<number, number>();
  const verbAt = new Map<number, number>();
  found.forEach((predicate, index) => {
    if (predicate.kind === "noun") nounOf.set(predicate.phrase, index);
    else verbAt.set(predicate.first, index);
  });
  const governed = new Set<number>();
  const clauses = new Map<number, number>();
  // From the right, so that of "a call to release" the noun, which stands nearer, takes the clause.
  for (let index = found.length - 1; index >= 0; index--) {
    const predicate = found[index];
    if (predicate === undefined || predicate.words.length === 0) continue;
    const clause = clauseOf(reader, roles, predicate, verbAt, found, sentence);
    if (clause === null || governed.has(clause)) continue;
    clauses.set(index, clause);
    governed.add(clause);
  }
  const list = found.map((predicate, index): Predicate => {
    const nouns = predicate.words.length === 0 ? [] : governedNouns(roles, predicate, nounOf, index);
    for (const noun of nouns) governed.add(noun);
    return { ...predicate, noun: nouns[0] ?? null, clause: clauses.get(index) ?? null };
  });
  return { list, governed };
}

/** The verb that a predicate governs: "that" with a clause, or a verb right after it. */
function clauseOf(
  reader: ClauseReader,
  roles: RoleWords,
  predicate: Unlinked,
  verbAt: ReadonlyMap<number, number>,
  found: readonly Unlinked[],
  sentence: Sentence,
): number | null {
  const { words } = reader.prose;
  const { end } = predicate.parts;
  const after = words[end]?.text === "," ? end + 1 : end;
  if (roles.that.has(words[after]?.lower ?? "")) return firstFinite(found, after, sentence.last);
  const index = verbAt.get(end);
  const group = index === undefined ? undefined : found[index]?.group;
  return index !== undefined && group && governs(predicate, group) ? index : null;
}

/** Whether a predicate governs the verb group right after what belongs to it. */
function governs({ parts, kind, until, words }: Unlinked, { form, subject }: VerbGroup): boolean {
  switch (form) {
    case "infinitive":
      return kind === "noun" || takesInfinitive(words, parts);
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

/** "To" after an object is what the object is to do only with words of asking, forbidding or telling; else it is a purpose. */
function takesInfinitive(words: readonly EventWord[], { objects }: Parts): boolean {
  return objects.length === 0 ? true : isOne(words, OBJECT_ACTS);
}

function isOne(words: readonly EventWord[], ids: ReadonlySet<string>): boolean {
  return words.some(({ id }) => ids.has(id));
}

function firstFinite(found: readonly Unlinked[], from: number, until: number): number | null {
  const index = found.findIndex(
    ({ kind, group, first }) => kind !== "noun" && group?.form === "finite" && first >= from,
  );
  const first = found[index]?.first;
  return first === undefined || first >= until ? null : index;
}

/** The event nouns that a predicate governs: its objects, or its subject where it is passive, then what stands after "for", "of", "to". */
function governedNouns(
  roles: RoleWords,
  { kind, passive, subjects, parts, phrase }: Unlinked,
  nounOf: ReadonlyMap<number, number>,
  self: number,
): number[] {
  const lists: (readonly Item[])[] = passive ? [subjects] : [];
  if (kind === "verb" && !passive) lists.push(...parts.objects);
  for (const { preposition, items } of parts.phrases)
    if (roles.about.has(preposition) || roles.of.has(preposition)) lists.push(items);
  for (const items of lists) {
    const nouns = items.flatMap((item) => {
      const hit = item.find((part) => part !== phrase && nounOf.has(part));
      const noun = hit === undefined ? undefined : nounOf.get(hit);
      return noun === undefined || noun === self ? [] : [noun];
    });
    if (nouns.length > 0) return nouns;
  }
  return [];
}
