/** A report made ready for looking around in it: for each word, the phrase, the verb group or the time expression that it stands in. */
import { coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import type { Span } from "../../core/span.ts";
import type { RoleWords } from "../../languages/events.ts";
import type { Grammar } from "../../languages/grammar.ts";
import type { Prose } from "../../text/prose.ts";
import type { NounPhrase, Tag } from "../../text/syntax/syntax.ts";
import type { Word } from "../../text/words/words.ts";
import type { Mention, TimeExpression } from "../finding.ts";
import { type Compounds, compoundsOf } from "./compound-prepositions.ts";
import type { KnownForms } from "./known-forms.ts";
import { type Joined, partingsOf, partOf } from "./side-by-side.ts";
import { verbalNoun } from "./verbal-nouns.ts";

export interface ClauseReader {
  readonly prose: Prose;
  /** The noun phrases of the syntax, and after them names that the syntax took for something else. */
  readonly phrases: readonly NounPhrase[];
  /** For each word, the noun phrase or the verb group it stands in, or -1. */
  readonly phraseAt: Int32Array;
  readonly groupAt: Int32Array;
  /** Whether a word is part of a time expression. */
  readonly isTime: Uint8Array;
  /** Whether a word is part of the name of somebody or something that acts: then it tells of no event ("Palestinian Autonomy"). */
  readonly isNamed: Uint8Array;
  /** Whether a word is part of any mention. */
  readonly isMet: Uint8Array;
  /** Whether a word is part of the name of one person. */
  readonly isPerson: Uint8Array;
  /** Prepositions that hang a phrase on the one before it. */
  readonly of: ReadonlySet<string>;
  /** Prepositions before two sides. */
  readonly between: ReadonlySet<string>;
  /** Prepositions of several words. */
  readonly compounds: Compounds;
  /** Whether what hangs on a noun follows it in a case, with no preposition („арест | лидера“). */
  readonly hangsByCase: boolean;
  /** Endings that make a noun an owner. */
  readonly owners: readonly string[];
  /** Whether a verb may stand without a subject and has it before it, so that what follows may be its object. */
  readonly omitsSubjects: boolean;
  /** Whether a verb may end its clause, so that its objects and its subject stand on either side of it. */
  readonly verbSecond: boolean;
  /** Whether a clause begins with its verb, its subject and objects side by side behind it. */
  readonly verbFirst: boolean;
  /** Whether adjectives, and participles that stand for one, may follow their noun. */
  readonly adjectiveAfter: boolean;
  /** Whether the first noun of a phrase is its head, and whose it is stands behind it. */
  readonly headFirst: boolean;
  /** Whether a form by itself is a noun of events. */
  readonly isEvent: (form: string) => boolean;
  /** What is written onto the first word of a phrase. */
  readonly joined: ReadonlyMap<number, Joined>;
  /** Forms of auxiliaries of having, which make perfects. */
  readonly having: ReadonlySet<string>;
}

/** Makes a reader. Input: the report, its mentions and time expressions, the language's words of roles, its grammar, and what its words of events say. */
export function clauseReaderOf(
  prose: Prose,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  roles: RoleWords,
  grammar: Grammar,
  forms: KnownForms,
): ClauseReader {
  const { words, syntax } = prose;
  const phrases = [...syntax.nounPhrases];
  const phraseAt = new Int32Array(words.length).fill(-1);
  const groupAt = new Int32Array(words.length).fill(-1);
  const isTime = new Uint8Array(words.length);
  const isNamed = new Uint8Array(words.length);
  const isPerson = new Uint8Array(words.length);
  const isMet = new Uint8Array(words.length);
  for (const [index, { first, last }] of phrases.entries()) phraseAt.fill(index, first, last);
  const asPhrase = (at: number): void => {
    if (phraseAt[at] !== -1) return;
    phraseAt[at] = joined(words, phrases, at > 0 ? (phraseAt[at - 1] ?? -1) : -1, at);
  };
  eachWordIn(words, mentions, (at, { form, kind, plural }) => {
    isMet[at] = 1;
    if (form === "name" && kind !== null) isNamed[at] = 1;
    if (form === "name" && kind === "person" && !plural) isPerson[at] = 1;
    if (MISREAD.has(syntax.tags[at] ?? "mark") && !isHelped(syntax, at)) asPhrase(at);
  });
  for (const { form, start, end } of mentions) if (form === "name") makeOne(words, phrases, phraseAt, start, end);
  for (const [index, group] of syntax.verbGroups.entries()) {
    const noun = verbalNoun(prose, index, phraseAt, grammar, forms);
    if (noun === "last") asPhrase(group.head);
    else if (noun === "first") headPhrase(words, phrases, phraseAt, group.head);
    for (let at = group.first; at < group.last; at++) if (phraseAt[at] === -1) groupAt[at] = index;
  }
  eachWordIn(words, times, (at) => {
    isTime[at] = 1;
  });
  dropReflexives(words, phrases, phraseAt, isMet, grammar);
  const parted = partPhrases(prose, phrases, phraseAt, mentions, grammar, (at) => isTime[at] === 1, forms.isEvent);
  const owners = coveredOr(grammar.possessiveEndings, []);
  return {
    prose,
    phrases,
    phraseAt,
    groupAt,
    isTime,
    isNamed,
    isMet,
    isPerson,
    of: roles.of,
    between: roles.between,
    compounds: compoundsOf(roles),
    hangsByCase: grammar.obliqueEndings !== NOT_COVERED,
    owners,
    omitsSubjects: grammar.subjectOmitted && !grammar.verbFirst,
    verbSecond: grammar.verbSecond !== NOT_COVERED,
    verbFirst: grammar.verbFirst,
    adjectiveAfter: grammar.adjectiveAfter,
    headFirst: grammar.headFirst,
    isEvent: forms.isEvent,
    joined: parted,
    having: havingOf(grammar),
  };
}

/** Parts the phrases that stand side by side with nothing between; what is written onto those that begin there. */
function partPhrases(
  { words, syntax: { tags } }: Prose,
  phrases: NounPhrase[],
  phraseAt: Int32Array,
  mentions: readonly Mention[],
  { definiteness, verbFirst }: Grammar,
  isTime: (at: number) => boolean,
  isEvent: (form: string) => boolean,
): ReadonlyMap<number, Joined> {
  const found = new Map<number, Joined>();
  const letters = coveredOr(definiteness, null);
  if (letters === null || !verbFirst) return found;
  for (let index = phrases.length - 1; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase === undefined) continue;
    const partings = partingsOf(words, tags, phrase, mentions, letters, isTime, isEvent);
    partings.forEach(({ at, joined }, i) => {
      const last = partings[i + 1]?.at ?? phrase.last;
      if (joined !== null) found.set(phrases.length, joined);
      phraseAt.fill(phrases.push(partOf(words, tags, at, last)) - 1, at, last);
    });
    const [first] = partings;
    if (first !== undefined) phrases[index] = partOf(words, tags, phrase.first, first.at);
  }
  return found;
}

