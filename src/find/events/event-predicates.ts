/** Predicates: the words of a sentence that may tell of events. */
import { coveredOr } from "../../core/sourced.ts";
import { EVENT_OPERATORS } from "../../languages/event-concepts.ts";
import type { RoleWords } from "../../languages/events.ts";
import type { Sentence } from "../../text/prose.ts";
import type { NounPhrase, VerbGroup } from "../../text/syntax/syntax.ts";
import { type Item, type Parts, partsAfter } from "./clause-parts.ts";
import { type ClauseReader, phraseOf } from "./clause-reader.ts";
import { isHeadlinePassive } from "./event-headlines.ts";
import { type EventLexicon, type EventWord, eventWordsAt, mayBegin, type Place } from "./event-lexicon.ts";
import { isDoneTo, isObject, isUnwrittenPassive, subjectsOf } from "./event-subjects.ts";
import { bareAdjective, withModals } from "./predicate-shapes.ts";
import { verbParts } from "./verb-parts.ts";

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
  /** The noun phrase, or below 0. */
  readonly phrase: number;
  /** Who does it, by grammar: the phrases of the subject. */
  readonly subjects: readonly Item[];
  readonly parts: Parts;
  /** Whether the subject is who it is done to. */
  readonly passive: boolean;
}

/** The phrase of an event noun that only modifies the head of one. */
export const MODIFIER = -2;
const OPERATORS: ReadonlySet<string> = new Set(EVENT_OPERATORS);

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
 * - Input: the reader of the report, its lexicon and the sentence.
 * - Output: verbs, event nouns and adjectives in text order.
 */
export function predicatesOf(reader: ClauseReader, lexicon: EventLexicon, sentence: Sentence): Predicate[] {
  const found: Predicate[] = [];
  let [group, phrase] = [-1, -1];
  for (let at = sentence.first; at < sentence.last; at++) {
    const groupHere = reader.groupAt[at] ?? -1;
    const phraseHere = reader.phraseAt[at] ?? -1;
    const own = predicateAt(reader, lexicon, sentence, at, group);
    if (own !== null) found.push(own);
    if (phraseHere !== -1 && phraseHere !== phrase) addNouns(found, reader, lexicon, sentence, phraseHere);
    if (groupHere !== -1) group = groupHere;
    if (phraseHere !== -1) phrase = phraseHere;
  }
  return withModals(reader, lexicon, inOrder(found));
}

/** The verb that begins at a word, or the adjective that stands there for one; `before` is the verb group met last. */
function predicateAt(
  reader: ClauseReader,
  lexicon: EventLexicon,
  sentence: Sentence,
  at: number,
  before: number,
): Predicate | null {
  const group = reader.groupAt[at] ?? -1;
  if (group === -1) return bareAdjective(reader, lexicon, sentence, at);
  return group === before ? null : verbPredicate(reader, lexicon, sentence, group);
}

/** In text order, without nouns that are part of the words of a verb. */
function inOrder(found: readonly Predicate[]): Predicate[] {
  const long = found.filter(({ kind, head, until }) => kind === "verb" && until - head > 1);
  const own = found.filter((noun) => noun.kind !== "noun" || !long.some((verb) => holdsWhole(verb, noun)));
  return own.sort((a, b) => a.head - b.head || a.until - b.until);
}

/** Whether a noun is part of the words of a verb: "expressed readiness". */
function holdsWhole({ kind, head, until }: Predicate, noun: Predicate): boolean {
  return kind === "verb" && head < noun.head && noun.head < until;
}

const NO_WORDS: readonly EventWord[] = [];

