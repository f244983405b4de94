/**
 * Signs of names where a script has no capitals: a word is taken for one that has, where what stands before it says that a name follows (an office, a title, a verb
 * of speech, a given name), and wherever else the report has it. So the report itself teaches its names, and all that reads capitals reads these.
 */
import { coveredOr } from "../../core/sourced.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Sentence } from "../../text/prose.ts";
import { wordForm } from "../../text/words/word-forms.ts";
import { wordWith } from "../../text/words/word-with.ts";
import type { Word } from "../../text/words/words.ts";
import { isGivenName } from "./given-names.ts";
import type { EntryKind, LexiconHit, NameLexicon } from "./name-lexicon.ts";
import { placeEnding } from "./place-endings.ts";
import { isUnheard } from "./unheard.ts";

/** The most words of a person's name; what follows tells something else. */
const LONGEST = 3;
/** So many adjectives with their article may stand between an office and who holds it ("the Russian envoy X"). */
const ADJECTIVES = 2;
/** A name learned from one place must be this long to be known by itself elsewhere: shorter words are also others. */
const SHORTEST_LEARNED = 4;

/** What a name follows. */
const BEFORE_NAME: ReadonlySet<EntryKind> = new Set(["office", "qualifier"]);

interface Signs {
  readonly words: readonly Word[];
  readonly lexicon: NameLexicon;
  readonly pack: LanguagePack;
  readonly closed: ReadonlySet<string>;
  readonly article: string | null;
  readonly timeWords: ReadonlySet<number>;
  /** Words at which another name begins though the word before is of one. */
  readonly begins: Set<number>;
}

/** The words of a report as names are read in them. */
export interface SignedWords {
  readonly words: readonly Word[];
  /** Words at which another name begins though the word before is of one: no capital nor mark tells that of them. */
  readonly begins: ReadonlySet<number>;
}

/**
 * Gives words that are names a capital, in a script that has none.
 *
 * - Input: the report's words and sentences, the name lexicon and the pack, and which words are of time expressions.
 * - Output: the words, those of names with `capital` and without a letter that is only joined to them ("وبوتين": بوتين), and where names part.
 */
export function withNameSigns(
  words: readonly Word[],
  sentences: readonly Sentence[],
  lexicon: NameLexicon,
  pack: LanguagePack,
  timeWords: ReadonlySet<number>,
): SignedWords {
  const clitics = coveredOr(pack.names.clitics, []);
  const letters = clitics.filter((clitic) => clitic.length === 1);
  const article = clitics.find((clitic) => clitic.length === 2) ?? null;
  const signs: Signs = { words, lexicon, pack, closed: closedWords(pack), article, timeWords, begins: new Set() };
  const named = new Set<number>();
  for (const sentence of sentences) namesIn(signs, sentence, named);
  const learned = new Set<string>();
  unheardNames(signs, clitics, named, learned);
  for (const at of named) for (const name of learnable(words[at]?.lower ?? "", article)) learned.add(name);
  const signed = words.map((word, at) => {
    if (word.kind !== "word") return word;
    if (named.has(at)) return wordWith(word, word.form, true);
    const bare = lettersOff(word, words, at, lexicon, letters, learned);
    if (bare !== null && bare.start > word.start) signs.begins.add(at);
    return bare ?? word;
  });
  return { words: signed, begins: signs.begins };
}

/** Whether a word is one that nobody has heard, with its joined letters and without them ("كارفيليا"). */
function isUnheardBare(lower: string, { pack }: Signs, clitics: readonly string[]): boolean {
  if (!isUnheard(lower, pack.code)) return false;
  const bare = clitics.filter((clitic) => lower.startsWith(clitic)).map((clitic) => lower.slice(clitic.length));
  return bare.every((rest) => rest.length <= SHORTEST_LEARNED || isUnheard(rest, pack.code));
}

