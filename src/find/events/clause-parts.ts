/** What stands around a word in its clause: noun phrases in lists, the prepositions before them, and where the stretch that belongs to it ends. */
import type { Tag } from "../../text/syntax/syntax.ts";
import type { Word } from "../../text/words/words.ts";
import { type ClauseReader, phraseOf } from "./clause-reader.ts";
import { compoundAt } from "./compound-prepositions.ts";
import { behindInsertion } from "./insertions.ts";
import { isSubject } from "./next-subject.ts";

/** A noun phrase with those that hang on it by "of": indices among `reader.phrases`, the phrase itself first. */
export type Item = readonly number[];

/** What follows a word. */
export interface Parts {
  /** The phrases right after it, one list each ("gave | the rebels | weapons and money"). */
  readonly objects: readonly (readonly Item[])[];
  /** Phrases with the preposition before them, in text order. */
  readonly phrases: readonly { readonly preposition: string; readonly items: readonly Item[] }[];
  /** Index of the word at which the stretch ends. */
  readonly end: number;
  /** A preposition right before `end` ("accused them of | killing"). */
  readonly dangling: string | null;
}

/** The most words that one stretch may have: longer ones are lists or tables, and so the work stays linear. */
const REACH = 60;
/** The most words between brackets that are passed over. */
const ASIDE = 12;
/** The most items that are read of one list. */
export const LISTED = 12;
const CURRENCY = /^\p{Sc}$/u;
const QUOTES = new Set(["“", "”", '"', "„", "«", "»", "'", "’", "‘"]);

/** What follows the word before `from`, within the sentence that ends at `limit`, without the phrases of the subject. */
export function partsAfter(
  reader: ClauseReader,
  from: number,
  limit: number,
  subject: ReadonlySet<number> = NO_PHRASES,
): Parts {
  const until = Math.min(limit, from + REACH);
  const read: Reading = { objects: [], phrases: [], preposition: null, subject };
  let at = behindJoined(reader, from, until);
  const next = (): number | null =>
    (read.objects.length === 0 ? behindInsertion(reader, at, until) : null) ?? partAt(reader, read, at, until);
  for (let to = next(); to !== null; to = next()) at = to;
  return { objects: read.objects, phrases: read.phrases, end: at, dangling: read.preposition };
}

const NO_PHRASES: ReadonlySet<number> = new Set();

/** "Delivered food | and tents | to …": the word behind what is joined to the noun that a verb's own words end with. */
function behindJoined(reader: ClauseReader, from: number, until: number): number {
  const { prose, phraseAt } = reader;
  if (prose.syntax.tags[from] !== "coordinator" || (phraseAt[from - 1] ?? -1) === -1 || from + 1 >= until) return from;
  const phrase = phraseAt[from + 1] ?? -1;
  if (phrase === -1) return from;
  const { item, next } = itemAt(reader, phrase, until);
  return isSubject(reader, item, next, until) ? from : next;
}

/**
 * What stands before a verb in its clause where the language lets it end its clause ("hat am Montag | drei Männer | festgenommen"), without the phrases of
 * the subject. What stands in a clause within it is none of it: the words from the last mark or opener before another verb up to the next mark.
 */
export function partsBefore(
  reader: ClauseReader,
  from: number,
  verb: number,
  subject: ReadonlySet<number>,
): Pick<Parts, "objects" | "phrases"> {
  const { prose, groupAt } = reader;
  const read: Reading = { objects: [], phrases: [], preposition: null, subject };
  let edge = { objects: 0, phrases: 0 };
  let within = false;
  let at = Math.max(from, verb - REACH);
  while (at < verb) {
    const tag = prose.syntax.tags[at] ?? "mark";
    if (EDGES.has(tag) && !isQuote(prose.words[at])) {
      within = within && tag !== "mark";
      read.preposition = null;
      edge = { objects: read.objects.length, phrases: read.phrases.length };
    } else if ((groupAt[at] ?? -1) !== -1) {
      within = true;
      read.objects.length = edge.objects;
      read.phrases.length = edge.phrases;
    }
    at = within ? at + 1 : (partAt(reader, read, at, verb) ?? at + 1);
  }
  return read;
}

