/** Runs: how far a name goes that begins at a word: capitals, with the particles, initials and lower-case heads that may stand between them. */
import { NOT_COVERED } from "../../core/sourced.ts";
import { GROUPS } from "../../languages/concepts/groups.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Syntax } from "../../text/syntax/syntax.ts";
import type { Word } from "../../text/words/words.ts";
import { isHeadOfAdjective } from "./adjective-head.ts";
import type { CommonWords } from "./common-words.ts";
import { isGivenName, isGivenNameForm } from "./given-names.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { LexiconHit, NameEntry, NameLexicon } from "./name-lexicon.ts";
import { behindParticles, isFamilyParticle, isFullName, isTitled } from "./name-particles.ts";
import { changesScript } from "./script-change.ts";

/** What reading pieces needs of a report: made once for it. */
export interface PieceReader {
  readonly text: string;
  readonly words: readonly Word[];
  readonly pack: LanguagePack;
  readonly lexicon: NameLexicon;
  /** Words that the report also writes without a capital. */
  readonly commonWords: () => CommonWords;
  readonly syntax: Syntax;
  /** For each word, which of `syntax.nounPhrases` it is in, or -1. */
  readonly phraseOf: ArrayLike<number>;
  /** Which noun phrases are the subject of something. */
  readonly subjects: ReadonlySet<number>;
  /** Words inside time expressions: none of them begins a name. */
  readonly timeWords: ReadonlySet<number>;
  /** Words at which another name begins though the word before is of one, where no capital tells. */
  readonly begins: ReadonlySet<number>;
}

/** A sentence being read. */
export interface Line extends PieceReader {
  readonly first: number;
  readonly last: number;
  readonly hit: (at: number) => LexiconHit | null;
  /** Whether the sentence is in capitals throughout, so that a capital says nothing. */
  readonly shouting: boolean;
}

/** The longest name, in words: a run of capitals that goes on is a heading. */
const LONGEST_NAME = 14;

/** Where a name ends, and the kind of actor that its head word tells ("Ministry": organization). */
export interface Run {
  readonly last: number;
  readonly head: string | null;
}

/** How far the capitals of a name go, with what may stand between them. */
export function runFrom(line: Line, at: number): Run {
  const first = line.hit(at);
  let last = first?.entries.some(isProper) || several(first) ? (first?.last ?? at + 1) : at + 1;
  let head = first?.entries.some(isProper) ? null : (headAmong(line, at, last) ?? bodyOf(line, at));
  const most = Math.min(line.last, at + LONGEST_NAME);
  while (last < most && !owns(line, last) && !line.begins.has(last) && !closed(line, at, last)) {
    const next = step(line, at, last, head);
    if (next === last) break;
    const beyond = !looksLikeName(line.words[last]) && head !== null; // "Ministry of Rivers": what the rivers are does not matter
    const members = isMembership(line, at, last); // "Council of EU Heads of State" is no state
    const family = head === null && isFamilyParticle(line.words, line.lexicon.words.particles.person.value, last, next); // "Ana van den Berg" is no mountain
    if (!beyond && !members && !family && !line.hit(last)?.entries.some(isProper))
      head = headAmong(line, last, next) ?? head;
    last = next;
  }
  return { last, head };
}

/** What a group heads that is a body written as a name: "Cabinet of Ministers", „МИД“. */
function bodyOf(line: Line, at: number): string | null {
  const hit = line.hit(at);
  const group = hit?.entries.find(({ kind }) => kind === "group");
  if (!hit || !(several(hit) || isAcronym(line.words[at]))) return null;
  return GROUPS[group?.id ?? ""]?.kind === "organization" ? "organization" : null;
}

function isAcronym(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}{2,}/u.test(word.text);
}

/** Whether a name is whole so that a capital after it begins another: after its head in lower case, or after "of" and a known name. */
function closed(line: Line, at: number, last: number): boolean {
  const next = line.words[last];
  if (last - at < 2 || !looksLikeName(next)) return false;
  const proper = line.hit(last)?.entries.some(isProper) ?? false;
  if (!looksLikeName(line.words[last - 1])) return !(proper && line.lexicon.words.ofWords.value.size === 0);
  if (isMembership(line, at, last)) return false;
  const { particles } = line.lexicon.words;
  const known = line.hit(last - 1);
  // „Верховный суд Пакистана Иванов“: where a case stands for "of", whose the body is ends its name.
  const body = headAmong(line, at, last - 1) ?? bodyOf(line, at);
  const owned = line.lexicon.words.ofWords.value.size === 0 && body === "organization";
  if (!proper && isPlaceInCase(line, known, last)) return line.lexicon.head(next?.lower ?? "") === null;
  const afterOf = particles.other.value.has(line.words[last - 2]?.lower ?? "");
  return (
    (afterOf || owned) &&
    known?.last === last &&
    known.entries.some(isProper) &&
    line.lexicon.head(next?.lower ?? "") === null
  );
}

