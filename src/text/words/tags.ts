/** Tags: what each word of a sentence is, the likeliest path through the readings of its words. */
import { coveredOr } from "../../core/sourced.ts";
import type { WordClass } from "../../languages/grammar.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Tag } from "../syntax/syntax.ts";
import { isAbbreviationStop, type SyntaxDraft } from "../syntax/syntax-draft.ts";
import { type Reading, reading, reweighed } from "./reading.ts";
import { readingsOf } from "./readings.ts";
import { PLACES, placeIndex, transition } from "./transitions.ts";
import { formFact, type WordForm } from "./word-forms.ts";
import type { Word } from "./words.ts";

const START = placeIndex("start");
const COMMA = placeIndex("comma");
const MARK = placeIndex("mark");
/** Words that stand between others without changing what may follow: "has not yet said". */
const PASSED_OVER = new Uint8Array(PLACES.length);
for (const place of ["adverb", "not", "particle"] as const) PASSED_OVER[placeIndex(place)] = 1;
/** An adverb is passed over, so it pays for the transition that it spares. */
const PASS = -1;
const PROPER = reading("proper", "", 0);
/** At the start of a sentence a known word is hardly a name, an unknown one hardly anything else. */
const PROPER_AT_START = reading("proper", "", 1);
const NUMBER: readonly Reading[] = [reading("number", "", 0)];
/** From this share of capitals on, a sentence of at least `TITLE_WORDS` words is a title, where a capital tells nothing. */
const TITLE_SHARE = 0.7;
const TITLE_WORDS = 4;
/** A guess that weighs no more than this does not make a word known. */
const UNLIKELY = -5;
/** What a word with a capital inside a sentence may be beside a name: "The Hague", "Israeli strikes", "I". */
const KEPT: ReadonlySet<WordClass> = new Set(["pronoun", "determiner", "adjective"]);
const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»", "‘", "’", "'"]);

const TAGS: Readonly<Record<WordClass, Tag>> = {
  noun: "noun",
  nouns: "noun",
  proper: "proper",
  adjective: "adjective",
  number: "number",
  past: "verb",
  present: "verb",
  plain: "base",
  participle: "participle",
  gerund: "gerund",
  have: "auxiliary",
  be: "auxiliary",
  do: "auxiliary",
  modal: "modal",
  to: "particle",
  not: "negation",
  determiner: "determiner",
  owner: "noun",
  pronoun: "pronoun",
  object: "pronoun",
  preposition: "preposition",
  coordinator: "coordinator",
  subordinator: "subordinator",
  relative: "relative",
  adverb: "adverb",
  particle: "particle",
};

/** One way to read the words so far. */
interface Path {
  readonly reading: Reading | null;
  /** What the next word sees before it. */
  readonly place: number;
  score: number;
  readonly before: Path | null;
}

/**
 * Reads what each word of one sentence is, into the draft's `tags` and `readings`: the likeliest path as a whole.
 *
 * - Input: the draft of the report's syntax and the sentence's words, `words.slice(first, last)`.
 */
export function tagSentence(draft: SyntaxDraft, first: number, last: number): void {
  const { words } = draft;
  const title = isTitle(words, first, last);
  let paths: Path[] = [{ reading: null, place: START, score: 0, before: null }];
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.kind === "mark") paths = isAbbreviationStop(draft, i) ? throughMark(paths) : overMark(paths, word);
    else paths = overWord(paths, candidates(draft, i, first, title));
  }
  let path: Path | null = best(paths);
  for (let i = last - 1; i >= first && path !== null; i--, path = path.before) {
    draft.readings[i] = path.reading;
    draft.tags[i] = tagOf(path.reading, words[i]);
  }
}

function tagOf(reading: Reading | null, word: Word | undefined): Tag {
  if (reading === null) return "mark";
  if (reading.is === "owner" && word?.capital === true) return "proper";
  return reading.is === "participle" && reading.reportive ? "verb" : TAGS[reading.is];
}

/** Quotation marks are seen through; any other mark is what the next word sees, so that only the best path goes on. */
function overMark(paths: readonly Path[], word: Word): Path[] {
  if (QUOTES.has(word.text)) return throughMark(paths);
  const before = best(paths);
  return [{ reading: null, place: word.text === "," ? COMMA : MARK, score: before?.score ?? 0, before }];
}

function throughMark(paths: readonly Path[]): Path[] {
  return paths.map((path) => ({ reading: null, place: path.place, score: path.score, before: path }));
}

/** Extends the paths by every reading of a word; of paths that end alike the better one goes on. */
function overWord(paths: readonly Path[], readings: readonly Reading[]): Path[] {
  const [only] = readings;
  // Most words: one path goes on.
  if (readings.length === 1 && only !== undefined && PASSED_OVER[only.place] !== 1) return [bestBefore(paths, only)];
  const next: Path[] = [];
  for (const one of readings) {
    if (PASSED_OVER[one.place] === 1)
      for (const path of paths)
        add(next, { reading: one, place: path.place, score: path.score + one.weight + PASS, before: path });
    else add(next, bestBefore(paths, one));
  }
  return next;
}