/** What begins a clause within another. */
const EDGES: ReadonlySet<Tag> = new Set(["mark", "relative", "subordinator"]);

function isQuote(word: Word | undefined): boolean {
  return word !== undefined && QUOTES.has(word.text);
}

interface Reading {
  readonly objects: Item[][];
  readonly phrases: { preposition: string; items: Item[] }[];
  preposition: string | null;
  /** Phrases that are passed over. */
  readonly subject: ReadonlySet<number>;
}

/** Reads one word or one list of phrases into `read`; the index after it, or `null` where the stretch ends. */
function partAt(reader: ClauseReader, read: Reading, at: number, until: number): number | null {
  const { tags } = reader.prose.syntax;
  const compound = tags[at] === "preposition" ? compoundAt(reader.prose.words, reader.compounds, at) : null;
  if (compound !== null && compound.next < until) {
    read.preposition = compound.preposition;
    return compound.next;
  }
  const step = stepAt(reader, at, until);
  switch (step) {
    case "stop":
      return null;
    case "skip":
      return at + 1;
    case "aside":
      return afterAside(reader, at, until);
    case "preposition":
      read.preposition = reader.prose.words[at]?.lower ?? "";
      return at + 1;
    case "time":
      read.preposition = null;
      return at + 1;
    case "phrase": {
      const own = reader.phraseAt[at] ?? -1;
      // The subject, and what hangs on it by "of".
      if (read.subject.has(own)) {
        read.preposition = null;
        return phraseOf(reader, own)?.last ?? at + 1;
      }
      read.preposition ??= prepositionOn(reader, own);
      const pair = read.preposition !== null && reader.between.has(read.preposition);
      const { items, next } = listFrom(reader, at, until, pair);
      if (read.preposition !== null) read.phrases.push({ preposition: read.preposition, items });
      else if (mayBeObject(reader, read, items, next, until)) read.objects.push(items);
      read.preposition = null;
      return Math.max(next, at + 1);
    }
  }
}

/** The preposition that is written onto a phrase, or `null`. */
function prepositionOn({ joined }: ClauseReader, phrase: number): string | null {
  const on = joined.get(phrase);
  return on !== undefined && "preposition" in on ? on.preposition : null;
}

/** A phrase without a preposition is an object; behind one with a preposition only where the next verb is not said of it ("in Madrid | officials said"). */
function mayBeObject(
  reader: ClauseReader,
  read: Reading,
  items: readonly Item[],
  next: number,
  until: number,
): boolean {
  if (read.phrases.length === 0 || read.objects.length > 0) return true;
  const [first] = items;
  return first !== undefined && !isSubject(reader, first, next, until);
}

type Step = "stop" | "skip" | "aside" | "preposition" | "time" | "phrase";

function stepAt({ prose, phraseAt, groupAt, isTime }: ClauseReader, at: number, until: number): Step {
  if (at >= until) return "stop";
  if (isTime[at] === 1) return "time";
  if ((phraseAt[at] ?? -1) !== -1) return "phrase";
  if ((groupAt[at] ?? -1) !== -1) return "stop";
  const word = prose.words[at];
  switch (prose.syntax.tags[at]) {
    case "preposition":
      return "preposition";
    case "adverb":
    case "negation":
    case "particle":
    case "pronoun":
    case "adjective":
    case "determiner":
    case "number":
      return "skip";
    case "mark":
      return markStep(word);
    case "subordinator": // "drohte damit, …": nothing that it opens follows
      return prose.words[at + 1]?.text === "," ? "skip" : "stop";
    default:
      return "stop";
  }
}

/** Brackets are passed over whole; quotation marks, and hyphens inside a word, are nothing. */
function markStep(word: Word | undefined): Step {
  if (word === undefined) return "stop";
  if (word.text === "(") return "aside";
  if (QUOTES.has(word.text) || CURRENCY.test(word.text)) return "skip";
  return word.text === "-" && !word.spaceBefore ? "skip" : "stop";
}

function afterAside({ prose }: ClauseReader, at: number, until: number): number {
  for (let to = at + 1; to < Math.min(until, at + ASIDE); to++) if (prose.words[to]?.text === ")") return to + 1;
  return at + 1;
}