/** Puts a word at the end of the phrase right before it, as its head, or in a phrase of its own; the phrase's index. */
function joined(words: readonly Word[], phrases: NounPhrase[], before: number, at: number): number {
  const word = words[at];
  const phrase = phrases[before];
  if (word === undefined) return -1;
  if (phrase === undefined || phrase.last !== at)
    return phrases.push({ start: word.start, end: word.end, first: at, last: at + 1, head: at }) - 1;
  phrases[before] = { start: phrase.start, end: word.end, first: phrase.first, last: at + 1, head: at };
  return before;
}

/** Makes a word the head of the phrase right behind it, or a phrase of its own: "قصف | المستشفى". */
function headPhrase(words: readonly Word[], phrases: NounPhrase[], phraseAt: Int32Array, at: number): void {
  const word = words[at];
  if (word === undefined) return;
  const next = phraseAt[at + 1] ?? -1;
  const phrase = phrases[next];
  if (phrase !== undefined && phrase.first === at + 1) {
    phrases[next] = { ...phrase, start: word.start, first: at, head: at };
    phraseAt[at] = next;
  } else if (phraseAt[at] === -1)
    phraseAt[at] = phrases.push({ start: word.start, end: word.end, first: at, last: at + 1, head: at }) - 1;
}

/** A clitic that stands for nobody ("се") is no phrase. */
function dropReflexives(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  phraseAt: Int32Array,
  isMet: Uint8Array,
  grammar: Grammar,
): void {
  const clitics = coveredOr(grammar.clitics, "").split(" ");
  for (const { first, last } of phrases)
    if (last === first + 1 && isMet[first] === 0 && clitics.includes(words[first]?.lower ?? "")) phraseAt[first] = -1;
}

const HAVING = new WeakMap<Grammar, ReadonlySet<string>>();

function havingOf(grammar: Grammar): ReadonlySet<string> {
  let forms = HAVING.get(grammar);
  if (forms === undefined) {
    forms = new Set(grammar.auxiliaries.value.flatMap(({ is, form }) => (is === "have" ? [form] : [])));
    HAVING.set(grammar, forms);
  }
  return forms;
}

/** Makes one phrase of those that one name stands in side by side („Палестинската | автономия“). */
function makeOne(
  words: readonly Word[],
  phrases: NounPhrase[],
  phraseAt: Int32Array,
  start: number,
  end: number,
): void {
  const first = firstWordFrom(words, start);
  const one = phraseAt[first] ?? -1;
  if (one === -1) return;
  for (let at = first + 1; (words[at]?.end ?? end + 1) <= end; at++) {
    const [phrase, next] = [phrases[one], phrases[phraseAt[at] ?? -1]];
    if (phrase === undefined || next === undefined) return;
    if (phrase.last !== next.first) continue;
    phrases[one] = { start: phrase.start, end: next.end, first: phrase.first, last: next.last, head: next.head };
    phraseAt.fill(one, next.first, next.last);
  }
}

/** The index of the first word that begins at an offset or after it. */
function firstWordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Fue | detenido": a participle right behind its auxiliary is no description of anybody. */
function isHelped({ tags }: Prose["syntax"], at: number): boolean {
  return tags[at] === "participle" && tags[at - 1] === "auxiliary";
}

/** What the syntax takes a word of a name for that it does not know. */
const MISREAD: ReadonlySet<Tag> = new Set(["noun", "proper", "adjective", "participle", "verb", "base"]);

/** Calls `visit` for every word that stands in one of some spans; both lists are in text order. */
function eachWordIn<T extends Span>(
  words: readonly Word[],
  spans: readonly T[],
  visit: (at: number, span: T) => void,
): void {
  let next = 0;
  words.forEach((word, at) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= word.start) next++;
    const span = spans[next];
    if (span !== undefined && span.start <= word.start && word.end <= span.end) visit(at, span);
  });
}

/** The noun phrase at an index. */
export function phraseOf({ phrases }: ClauseReader, index: number): NounPhrase | null {
  return phrases[index] ?? null;
}

/** The index of the word that begins at or holds an offset, or -1. */
export function wordAt({ prose: { words } }: ClauseReader, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (words[low]?.start ?? Number.POSITIVE_INFINITY) <= offset ? low : -1;
}