/** A verb group, or an adjective after it that says more ("is ready to"). */
function verbPredicate(
  reader: ClauseReader,
  lexicon: EventLexicon,
  sentence: Sentence,
  index: number,
): Predicate | null {
  const { prose } = reader;
  const group = prose.syntax.verbGroups[index];
  if (group === undefined || reader.groupAt[group.head] !== index) return null;
  const near = verbParts(reader, group, sentence, group.last);
  const words = mayBegin(lexicon, "verbs", prose, group.head)
    ? eventWordsAt(lexicon, "verbs", prose, {
        at: group.head,
        limit: sentence.last,
        apart: group.last,
        object: () => group.voice === "passive" || near.objects.length > 0,
        clause: () => clauseWords(reader, group, sentence),
      })
    : NO_WORDS;
  const until = words.reduce((most, word) => (word.whole ? Math.max(most, word.until) : most), group.last);
  const parts = until === group.last ? near : verbParts(reader, group, sentence, until);
  const reduced = isReduced(group, parts, rolesOf(lexicon)) || isHeadlinePassive(reader, sentence, group, words, parts);
  const read = subjectsOf(reader, group, sentence, reduced);
  const onto = isDoneTo(reader, group, read, rolesOf(lexicon)) && !reduced;
  const apart = onto || isObject(reader, group, words, read, parts) || isJoinedParticiple(reader, group, parts);
  const subjects = apart ? [] : read;
  const passive = reduced || isUnwrittenPassive(reader, group, words, subjects, parts) || isPassive(group, parts);
  const { first, head } = group;
  const tellsNothing = words[0]?.id === "other" || isOfNobody(reader, lexicon, sentence, subjects);
  const adjective = tellsNothing
    ? null
    : adjectiveAfter(reader, lexicon, sentence, group, subjects, words.length === 0);
  if (adjective !== null) return adjective;
  const own = tellsNothing ? NO_WORDS : words;
  const whole = onto ? withObject(reader, parts, read, head) : parts;
  const said = own[0]?.negated === true ? { ...group, negated: true } : group;
  return { kind: "verb", words: own, first, head, until, group: said, phrase: -1, subjects, parts: whole, passive };
}

/** "Has arrested X, searched Y and | seized Z": a participle behind a comma or "and" that has an object is what the subject before it did as well. */
function isJoinedParticiple({ prose: { words, syntax } }: ClauseReader, group: VerbGroup, { objects }: Parts): boolean {
  const { form, first, head } = group;
  if (form !== "participle" || first !== head || objects.length === 0) return false;
  return words[first - 1]?.text === "," || syntax.tags[first - 1] === "coordinator";
}

/** What follows a verb, and before it what stands before the verb and is its object. */
function withObject(reader: ClauseReader, parts: Parts, items: readonly Item[], head: number): Parts {
  const isBefore = (phraseOf(reader, items[0]?.[0] ?? -1)?.first ?? head) < head;
  const { objects, phrases, end, dangling } = parts;
  return isBefore ? { objects: [items, ...objects], phrases, end, dangling } : parts;
}

function isPassive({ voice, form }: VerbGroup, { objects }: Parts): boolean {
  return voice === "passive" && !(form === "participle" && objects.length > 0);
}

function isOfNobody(
  reader: ClauseReader,
  lexicon: EventLexicon,
  sentence: Sentence,
  subjects: readonly Item[],
): boolean {
  return subjects.some(([phrase = -1]) => isNone(reader, lexicon, sentence, phraseOf(reader, phrase)?.first ?? 0));
}

/** A past form with nobody after it but who stands after "by" is a participle that was taken for a finite verb ("the draft submitted by X is …"). */
function isReduced({ form, first, head }: VerbGroup, { objects, phrases }: Parts, { by, from }: RoleWords): boolean {
  if (form !== "finite" || first !== head || objects.length > 0) return false;
  return phrases.some(({ preposition }) => by.has(preposition) && !from.has(preposition));
}

const NO_OBJECT = (): boolean => false;

function lookAt(at: number, { last }: Sentence): Place {
  return { at, limit: last, apart: null, object: NO_OBJECT, clause: null };
}

/** The most words before and after a verb among which a particle of it may stand. */
const PARTICLE_REACH = 24;

/** The words of a verb's clause, as far as a particle of it may stand. */
function clauseWords(
  { prose: { words } }: ClauseReader,
  { first, last, clause }: VerbGroup,
  sentence: Sentence,
): { first: number; last: number } {
  let from = first;
  while (from > Math.max(sentence.first, first - PARTICLE_REACH) && (words[from - 1]?.start ?? -1) >= clause.start)
    from--;
  let to = last;
  while (to < Math.min(sentence.last, last + PARTICLE_REACH) && (words[to]?.end ?? clause.end + 1) <= clause.end) to++;
  return { first: from, last: to };
}

