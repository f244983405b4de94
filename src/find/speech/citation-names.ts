/** Whom a citation names: the organisation, outlet or person at a place. */
import { firstFrom } from "../../core/first-from.ts";
import { NOT_COVERED } from "../../core/sourced.ts";
import { contains, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import { ORGANIZATIONS } from "../../languages/concepts/organizations.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose } from "../../text/prose.ts";
import { sentenceAt } from "../../text/sentence-at.ts";
import type { Mention, Saying } from "../finding.ts";
import { type NameLexicon, nameLexicon } from "../names/name-lexicon.ts";
import { type CitationTable, citationTable } from "./citation-table.ts";

/** Somebody whose word it is. */
export interface CitedName extends Span {
  /** As the output names it: an agency by the name it is known by everywhere, others by their words. */
  readonly name: string;
  /** Whether it may be a source: an organisation or an outlet, not a person. */
  readonly body: boolean;
  /** Whether it passes on what others say: an agency or an outlet. */
  readonly medium: boolean;
  /** Whether it is a person whose name is known. */
  readonly person: boolean;
  /** The whole words, an office's owner with its office: "the Syrian leader's office". */
  readonly words: string;
}

export interface CitationContext {
  readonly prose: Prose;
  readonly table: CitationTable;
  readonly lexicon: NameLexicon;
  readonly mentions: readonly Mention[];
  readonly sayings: readonly Saying[];
  readonly pack: LanguagePack;
  /** The outlet that was named last: "the same paper" is that one. */
  readonly memory: { medium: CitedName | null };
}

/** What citations are looked for with. */
export function citationContext(
  prose: Prose,
  pack: LanguagePack,
  mentions: readonly Mention[],
  sayings: readonly Saying[],
): CitationContext {
  const memory = { medium: null };
  return { prose, table: citationTable(pack), lexicon: nameLexicon(pack), mentions, sayings, pack, memory };
}

/** A name stands at most this many words after the phrase that announces it: "quoted by the Russian state news agency TASS". */
const AHEAD = 7;

/**
 * The name that follows a phrase.
 *
 * - Input: the word after the phrase, and the word before which the sentence ends.
 * - Output: the first organisation or outlet, else the first person; `null` where a verb or a stop comes first.
 */
export function nameAfter(context: CitationContext, at: number, last: number): CitedName | null {
  const { words, syntax } = context.prose;
  let end = at;
  const stops = (index: number): boolean =>
    syntax.tags[index] === "verb" ||
    /^[,;:.!?()]$/.test(words[index]?.text ?? "") ||
    context.table.phrases.at(words, index, last) !== null;
  while (end < last && end < at + AHEAD && !stops(end)) end++;
  return nameWithin(context, at, end);
}

/** The name in the phrase that begins at a word and the owners that hang on it ("the Ministry of Defence"); `null` where none begins. */
export function nameOfPhrase(context: CitationContext, at: number, { start, end }: Span): CitedName | null {
  const { words, syntax } = context.prose;
  const phrases = startingWithin(syntax.nounPhrases, { start: words[at]?.start ?? start, end });
  const [first] = phrases;
  if (first?.first !== at) return null;
  let { last } = first;
  for (const phrase of phrases.slice(1)) {
    const link = words[last]?.lower ?? "";
    if (phrase.first !== last + 1 || !context.lexicon.words.ofWords.value.has(link)) break;
    last = phrase.last;
  }
  return nameWithin(context, at, outletNoun(context, at, last) === null ? last : behindMarks(context, last, end));
}

/** An outlet's name in marks is no longer than this many words. */
const TITLE = 8;

/** The word after a name in marks that opens at a word („агенция | „Речник“ |“), the word itself where none does. */
function behindMarks({ prose: { words } }: CitationContext, from: number, end: number): number {
  if (!MARK.test(words[from]?.text ?? "")) return from;
  for (let at = from + 1; at <= from + TITLE && (words[at]?.end ?? end + 1) <= end; at++)
    if (MARK.test(words[at]?.text ?? "")) return at;
  return from;
}

/** The name among words: an outlet's in marks after its noun, else the first organisation, else the first person. */
export function nameWithin(context: CitationContext, first: number, last: number): CitedName | null {
  const { words } = context.prose;
  const place = { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
  const mentions = startingWithin(context.mentions, place);
  const outlet = outletNoun(context, first, last);
  const marked = outlet === null ? null : markedAfter(context, outlet, last);
  const body = mentions.find(({ kind, form, owner }) => kind === "organization" && form !== "pronoun" && !owner);
  const inMarks = marked !== null && MARK.test(words[(outlet ?? first) + 1]?.text ?? "");
  if (body !== undefined && !(inMarks && !contains(body, marked)))
    return remembered(context, bodyName(context, body, outlet !== null));
  if (marked !== null) return remembered(context, marked);
  const person = mentions.find(({ kind, owner }) => kind !== "place" && kind !== "country" && !owner);
  if (person !== undefined) return personName(context, person);
  return outlet === null ? bodyOfWords(context, first, last) : context.memory.medium;
}

/** An outlet's name has at most this many words. */
const LONGEST_NAME = 4;

/**
 * What passes words on, also where no list has it, so that a name alone looks like a person's or like nobody's.
 *
 * - Input: whom the name is read as, if anybody, and the words among which it stands.
 * - Output: the capitalised words there as an outlet; `null` where there are none, or where a person is known by more than them.
 */
export function unheardOutlet(
  { prose: { words, syntax, text }, mentions, pack }: CitationContext,
  known: CitedName | null,
  first: number,
  last: number,
): CitedName | null {
  if (known !== null && !(known.person && text.slice(known.start, known.end) === known.name && !/\s/.test(known.name)))
    return null;
  const isName = (at: number): boolean =>
    words[at]?.capital === true &&
    (syntax.tags[at] === "proper" || (syntax.tags[at] === "noun" && pack.writing.capitals === "nouns"));
  let end = first;
  while (end < last && end - first < LONGEST_NAME && isName(end)) end++;
  const place = { start: known?.start ?? words[first]?.start ?? 0, end: known?.end ?? words[end - 1]?.end ?? 0 };
  if (known === null && (end === first || startingWithin(mentions, place).length > 0)) return null;
  const name = text.slice(place.start, place.end);
  return { ...place, name, words: name, body: true, medium: true, person: false };
}

/** "the hospital of Pelden", „de mijnbouwinspectie“: a body that no list has, by the noun that heads its phrase and an article before it. */
function bodyOfWords(context: CitationContext, first: number, last: number): CitedName | null {
  const { words, syntax, text } = context.prose;
  const place = { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
  const [phrase] = startingWithin(syntax.nounPhrases, place);
  if (phrase === undefined || syntax.tags[phrase.first] !== "determiner" || phrase.head === phrase.first) return null;
  if (!isBody(context, words[phrase.head]?.lower ?? "")) return null;
  const start = words[phrase.first + 1]?.start ?? phrase.start;
  const named = startingWithin(syntax.nounPhrases, { start: phrase.end, end: place.end });
  let { end, last: at } = phrase;
  for (const next of named) {
    if (next.first !== at + 1 || !context.lexicon.words.ofWords.value.has(words[at]?.lower ?? "")) break;
    ({ end, last: at } = next);
  }
  const name = text.slice(start, end);
  return { start: phrase.start, end, name, words: name, body: true, medium: false, person: false };
}

/** The shortest head of a compound. */
const SHORTEST_HEAD = 5;

/** Whether a noun names a kind of body, by itself or as the end of a compound where the language has such. */
function isBody({ lexicon, pack }: CitationContext, lower: string): boolean {
  if (lexicon.head(lower) === "organization") return true;
  if (pack.grammar.verbSecond === NOT_COVERED) return false;
  for (let at = 3; at <= lower.length - SHORTEST_HEAD; at++)
    if (lexicon.head(lower.slice(at)) === "organization") return true;
  return false;
}

function remembered({ memory }: CitationContext, name: CitedName): CitedName {
  if (name.medium) memory.medium = name;
  return name;
}

function outletNoun({ prose: { words }, table }: CitationContext, first: number, last: number): number | null {
  for (let at = first; at < last; at++) if (table.outlets.at(words, at, last) !== null) return at;
  return null;
}

const MARK = /^["“„«‘'»”]$/;

/** The capitalised words that follow an outlet's noun, in marks or not: „вестник „Труд““. */
function markedAfter({ prose: { words, text } }: CitationContext, noun: number, last: number): CitedName | null {
  let first = noun + 1;
  // "diario alemán Rheinpost": what tells whose it is, between the noun and its name.
  while (first < last && first - noun <= ADJECTIVES && words[first]?.kind === "word" && !words[first]?.capital) first++;
  if (!words[first]?.capital && !MARK.test(words[first]?.text ?? "")) first = noun + 1;
  while (first < last && MARK.test(words[first]?.text ?? "")) first++;
  let end = first;
  while (end < last && words[end]?.kind === "word" && (words[end]?.capital || end > first)) end++;
  if (end === first) return null;
  const span = { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  const name = text.slice(span.start, span.end);
  return { start: span.start, end: span.end, name, words: name, body: true, medium: true, person: false };
}

/** So many adjectives may stand between an outlet's noun and its name. */
const ADJECTIVES = 2;

/** An organisation as a source; one whose noun is an outlet's passes on what others say. */
export function bodyName(context: CitationContext, mention: Mention, outlet: boolean): CitedName {
  const { text } = context.prose;
  const known = mention.concept === null ? undefined : ORGANIZATIONS[mention.concept];
  const agency = known?.agency === true;
  const whole =
    mention.form === "name" ? `${articleOf(context.prose, mention)}${mention.text}` : plain(context.prose, mention);
  const owner = mention.of !== null && isPress(context, mention) ? text.slice(mention.of.start, mention.of.end) : null;
  const name = (agency ? known?.latin[0] : null) ?? owner ?? whole;
  return {
    start: mention.start,
    end: mention.end,
    name,
    words: whole,
    body: true,
    medium: agency || outlet,
    person: false,
  };
}

/** "a La Gazzetta": an article with a capital inside its sentence belongs to the name; empty where there is none. */
function articleOf({ words, syntax, sentences }: Prose, { start }: Mention): string {
  const at = firstFrom(words, start) - 1;
  const word = words[at];
  if (word === undefined || !word.capital || syntax.tags[at] !== "determiner") return "";
  return sentences[sentenceAt(sentences, at)]?.first === at ? "" : `${word.text} `;
}

/** A description without the article that opens it. */
function plain({ text, words, syntax }: Prose, { start, end }: Mention): string {
  const first = firstFrom(words, start);
  const next = words[first + 1];
  return text.slice(syntax.tags[first] === "determiner" && next !== undefined ? next.start : start, end);
}

/** Whether a description's head is a press service, whose word is its owner's. */
function isPress({ prose: { words }, lexicon }: CitationContext, { start, end }: Mention): boolean {
  for (let at = firstFrom(words, start); at < words.length && (words[at]?.start ?? end) < end; at++) {
    const hit = lexicon.at(words, at, words.length);
    if (hit?.entries.some(({ kind, id }) => kind === "institution" && id === "press") === true) return true;
  }
  return false;
}

/** A person by the name that a pronoun or a description stands for, where that is known. */
function personName({ prose: { text }, mentions }: CitationContext, mention: Mention): CitedName {
  const stands = mention.standsFor;
  const meant =
    stands === null ? mention : (startingWithin(mentions, stands).find(({ form }) => form === "name") ?? mention);
  const words = meant.form === "name" ? meant.text : text.slice(meant.start, meant.end);
  const person = meant.kind === "person" && meant.form === "name";
  return { start: mention.start, end: mention.end, name: words, words, body: false, medium: false, person };
}