/** Names that nobody has heard, each without an "and" that is written onto it. */
function unheardNames(signs: Signs, clitics: readonly string[], named: Set<number>, learned: Set<string>): void {
  const and = [...signs.lexicon.words.and.value].find((word) => word.length === 1) ?? null;
  const signed = new Set(named);
  signs.words.forEach(({ lower }, at) => {
    if (!isPlain(signs, at) || !isUnheardBare(lower, signs, clitics) || isLikeVerb(signs, at, named)) return;
    const rest = and !== null && lower.startsWith(and) ? lower.slice(and.length) : lower;
    if (isDefinite(signs, at - 1)) signs.begins.add(at); // behind a family name with its article
    // "هاجمت | كارفيليا | درافونيا": a name that ends like a country is whole, and begins none.
    if (!signed.has(at - 1) && isCountry(signs, at - 1)) signs.begins.add(at);
    if (rest !== lower && rest.length > SHORTEST_LEARNED) learned.add(rest);
    else named.add(at);
  });
}

/** Whether a word is a country's name, known or by its end. */
function isCountry({ words, lexicon }: Signs, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const known = lexicon.at(words, at, at + 1)?.entries.some(({ kind }) => kind === "country") ?? false;
  return known || placeEnding(word.lower, lexicon) === "country";
}

/** A word that nobody has heard is a verb's rare form where it begins like one, or an adjective, unless a name or what a place follows stands before it. */
function isLikeVerb({ words, lexicon, pack }: Signs, at: number, named: ReadonlySet<number>): boolean {
  const lower = words[at]?.lower ?? "";
  const [before] = [words[at - 1]];
  if (named.has(at - 1) || (before && lexicon.words.locatives.value.has(before.lower))) return false;
  if (placeEnding(lower, lexicon) === "country") return false;
  const { unnamedStarts, unnamedEnds } = coveredOr(pack.names.unheard, NOTHING);
  return unnamedStarts.some((start) => lower.startsWith(start)) || unnamedEnds.some((end) => lower.endsWith(end));
}

const NOTHING = { unnamedStarts: [], unnamedEnds: [] } as const;

const closedOf = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Words of grammar and forms of verbs: none of them is a name here. */
function closedWords(pack: LanguagePack): ReadonlySet<string> {
  const known = closedOf.get(pack);
  if (known) return known;
  const { closed, auxiliaries, irregularVerbs } = pack.grammar;
  const made = new Set([
    ...Object.values(closed.value).flatMap((list) => list.split(" ").map((word) => word.split(":", 1)[0] ?? "")),
    ...auxiliaries.value.map(({ form }) => form),
    ...irregularVerbs.value.flatMap((line) => line.split(/[ /]/)),
    ...pack.speech.verbs.value.flatMap(({ forms }) => forms),
    ...pack.speech.nouns.value.flatMap(({ forms }) => forms),
    ...pack.names.notNames.value,
    ...eventForms(pack),
  ]);
  closedOf.set(pack, made);
  return made;
}

function namesIn(signs: Signs, { first, last }: Sentence, named: Set<number>): void {
  for (let at = first; at < last; at++) {
    const hit = signs.lexicon.at(signs.words, at, last);
    if (hit?.entries.some(({ kind }) => BEFORE_NAME.has(kind))) {
      afterOffice(signs, hit, last, named);
      at = hit.last - 1;
      continue;
    }
    const lower = signs.words[at]?.lower ?? "";
    const honours = signs.lexicon.words.honorifics.value.has(lower);
    if (honours || signs.lexicon.speech.has(lower)) take(signs, at + 1, last, named, honours ? 1 : 2);
    else if (isPlain(signs, at) && isGivenName(lower, signs.pack) && isPlain(signs, at + 1))
      take(signs, at, last, named, 2);
  }
}

/** The fewest letters of a word of events that is no name: shorter ones are family names as well. */
const FEWEST_OF_EVENT = 5;

/** Forms of nouns of events: "the minister's visit" is no name behind an office. */
function eventForms({ events }: LanguagePack): string[] {
  const endings = [...(coveredOr(events.endings, null)?.noun ?? []), ""];
  return Object.values(coveredOr(events.nouns, {}))
    .flatMap((list) => list.split(", "))
    .filter((entry) => entry.endsWith("-") && !entry.includes(" "))
    .flatMap((stem) => endings.map((ending) => stem.slice(0, -1) + ending))
    .filter(({ length }) => length >= FEWEST_OF_EVENT);
}