function adjectiveAfter(
  reader: ClauseReader,
  lexicon: EventLexicon,
  sentence: Sentence,
  group: VerbGroup,
  subjects: readonly Item[],
  unknown: boolean,
): Predicate | null {
  const { tags } = reader.prose.syntax;
  // "Est prête à": what is read as a participle may be an adjective.
  let at =
    unknown && group.first < group.head && mayBegin(lexicon, "adjectives", reader.prose, group.head)
      ? group.head
      : group.last;
  while (at < sentence.last && (tags[at] === "adverb" || tags[at] === "negation")) at++;
  if (!mayBegin(lexicon, "adjectives", reader.prose, at)) return null;
  const words = eventWordsAt(lexicon, "adjectives", reader.prose, lookAt(at, sentence));
  const until = words[0]?.until;
  if (until === undefined) return null;
  const parts = partsAfter(reader, until, sentence.last);
  const { first } = group;
  return { kind: "adjective", words, first, head: at, until, group, phrase: -1, subjects, parts, passive: false };
}

/** Adds a noun phrase whose head, alone or with the words around it, is an event noun. */
function addNouns(
  found: Predicate[],
  reader: ClauseReader,
  lexicon: EventLexicon,
  sentence: Sentence,
  index: number,
): void {
  const phrase = phraseOf(reader, index);
  if (phrase === null) return;
  const head = headBefore(reader, phrase);
  if (reader.isNamed[head] === 1 || isNone(reader, lexicon, sentence, phrase.first)) return;
  for (let first = phrase.first; first <= head; first++) {
    if (!mayBegin(lexicon, "nouns", reader.prose, first)) continue;
    const words = eventWordsAt(lexicon, "nouns", reader.prose, lookAt(first, sentence)).filter(
      ({ until }) => until > head,
    );
    const until = words[0]?.until;
    if (until === undefined) continue;
    if (words[0]?.id === "other") return;
    const parts = partsAfter(reader, Math.max(until, phrase.last), sentence.last);
    const modifier = words.some(({ id }) => OPERATORS.has(id))
      ? modifierBefore(reader, lexicon, sentence, phrase.first, first)
      : null;
    if (modifier !== null) found.push(modifier);
    found.push(nounOf(words, first, head, until, index, parts));
    return;
  }
}

/** „Отставка Ольги Брандт“: the noun before a name that hangs on it by its case, where one phrase holds both; else the head. */
function headBefore({ hangsByCase, isNamed }: ClauseReader, { first, head }: NounPhrase): number {
  if (!hangsByCase || isNamed[head] !== 1) return head;
  let at = head;
  while (at > first && isNamed[at] === 1) at--;
  return isNamed[at] === 1 ? head : at;
}

function nounOf(
  words: readonly EventWord[],
  first: number,
  head: number,
  until: number,
  phrase: number,
  parts: Parts,
): Predicate {
  return { kind: "noun", words, first, head, until, group: null, phrase, subjects: [], parts, passive: false };
}

/** Whether a phrase opens with a word that says there is none of it: "no plans". */
function isNone(reader: ClauseReader, lexicon: EventLexicon, sentence: Sentence, first: number): boolean {
  if (!mayBegin(lexicon, "adjectives", reader.prose, first)) return false;
  return eventWordsAt(lexicon, "adjectives", reader.prose, lookAt(first, sentence)).some(({ id }) => id === "none");
}

/** The event noun before an operator noun in its own phrase ("troop withdrawal" of "a delay of", "ceasefire violation"). */
function modifierBefore(
  reader: ClauseReader,
  lexicon: EventLexicon,
  sentence: Sentence,
  from: number,
  until: number,
): Predicate | null {
  for (let first = from; first < until; first++) {
    if (!mayBegin(lexicon, "nouns", reader.prose, first)) continue;
    const words = eventWordsAt(lexicon, "nouns", reader.prose, { ...lookAt(first, sentence), limit: until }).filter(
      (word) => word.until === until,
    );
    if (words.length === 0) continue;
    const parts: Parts = { objects: [], phrases: [], end: until, dangling: null };
    return nounOf(words, first, until - 1, until, MODIFIER, parts);
  }
  return null;
}