/** „Южной Азии | Омар Варайч“: whether a name ends with a place in a case, where that is how an owner or a place is told. */
function isPlaceInCase({ lexicon }: Line, known: LexiconHit | null, last: number): boolean {
  const { declensions, ofWords } = lexicon.words;
  if (known?.last !== last || known.ending === "" || declensions === NOT_COVERED || ofWords.value.size > 0)
    return false;
  return known.entries.every(({ kind }) => kind === "place" || kind === "country");
}

/** "Council of EU | Ministers": offices in the plural after a body name who its members are; "Bank of Ghana | Governor Ann Lee" names one. */
function isMembership(line: Line, at: number, last: number): boolean {
  const hit = line.hit(last);
  const title = hit?.entries.some(({ kind }) => kind === "office" || kind === "group") ?? false;
  const plural = line.lexicon.plural(line.words[last]?.lower ?? "", hit?.ending ?? "");
  return title && plural && headAmong(line, at, last) === "organization";
}

const several = (hit: LexiconHit | null): boolean =>
  hit !== null && hit.last - hit.first > 1 && hit.entries.some(({ kind }) => kind === "group" || kind === "head");

/** The end of the name after one more part, or the same end where it stops. */
function step(line: Line, at: number, last: number, head: string | null): number {
  const next = line.words[last];
  if (!next) return last;
  if (next.kind === "mark") return initial(line, last) ? last + 2 : last;
  if (looksLikeName(next) && !line.timeWords.has(last))
    return changesScript(line.words[last - 1], next) ? last : capital(line, at, last, head);
  return lowerCase(line, at, last, head);
}

/** A word without a capital goes on with a name only where a capital or the name's head follows it. */
function lowerCase(line: Line, at: number, last: number, head: string | null): number {
  const next = line.words[last];
  const { particles, lowerCaseNames } = line.lexicon.words;
  if (!next) return last;
  const behind =
    line.hit(at) || isFullName(line.words, line.pack, at, last, isTitled(line.hit, line.first, at))
      ? last
      : behindParticles(line.words, particles.person.value, last);
  if (behind > last && looksLikeName(line.words[behind])) return behind + 1;
  if (head !== null && head !== "person" && particles.other.value.has(next.lower)) {
    const beyond = beyondParticles(line, last);
    return beyond === last && lowerCaseNames && !opens(line, at) ? lowerPhrase(line, last) : beyond;
  }
  return lowerCaseNames ? lowerPart(line, at, last, head) : last;
}

function lowerPart(line: Line, at: number, last: number, head: string | null): number {
  if (head === null) return lowerHead(line, at, last);
  if (head !== "person" && last > at + 1 && isHeadOfAdjective(line, last)) return last + 1;
  return head === "organization" && last === at + 1 ? ownedPhrase(line, at, last) : last;
}

/** „Палата общин“, „Союз журналистов“: where a case stands for "of", the phrase after a head that has a capital of its own. */
function ownedPhrase(line: Line, at: number, last: number): number {
  if (line.lexicon.words.ofWords.value.size > 0 || opens(line, at) || line.lexicon.words.declensions === NOT_COVERED)
    return last;
  const phrase = line.syntax.nounPhrases[line.phraseOf[last] ?? -1];
  const fits = phrase?.first === last && phrase.last <= line.last && phrase.last - phrase.first <= LONGEST_PHRASE;
  if (!fits || line.timeWords.has(last) || line.hit(last)?.entries.some(({ kind }) => kind === "office")) return last;
  for (let next = phrase.first; next < phrase.last; next++)
    if (line.words[next]?.kind !== "word" || looksLikeName(line.words[next])) return last;
  return phrase.last;
}

/** "J. Smith": a lone capital with its full stop, and a capital after it. */
function initial(line: Line, last: number): boolean {
  const [letter, dot, after] = [line.words[last - 1], line.words[last], line.words[last + 1]];
  return letter?.text.length === 1 && letter.capital && dot?.text === "." && looksLikeName(after);
}

function capital(line: Line, at: number, last: number, head: string | null): number {
  const hit = line.hit(last);
  if (!hit) return head === "organization" && beginsPerson(line, last) ? last : last + 1;
  if (hit.entries.some(isProper)) {
    const whole = line.hit(at);
    const betweenTwo = whole?.last === last && whole.entries.some(isProper) && head === null;
    return betweenTwo && !looksLikeName(line.words[hit.last]) ? last : hit.last;
  }
  return commonWord(line, last, hit, head);
}

/**
 * "Partii Pracy | Tony Blair": in languages that put an owner in a case, a given name in the nominative after a body's name begins a person's; "Uniwersytet Adama
 * Mickiewicza" has it in the genitive.
 */
function beginsPerson({ lexicon, words, pack }: Line, at: number): boolean {
  const { declensions, ofWords } = lexicon.words;
  const lower = words[at]?.lower ?? "";
  if (declensions === NOT_COVERED || ofWords.value.size > 0 || !looksLikeName(words[at + 1])) return false;
  return isGivenName(lower, pack) && !lexicon.forms(lower).some((form) => form !== lower && isGivenName(form, pack));
}

