/**
 * Side by side: where a language's verb comes first, its subject and its objects follow each other with nothing between ("اتهمت | أوكرانيا | روسيا | بخرق الهدنة"),
 * and the syntax may take them for one phrase. Who is known by a mention ends one; a word that "and" or a preposition is written onto begins the next.
 */
import { startingWithin } from "../../core/starting-within.ts";
import type { NounPhrase, Tag } from "../../text/syntax/syntax.ts";
import type { Word } from "../../text/words/words.ts";
import type { Mention } from "../finding.ts";

/** What is written onto the first word of a phrase: "and", or a preposition. */
export type Joined = { readonly and: true } | { readonly preposition: string };

/** Letters that may be written onto a word. */
export interface JoinedLetters {
  readonly and: string;
  readonly prepositions: readonly string[];
  readonly article: string;
  /** Endings of duals and plurals that are subjects, and of those that are not. */
  readonly numbers: { readonly subjects: readonly string[]; readonly objects: readonly string[] };
}

/** Where phrases are parted, and what is written onto those that begin there. */
export interface Parting {
  readonly at: number;
  readonly joined: Joined | null;
}

/**
 * Where one phrase is to be parted.
 *
 * - Input: the report's words and tags, the phrase, all mentions in text order, the letters, whether a word is of a time, and whether a form is a noun of events.
 * - Output: places inside the phrase, in text order.
 */
export function partingsOf(
  words: readonly Word[],
  tags: readonly Tag[],
  phrase: NounPhrase,
  mentions: readonly Mention[],
  letters: JoinedLetters,
  isTime: (at: number) => boolean,
  isEvent: (form: string) => boolean,
): Parting[] {
  if (phrase.last - phrase.first > LONGEST) return [];
  const own = startingWithin(mentions, phrase).filter(({ end }) => end <= phrase.end);
  const found: Parting[] = [];
  let from = phrase.start;
  for (let at = phrase.first + 1; at < phrase.last; at++) {
    const word = words[at];
    if (word === undefined) break;
    const joined = joinedTo(word, own, letters, isEvent);
    const within = own.some(({ start, end, form }) => start < word.start && word.end <= end && form === "name");
    const described = own.some(({ start, end }) => start < word.start && word.end <= end);
    const isLed = described && ledBy(own, words[at - 1]);
    if (within || (described && !isLed && !(joined !== null && "and" in joined))) continue;
    const parts =
      isLed || joined !== null || isTime(at) !== isTime(at - 1) || isOther(words, tags, phrase.first, at, own, letters);
    if (!parts && !endsBefore(own, words[at - 1], word, tags[at], from)) continue;
    found.push({ at, joined });
    from = word.start;
  }
  return found;
}

/** Whether a word is the name that a description begins with: where whose somebody is stands behind him, it is another's ("استدعت | مورفانيا | السفير الإسباني"). */
function ledBy(mentions: readonly Mention[], before: Word | undefined): boolean {
  const name = mentions.find(({ form, end }) => form === "name" && end === before?.end);
  return (
    name !== undefined &&
    mentions.some(({ form, start, end }) => form === "description" && start === name.start && end > name.end)
  );
}

/**
 * Whether a word is no more of the phrase before it: an indefinite noun or a number behind one that an article has closed ("الرئيسان | محادثات"), or a form of
 * objects behind one of subjects ("مسلحون | صحفيين").
 */
function isOther(
  words: readonly Word[],
  tags: readonly Tag[],
  first: number,
  at: number,
  mentions: readonly Mention[],
  { article, numbers }: JoinedLetters,
): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || !BEGINS.has(tags[at] ?? "mark")) return false;
  if (mentions.some(({ start, form }) => start === word.start && form === "name")) return false;
  if (before.lower.startsWith(article)) return !word.lower.startsWith(article);
  const ends = (endings: readonly string[], { lower }: Word): boolean =>
    endings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));
  if (word.lower.startsWith(article)) return false;
  const isSubject = tags[first - 1] === "verb" || ends(numbers.subjects, before);
  return at === first + 1 && isSubject && ends(numbers.objects, word);
}

/** What is written onto a word: known where a mention begins behind the letter, an article does, or the word is one of events with it. */
function joinedTo(
  { lower, start }: Word,
  mentions: readonly Mention[],
  { and, prepositions, article }: JoinedLetters,
  isEvent: (form: string) => boolean,
): Joined | null {
  const names = (letter: string): boolean => mentions.some((mention) => mention.start === start + letter.length);
  if (lower.startsWith(and) && (names(and) || lower.startsWith(and + article))) return { and: true };
  for (const preposition of prepositions) {
    if (!lower.startsWith(preposition) || lower.length < SHORTEST) continue;
    const doubled = lower.startsWith(preposition + article) || lower.startsWith(preposition + article.slice(1));
    if (names(preposition) || doubled || isEvent(lower.slice(preposition.length))) return { preposition };
  }
  return null;
}

/** A phrase of more words is a list or a table, and none of a clause. */
const LONGEST = 40;
/** Words shorter than this hold no preposition. */
const SHORTEST = 4;
const BEGINS: ReadonlySet<Tag> = new Set(["noun", "proper", "number"]);

/** Whether somebody known ends right before a word that is no more of his: not his name behind his office, nor an adjective. */
function endsBefore(
  mentions: readonly Mention[],
  before: Word | undefined,
  word: Word,
  tag: Tag | undefined,
  from: number,
): boolean {
  if (before === undefined || !BEGINS.has(tag ?? "mark")) return false;
  const ended = mentions.find(({ end }) => end === before.end);
  if (ended === undefined) return false;
  const next = mentions.find(({ start }) => start === word.start);
  const isOffice = ended.form === "description" || (ended.kind !== "person" && ended.start > from);
  return !(next?.kind === "person" && next.form === "name" && isOffice);
}

/** A part of a phrase, its head the first noun. */
export function partOf(words: readonly Word[], tags: readonly Tag[], first: number, last: number): NounPhrase {
  let head = first;
  while (head < last - 1 && tags[head] !== "noun" && tags[head] !== "proper") head++;
  return { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0, first, last, head };
}