function bestBefore(paths: readonly Path[], one: Reading): Path {
  let before: Path | null = null;
  let score = Number.NEGATIVE_INFINITY;
  for (const path of paths) {
    const reached = path.score + transition(path.place, one.place);
    if (reached > score) {
      score = reached;
      before = path;
    }
  }
  return { reading: one, place: one.place, score: score + one.weight, before };
}

function add(next: Path[], path: Path): void {
  for (let i = 0; i < next.length; i++) {
    const rival = next[i];
    if (rival?.place !== path.place) continue;
    if (path.score > rival.score) next[i] = path;
    return;
  }
  next.push(path);
}

function best(paths: readonly Path[]): Path | null {
  let top: Path | null = null;
  for (const path of paths) if (top === null || path.score > top.score) top = path;
  return top;
}

function isTitle(words: readonly Word[], first: number, last: number): boolean {
  let all = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (word?.kind !== "word") continue;
    all++;
    if (word.capital) capital++;
  }
  return all >= TITLE_WORDS && capital >= TITLE_SHARE * all;
}

function candidates(draft: SyntaxDraft, index: number, first: number, title: boolean): readonly Reading[] {
  const { words, pack } = draft;
  const word = words[index];
  if (word === undefined || word.kind === "number") return NUMBER;
  const all = readingsOf(word, pack);
  const readings = atItsPlace(all, words[index - 1], draft);
  if (!word.capital && pack.writing.capitals === "nouns") return byNounCapital(word, readings);
  if (!word.capital || pack.writing.capitals === "none" || readings[0]?.is === "owner") return readings;
  const capital = readings === all ? capitalised(word, pack) : capitalisedOf(readings);
  if (index === first || (opensInside(words[index - 1]) && !isAbbreviationStop(draft, index - 1)))
    return capital.opening;
  return title ? capital.inTitle : capital.inside;
}

/** What a word with a capital may be where it opens a sentence, in a title, and inside a sentence. */
interface Capitalised {
  readonly opening: readonly Reading[];
  readonly inTitle: readonly Reading[];
  readonly inside: readonly Reading[];
}

const CAPITALISED = new WeakMap<LanguagePack, (form: WordForm) => Capitalised>();

function capitalised({ form }: Word, pack: LanguagePack): Capitalised {
  let known = CAPITALISED.get(pack);
  if (known === undefined) {
    known = formFact((one) => capitalisedOf(readingsOf({ form: one }, pack)));
    CAPITALISED.set(pack, known);
  }
  return known(form);
}

function capitalisedOf(readings: readonly Reading[]): Capitalised {
  return {
    opening: isKnown(readings) ? readings : [PROPER_AT_START, ...readings],
    inTitle: [PROPER, ...readings],
    inside: insideOf(readings),
  };
}

function insideOf(readings: readonly Reading[]): readonly Reading[] {
  const kept = readings
    .filter(({ is, guessed }) => KEPT.has(is) && !guessed)
    .map((one) => (one.weight === 0 ? one : reweighed(one, 0)));
  if (kept.length === 0) return ONLY_PROPER;
  return kept.some(({ is }) => is !== "adjective") ? kept : [PROPER, ...kept];
}

const BEFORE_RELATIVE: ReadonlySet<WordClass> = new Set(["preposition", "coordinator"]);

/** Where relative clauses have a comma before them, a word behind any other is no relative. */
function atItsPlace(readings: readonly Reading[], before: Word | undefined, { pack }: SyntaxDraft): readonly Reading[] {
  if (
    coveredOr(pack.grammar.verbSecond, null)?.commaBeforeRelative !== true ||
    readings.length < 2 ||
    before?.kind === "mark"
  )
    return readings;
  if (!readings.some(({ is }) => is === "relative")) return readings;
  if (before !== undefined && readingsOf(before, pack).some(({ is }) => BEFORE_RELATIVE.has(is))) return readings;
  const others = readings.filter(({ is }) => is !== "relative");
  return others.length > 0 ? others : readings;
}

const ONLY_PROPER: readonly Reading[] = [PROPER];
const NOUNS: ReadonlySet<WordClass> = new Set(["noun", "nouns"]);

/** Where nouns have capitals, a word that is written with one and is no name is a noun, and a word without is none. */
function byNounCapital({ text, lower, kind }: Word, readings: readonly Reading[]): readonly Reading[] {
  if (kind !== "word") return readings;
  const isNoun = text.charAt(0) !== text.charAt(0).toLowerCase();
  const kept = readings.filter(({ is }) => NOUNS.has(is) === isNoun);
  if (kept.length > 0) return kept;
  return [reading(isNoun ? "noun" : "adjective", lower, 0)];
}

function isKnown(readings: readonly Reading[]): boolean {
  return readings.some(({ is, weight }) => is !== "noun" && is !== "nouns" && weight > UNLIKELY);
}

/** Whether a sentence may begin after it inside a sentence: after a colon, a dash, an opening quotation mark. */
function opensInside(before: Word | undefined): boolean {
  return before?.kind === "mark" && before.text !== "," && before.text !== "-" && before.text !== "(";
}