/** A list of phrases ("A, B of C and D") that begins at a word inside its first phrase; a pair ("between A and B") has two, whatever follows. */
function listFrom(reader: ClauseReader, from: number, until: number, pair: boolean): { items: Item[]; next: number } {
  const first = itemAt(reader, reader.phraseAt[from] ?? -1, until);
  const items = [first.item];
  let next = first.next;
  /** Items after a comma count only once an "and" has closed the list. */
  let waiting: Item[] = [];
  let at = next;
  while (items.length + waiting.length < LISTED) {
    const join = joinAt(reader, at, until);
    if (join === null) break;
    const { item, next: after } = itemAt(reader, reader.phraseAt[join.phrase] ?? -1, until);
    if (!(pair && items.length === 1) && isSubject(reader, item, after, until)) break;
    at = after;
    if (join.closes) {
      items.push(...waiting, item);
      waiting = [];
      next = after;
    } else waiting.push(item);
  }
  return { items, next };
}

/** A comma or "and" at a word, or both, with a phrase right after. */
function joinAt(
  { prose, phraseAt, isTime, joined }: ClauseReader,
  at: number,
  until: number,
): { phrase: number; closes: boolean } | null {
  const on = at < until ? joined.get(phraseAt[at] ?? -1) : undefined;
  if (on !== undefined && "and" in on) return { phrase: at, closes: true };
  let to = at;
  let closes = false;
  if (prose.words[to]?.text === ",") to++;
  if (prose.syntax.tags[to] === "coordinator") {
    closes = true;
    to++;
  }
  if (to === at || to >= until || isTime[to] === 1 || (phraseAt[to] ?? -1) === -1) return null;
  return { phrase: to, closes };
}

/** A phrase with what hangs on it by "of", and the index behind it. */
export function itemAt(reader: ClauseReader, phrase: number, until: number): { item: Item; next: number } {
  const item = [phrase];
  let next = behindParticiple(reader, phraseOf(reader, phrase)?.last ?? until, until);
  while (next + 1 < until && reader.of.has(reader.prose.words[next]?.lower ?? "") && reader.isTime[next + 1] !== 1) {
    const hung = reader.phraseAt[next + 1] ?? -1;
    if (hung === -1 || item.length >= LISTED) break;
    item.push(hung);
    next = phraseOf(reader, hung)?.last ?? until;
  }
  const beside = besideAt(reader, next, until);
  return beside === null ? { item, next } : { item: [...item, beside], next: phraseOf(reader, beside)?.last ?? next };
}

/** "Las ciudades | sitiadas | de Arim": the word behind a participle that stands there for an adjective, where what hangs on the noun follows. */
function behindParticiple({ prose, groupAt, adjectiveAfter, of }: ClauseReader, at: number, until: number): number {
  const group = adjectiveAfter && at < until ? prose.syntax.verbGroups[groupAt[at] ?? -1] : undefined;
  const isAlone = group?.form === "participle" && group.first === at && group.last === at + 1;
  return isAlone && of.has(prose.words[at + 1]?.lower ?? "") ? at + 1 : at;
}

/** "Der Chef | Marek", „الرئيسة | ماريا“: a name right behind a phrase of nobody else is of the same person, where the syntax keeps them apart. */
function besideAt(reader: ClauseReader, at: number, until: number): number | null {
  const { prose, phraseAt, verbSecond, verbFirst, isNamed, isMet } = reader;
  if (at >= until || prose.syntax.tags[at - 1] === "pronoun") return null;
  const proper = verbSecond && prose.syntax.tags[at] === "proper";
  const named = verbFirst && isNamed[at] === 1 && isMet[at - 1] === 0 && !reader.joined.has(phraseAt[at] ?? -1);
  const beside = proper || named ? (phraseAt[at] ?? -1) : -1;
  return beside === -1 ? null : beside;
}

/** The list of phrases that a phrase behind its verb begins: "met | A and B". */
export function listBehind(reader: ClauseReader, phrase: number, until: number): Item[] {
  const first = phraseOf(reader, phrase)?.first;
  return first === undefined ? [] : listFrom(reader, first, until, false).items;
}
