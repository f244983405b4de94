/** The event words of a pack made ready for look-up: which words of a text may stand for which concepts. */
import { coveredOr } from "../../core/sourced.ts";
import type { EventWordId } from "../../languages/event-concepts.ts";
import type { EventWords, WordsByConcept } from "../../languages/events.ts";
import type { Prose } from "../../text/prose.ts";
import { formFact, type WordForm } from "../../text/words/word-forms.ts";

/** A match: what the words may stand for, and the index after the last of them. */
export interface EventWord {
  readonly id: EventWordId;
  readonly until: number;
  /** Whether its words follow each other, with nothing between. */
  readonly whole: boolean;
  /** How many words its entry has. */
  readonly size: number;
  /** Whether a negation is written onto its first word. */
  readonly negated: boolean;
}

/** One entry: what it stands for, the words that must follow its first, those that may stand anywhere, and whether an object must or must not follow. */
interface Entry {
  readonly id: EventWordId;
  readonly rest: readonly string[];
  readonly anywhere: readonly string[];
  readonly object: boolean | null;
  /** Whether its words follow each other at once. */
  readonly tight: boolean;
}

type WordKind = "verbs" | "nouns" | "adjectives";

export interface EventLexicon {
  readonly words: EventWords;
  readonly entries: Readonly<Record<WordKind, ReadonlyMap<string, readonly Entry[]>>>;
  readonly endings: Readonly<Record<WordKind, ReadonlySet<string>>>;
  readonly longestEnding: number;
  /** What a form may begin by each dictionary form that it was read as, kept as it is found. */
  readonly begun: (form: WordForm) => Begun[];
}

/** What a form may begin as a form of one dictionary form. */
type Begun = Readonly<Record<WordKind, readonly Entry[]>> & { readonly lemma: string; readonly negated: boolean };

/** Words between a verb and the noun of its phrase ("took a number of people hostage"). */
const GAP = 6;
const NOTHING: readonly Entry[] = [];
const STEM = "-";
/** Stands in an entry for an object that must be there: "return ~" is not "returned home". */
const OBJECT = "~";
/** Stands in an entry for no object: "demonstrate !" is not "demonstrate a device". */
const ALONE = "!";
/** Before the second word of an entry: it follows at once ("call on", not "called her on Friday"). */
const TIGHT = "+";
/** Before a word of an entry: it may stand anywhere in the clause, also before the first ("се" of "обади се", the "ab" of "lehnte … ab"). */
const ANYWHERE = "…";
const LEXICONS = new WeakMap<EventWords, EventLexicon>();

/** The lexicon of a pack, made on first use. */
export function eventLexiconOf(words: EventWords): EventLexicon {
  const made = LEXICONS.get(words);
  if (made !== undefined) return made;
  const { verb, noun } = coveredOr(words.endings, { verb: new Set<string>(), noun: new Set<string>() });
  const lexicon: EventLexicon = {
    words,
    entries: {
      verbs: entriesOf(coveredOr(words.verbs, {})),
      nouns: entriesOf(coveredOr(words.nouns, {})),
      adjectives: entriesOf(coveredOr(words.adjectives, {})),
    },
    endings: { verbs: verb, nouns: noun, adjectives: noun },
    longestEnding: Math.max(0, ...[...verb, ...noun].map(({ length }) => length)),
    begun: formFact(() => []),
  };
  LEXICONS.set(words, lexicon);
  return lexicon;
}

/** Entries by their first word, the longest first; a stem keeps its hyphen as its key. */
function entriesOf(words: WordsByConcept): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [id, list] of Object.entries(words))
    for (const phrase of list.split(", ")) {
      const [first = "", ...rest] = phrase.split(" ");
      if (first === "") continue;
      const same = entries.get(first);
      const entry = entryOf(id as EventWordId, rest);
      if (same) same.push(entry);
      else entries.set(first, [entry]);
    }
  for (const list of entries.values()) list.sort(byLength);
  return entries;
}

function entryOf(id: EventWordId, words: readonly string[]): Entry {
  const object = words.includes(OBJECT) ? true : words.includes(ALONE) ? false : null;
  const tight = words[0]?.startsWith(TIGHT) === true;
  const own = words.map((word) => (word.startsWith(TIGHT) ? word.slice(1) : word));
  const rest = own.filter((word) => word !== OBJECT && word !== ALONE && !word.startsWith(ANYWHERE));
  const anywhere = words.filter((word) => word.startsWith(ANYWHERE)).map((word) => word.slice(1));
  return { id, rest, anywhere, object, tight };
}

/** The longest first; an object counts for nothing. */
function byLength(a: Entry, b: Entry): number {
  return b.rest.length + b.anywhere.length - a.rest.length - a.anywhere.length;
}

/** What the word at a place may begin. */
function begunAt(lexicon: EventLexicon, { words, syntax: { lemmas } }: Prose, at: number): Begun | null {
  const word = words[at];
  if (word === undefined || word.kind === "mark") return null;
  const lemma = lemmas[at] ?? word.lower;
  const all = lexicon.begun(word.form);
  for (const begun of all) if (begun.lemma === lemma) return begun;
  const plain = entriesFor(lexicon, "verbs", word.lower, lemma);
  const { negation } = lexicon.words;
  const negated = plain.length === 0 && negation !== undefined && word.lower.startsWith(negation);
  const bare = negated ? word.lower.slice(negation.length) : "";
  const begun = {
    lemma,
    negated,
    verbs: negated ? entriesFor(lexicon, "verbs", bare, bare) : plain,
    nouns: entriesFor(lexicon, "nouns", word.lower, lemma),
    adjectives: entriesFor(lexicon, "adjectives", word.lower, lemma),
  };
  all.push(begun);
  return begun;
}