/** A lexicon word with a capital inside a name: heads and bodies belong to it, an office or a nationality only to that of a body. */
function commonWord(line: Line, last: number, hit: LexiconHit, head: string | null): number {
  const kinds = new Set(hit.entries.map(({ kind }) => kind));
  if (kinds.has("head") && !kinds.has("office")) return last + 1;
  if (kinds.has("group") || kinds.has("institution")) return hit.last;
  const ends = !looksLikeName(line.words[hit.last]);
  if (kinds.has("office")) return head === "organization" && ends ? hit.last : last;
  return head !== null || !ends ? last + 1 : last;
}

/** Past "of the" and the like to the capital after them. */
function beyondParticles(line: Line, last: number): number {
  const { particles, determiners } = line.lexicon.words;
  let next = last;
  while (next < last + 3) {
    const word = line.words[next];
    if (!word || !(particles.other.value.has(word.lower) || determiners.value.has(word.lower))) break;
    next++;
  }
  if (next >= line.last || !looksLikeName(line.words[next]) || line.timeWords.has(next)) return last;
  const hit = line.hit(next);
  const joins = line.lexicon.words.and.value.has(line.words[last]?.lower ?? "");
  if (joins && (hit || isGivenNameForm(line.words[next]?.lower ?? "", line.pack))) return last;
  return hit?.entries.some(isProper) || several(hit) ? (hit?.last ?? next + 1) : next + 1;
}

/** „Камарата на лордовете“: after "of" the whole phrase, where none of it has a capital. */
function lowerPhrase(line: Line, last: number): number {
  const { ofWords } = line.lexicon.words;
  if (!ofWords.value.has(line.words[last]?.lower ?? "") || !looksLikeName(line.words[last - 1])) return last;
  const phrase = line.syntax.nounPhrases[line.phraseOf[last + 1] ?? -1];
  if (phrase?.first !== last + 1 || phrase.last > line.last || phrase.last - phrase.first > LONGEST_PHRASE) return last;
  for (let at = phrase.first; at < phrase.last; at++)
    if (line.words[at]?.kind !== "word" || looksLikeName(line.words[at])) return last;
  return phrase.last;
}

/** The most words that a phrase without capitals adds to a name. */
const LONGEST_PHRASE = 3;

/** „Върховният съд“: a head without a capital, one or two words after an adjective that has it. */
function lowerHead(line: Line, at: number, last: number): number {
  if (last - at > 2 || !opensLower(line, at, last)) return last;
  const opener = opens(line, at);
  for (let next = last; next < Math.min(last + (opener ? 1 : 2), line.last); next++) {
    const word = line.words[next];
    if (word?.kind !== "word" || word.capital) return last;
    const head = line.lexicon.head(word.lower);
    if (head === "organization" || head === "place") return isOne(line, next, opener) ? next + 1 : last;
  }
  return last;
}

/** Whether a head tells of one thing; where the sentence opens with the name, only a bare head does („Върховният съд“, not „Реши съдът“). */
function isOne(line: Line, at: number, opener: boolean): boolean {
  const ending = line.hit(at)?.ending ?? "";
  return !(opener && ending !== "") && !line.lexicon.plural(line.words[at]?.lower ?? "", ending);
}

/** Whether a name in lower case may follow: after an adjective. Where that opens the sentence a nationality says no more than „френското правителство“. */
function opensLower(line: Line, at: number, last: number): boolean {
  const hit = line.hit(at);
  if (hit?.entries.some(isProper) || (opens(line, at) && hit?.entries.some(({ kind }) => kind === "adjective")))
    return false;
  const opener = line.words[last - 1]?.lower ?? "";
  return line.lexicon.words.adjectiveEndings.value.some((ending) => opener.endsWith(ending));
}

function headAmong(line: Line, from: number, to: number): string | null {
  let found: string | null = null;
  for (let at = from; at < to; at++) {
    const word = line.words[at];
    const head = word ? line.lexicon.head(line.lexicon.owner(word.lower) ?? word.lower) : null;
    if (head === "organization" || (head === "place" && found === null) || (head === "group" && found === null))
      found = head;
  }
  return found;
}

/** Marks after which a capital says nothing: they open a sentence within a sentence. */
const OPENING = /^(?:["“„‚«‘:;•…?!—–-]|\.+)$/;

/** Whether a word has its capital, or may have it, for opening something: a sentence, a quotation (not a name alone between marks), a list. */
export function opens(line: Line, at: number): boolean {
  if (at === line.first) return true;
  const before = line.words[at - 1];
  const turned = before?.text === "»" && line.words[at]?.spaceBefore === false; // »so« instead of «so»
  if (before?.kind !== "mark" || !(turned || OPENING.test(before.text))) return false;
  return !/^["“”»’]$/.test(line.words[at + 1]?.text ?? "");
}

/** Whether the word before a place bears an owner's ending. */
export function owns(line: Line, last: number): boolean {
  const word = line.words[last - 1];
  return word !== undefined && line.lexicon.owner(word.lower) !== null;
}

/** Whether an entry is itself a name. */
export function isProper({ kind }: NameEntry): boolean {
  return kind === "country" || kind === "place" || kind === "organization";
}