/** "the Russian envoy X Y", "the prime minister of Z X Y". */
function afterOffice(signs: Signs, hit: LexiconHit, last: number, named: Set<number>): void {
  let at = hit.last;
  for (let step = 0; step < ADJECTIVES && isDefinite(signs, at) && isWord(signs, at); step++) at++;
  const owner = signs.lexicon.at(signs.words, at, last);
  const known = owner?.entries.some(({ kind }) => OWNERS.has(kind)) === true;
  const definite = isDefinite(signs, hit.last - 1);
  const isOf = !known && !definite && at === hit.last && runOf(signs, at, last) - at === LONGEST;
  const from = known && owner ? owner.last : isOf ? at + 1 : at;
  if (from > at) signs.begins.add(from);
  take(signs, from, last, named, definite || from > hit.last ? 1 : 2);
}

/** What an office may be of, in the words right behind it. */
const OWNERS: ReadonlySet<EntryKind> = new Set(["country", "organization", "place", "adjective"]);

/** Marks the name that begins at a word, where at least `fewest` words can be one. */
function take(signs: Signs, first: number, last: number, named: Set<number>, fewest: number): void {
  const end = runOf(signs, first, last);
  const enough = end - first >= fewest || (end > first && isGivenName(signs.words[first]?.lower ?? "", signs.pack));
  if (enough) for (let word = first; word < end; word++) named.add(word);
}

/** Where a run of words that may be one name ends: unknown words, the second of them with its article or not ("يوسف الدروي"), particles with what follows them. */
function runOf(signs: Signs, first: number, last: number): number {
  const { person } = signs.lexicon.words.particles;
  let at = first;
  for (let count = 0; at < last && count < LONGEST; count++) {
    const isParticle = person.value.has(signs.words[at]?.lower ?? "") && isWord(signs, at + 1);
    const isFamily = count === 1 && isDefinite(signs, at) && isWord(signs, at) && !isListed(signs, at);
    if (!isParticle && !isFamily && !isPlain(signs, at)) break;
    at += isParticle ? 2 : 1;
  }
  return Math.min(at, last);
}

/** A word that nothing is known of and that has no article. */
function isPlain(signs: Signs, at: number): boolean {
  return isWord(signs, at) && !isDefinite(signs, at) && !isListed(signs, at);
}

function isWord({ words, closed, timeWords }: Signs, at: number): boolean {
  const word = words[at];
  return word?.kind === "word" && word.lower.length > 1 && !closed.has(word.lower) && !timeWords.has(at);
}

function isDefinite({ words, article }: Signs, at: number): boolean {
  return article !== null && (words[at]?.lower.startsWith(article) ?? false);
}

function isListed({ words, lexicon }: Signs, at: number): boolean {
  return lexicon.at(words, at, at + 1) !== null;
}

/** The words that a name teaches: itself, where it is long enough to be no other word. */
function learnable(lower: string, article: string | null): string[] {
  const bare = article !== null && lower.startsWith(article) ? lower.slice(article.length) : lower;
  return bare.length < SHORTEST_LEARNED ? [] : [lower];
}

/** A word that is a learned or listed name behind a letter that is only joined to it; `null` where it is none. */
function lettersOff(
  word: Word,
  words: readonly Word[],
  at: number,
  lexicon: NameLexicon,
  letters: readonly string[],
  learned: ReadonlySet<string>,
): Word | null {
  if (learned.has(word.lower)) return wordWith(word, word.form, true);
  const letter = letters.find((one) => word.lower.startsWith(one));
  if (letter === undefined) return null;
  const rest = word.lower.slice(letter.length);
  const form = wordForm(word.text.slice(letter.length), "word");
  const { end, kind, capital, spaceBefore } = word;
  const start = word.start + letter.length;
  const bare: Word = { start, end, form, text: form.text, lower: rest, kind, capital, spaceBefore };
  if (learned.has(rest)) return wordWith(bare, form, true);
  const proper = (hit: LexiconHit | null): boolean =>
    hit?.entries.some(({ kind }) => kind === "country" || kind === "place" || kind === "organization") ?? false;
  return rest.length > 2 && proper(lexicon.at([bare, ...words.slice(at + 1, at + FOLLOWING)], 0, FOLLOWING))
    ? bare
    : null;
}

/** The most words of a listed name that are looked at behind a joined letter. */
const FOLLOWING = 5;