/** What a form may begin: entries of its lemma, of the form itself, and of any stem that it is with an ending. */
function entriesFor(lexicon: EventLexicon, kind: WordKind, form: string, lemma: string): readonly Entry[] {
  const entries = lexicon.entries[kind];
  const all = new Set<Entry>(entries.get(lemma));
  for (const entry of entries.get(form) ?? NOTHING) all.add(entry);
  const least = Math.max(2, form.length - lexicon.longestEnding);
  for (let length = form.length; length >= least; length--) {
    const stemmed = entries.get(form.slice(0, length) + STEM);
    if (stemmed && lexicon.endings[kind].has(form.slice(length))) for (const entry of stemmed) all.add(entry);
  }
  return all.size === 0 ? NOTHING : [...all].sort(byLength);
}

/** Whether a form by itself may begin words of a kind. */
export function knowsForm(lexicon: EventLexicon, kind: WordKind, form: string): boolean {
  return entriesFor(lexicon, kind, form, form).length > 0;
}

/** Whether words of a kind may begin at a word: at nearly all, none does. */
export function mayBegin(lexicon: EventLexicon, kind: WordKind, prose: Prose, at: number): boolean {
  const begun = begunAt(lexicon, prose, at);
  return begun !== null && begun[kind].length > 0;
}

/** Where to look. */
export interface Place {
  /** Index of the entry's first word. */
  readonly at: number;
  /** Index that no match may pass. */
  readonly limit: number;
  /** From here on, the words after the first may stand a little further on ("turned it down"); `null` where they may not. */
  readonly apart: number | null;
  /** Whether an object follows, worked out when asked for. */
  readonly object: () => boolean;
  /** The words of the clause, `words.slice(first, last)`, where particles may stand, worked out when asked for; `null` for what has no clause. */
  readonly clause: (() => { readonly first: number; readonly last: number }) | null;
}

/**
 * What the words at a place stand for.
 *
 * - Input: the lexicon, the kind of word wanted, the text and the place.
 * - Output: all that fits, the longest entries first; of several of one length, in the pack's order.
 */
export function eventWordsAt(
  lexicon: EventLexicon,
  kind: WordKind,
  prose: Prose,
  { at, limit, apart, object, clause }: Place,
): EventWord[] {
  const read = { words: prose.words, lemmas: prose.syntax.lemmas };
  const found: EventWord[] = [];
  const begun = begunAt(lexicon, prose, at);
  const negated = kind === "verbs" && begun?.negated === true;
  for (const entry of begun?.[kind] ?? NOTHING) {
    if (entry.object !== null && entry.object !== object()) continue;
    if (entry.anywhere.length > 0 && !areIn(lexicon, read, entry.anywhere, clause)) continue;
    const next = restAt(lexicon, read, entry.rest, at + 1, limit);
    const until = next ?? (entry.tight ? null : restApart(lexicon, read, entry.rest, apart ?? limit, limit));
    if (until !== null) {
      const size = 1 + entry.rest.length + entry.anywhere.length;
      found.push({ id: entry.id, until, whole: next !== null, size, negated });
    }
  }
  return outranked(found, at);
}

/** Without what a longer match of words that follow each other hides: "take … in" in "took part in"; of a word in another sense ("heart attack") that alone. */
function outranked(found: readonly EventWord[], at: number): EventWord[] {
  if (found.length < 2 && found[0]?.id !== "other") return [...found];
  const longest = Math.max(0, ...found.map(({ whole, until }) => (whole ? until : 0)));
  const other = found.find(({ id, until, whole }) => id === "other" && (until === longest || !whole));
  if (other !== undefined) return [other];
  return longest > at + 1 ? found.filter(({ whole, until }) => whole && until === longest) : [...found];
}

/** Whether a clause has all of some words. */
function areIn(lexicon: EventLexicon, read: Read, wanted: readonly string[], clause: Place["clause"]): boolean {
  if (clause === null) return false;
  const { first, last } = clause();
  return wanted.every((one) => {
    for (let at = first; at < last; at++) if (isForm(lexicon, read, at, one)) return true;
    return false;
  });
}

interface Read {
  readonly words: Prose["words"];
  readonly lemmas: readonly string[];
}

function restAt(
  lexicon: EventLexicon,
  read: Read,
  rest: readonly string[],
  from: number,
  limit: number,
): number | null {
  if (from + rest.length > limit) return null;
  for (let i = 0; i < rest.length; i++) if (!isForm(lexicon, read, from + i, rest[i] ?? "")) return null;
  return from + rest.length;
}

function restApart(
  lexicon: EventLexicon,
  read: Read,
  rest: readonly string[],
  from: number,
  limit: number,
): number | null {
  for (let at = from; at < Math.min(limit, from + GAP); at++) {
    const until = restAt(lexicon, read, rest, at, limit);
    if (until !== null) return until;
  }
  return null;
}

function isForm({ endings }: EventLexicon, { words, lemmas }: Read, at: number, wanted: string): boolean {
  const form = words[at]?.lower ?? "";
  if (form === wanted || lemmas[at] === wanted) return true;
  if (!wanted.endsWith(STEM)) return false;
  const stem = wanted.slice(0, -1);
  return form.startsWith(stem) && endings.nouns.has(form.slice(stem.length));
}
