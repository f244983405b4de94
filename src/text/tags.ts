/** Tags: what each word of a sentence is, the likeliest path through the readings of its words. */
import type { WordClass } from "../languages/grammar.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { type Reading, readingsOf } from "./readings.ts";
import type { Tag } from "./syntax.ts";
import { placeIndex, transition } from "./transitions.ts";
import type { Word } from "./words.ts";

/** A word with what it was read as; `null` for marks. */
export interface Tagged {
  readonly tag: Tag;
  readonly reading: Reading | null;
}

const START = placeIndex("start");
const COMMA = placeIndex("comma");
const MARK = placeIndex("mark");
/** Words that stand between others without changing what may follow: "has not yet said". */
const PASSED_OVER: ReadonlySet<WordClass> = new Set(["adverb", "not", "particle"]);
/** An adverb is passed over, so it pays for the transition that it spares. */
const PASS = -1;
/** A name is the first thing to think of where a capital stands inside a sentence. */
const PROPER: Reading = { is: "proper", lemma: "", weight: 0, tense: null, negated: false, reportive: false };
/** From this share of capitals on, a sentence of at least `TITLE_WORDS` words is a title, where a capital tells nothing. */
const TITLE_SHARE = 0.7;
const TITLE_WORDS = 4;
/** At the start of a sentence a known word is hardly a name, an unknown one hardly anything else. */
const UNKNOWN_START = 1;

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

/** A guess that weighs no more than this does not make a word known. */
const UNLIKELY = -5;
/** What a word with a capital inside a sentence may be beside a name: "The Hague", "Israeli strikes", "I". */
const KEPT: ReadonlySet<WordClass> = new Set(["pronoun", "determiner", "adjective"]);

interface Step {
  readonly reading: Reading | null;
  /** What the next word sees before it. */
  readonly place: number;
  readonly score: number;
  readonly before: Step | null;
}

/**
 * Reads what each word of one sentence is.
 *
 * - Input: the sentence's words and the pack of its language.
 * - Output: one for each word, the likeliest path as a whole.
 */
export function tagSentence(words: readonly Word[], pack: LanguagePack): Tagged[] {
  const title = isTitle(words);
  let paths: Step[] = [{ reading: null, place: START, score: 0, before: null }];
  words.forEach((word, index) => {
    paths =
      word.kind === "mark"
        ? paths.map((path) => overMark(path, word))
        : overWord(paths, candidates(words, index, title, pack));
  });
  let step: Step | null = best(paths);
  const tagged: Tagged[] = [];
  for (let i = words.length - 1; i >= 0 && step !== null; i--, step = step.before)
    tagged.push({ tag: tagOf(step.reading, words[i]), reading: step.reading });
  return tagged.reverse();
}

function tagOf(reading: Reading | null, word: Word | undefined): Tag {
  if (reading === null) return "mark";
  if (reading.is === "owner" && word?.capital === true) return "proper";
  return reading.is === "participle" && reading.reportive ? "verb" : TAGS[reading.is];
}

const QUOTES = new Set(["“", "”", '"', "„", "«", "»", "‘", "’", "'"]);

/** Quotation marks are seen through; any other mark is what the next word sees. */
function overMark(path: Step, word: Word): Step {
  const place = QUOTES.has(word.text) ? path.place : word.text === "," ? COMMA : MARK;
  return { reading: null, place, score: path.score, before: path };
}

/** Extends the paths by every reading of a word; of paths that end alike the better one goes on. */
function overWord(paths: readonly Step[], readings: readonly Reading[]): Step[] {
  const next = new Map<number, Step>();
  for (const reading of readings) {
    const own = placeIndex(reading.is);
    const passed = PASSED_OVER.has(reading.is);
    for (const path of paths) {
      const score = path.score + reading.weight + (passed ? PASS : transition(path.place, own));
      const place = passed ? path.place : own;
      if (score > (next.get(place)?.score ?? Number.NEGATIVE_INFINITY))
        next.set(place, { reading, place, score, before: path });
    }
  }
  return [...next.values()];
}

function best(paths: readonly Step[]): Step | null {
  return paths.reduce<Step | null>((top, path) => (top === null || path.score > top.score ? path : top), null);
}

function isTitle(words: readonly Word[]): boolean {
  let all = 0;
  let capital = 0;
  for (const word of words) {
    if (word.kind !== "word") continue;
    all++;
    if (word.capital) capital++;
  }
  return all >= TITLE_WORDS && capital >= TITLE_SHARE * all;
}

const NUMBER: readonly Reading[] = [
  { is: "number", lemma: "", weight: 0, tense: null, negated: false, reportive: false },
];

function candidates(words: readonly Word[], index: number, title: boolean, pack: LanguagePack): readonly Reading[] {
  const word = words[index];
  if (word === undefined || word.kind === "number") return NUMBER;
  const readings = readingsOf(word.lower, pack);
  if (!word.capital || pack.writing.capitals !== "names") return readings;
  if (readings[0]?.is === "owner") return readings;
  const known = readings.some(({ is, weight }) => is !== "noun" && is !== "nouns" && weight > UNLIKELY);
  const proper = { ...PROPER, lemma: word.lower };
  if (opensSentence(words, index)) return known ? readings : [{ ...proper, weight: UNKNOWN_START }, ...readings];
  if (title) return [proper, ...readings];
  const kept = readings.filter(({ is }) => KEPT.has(is)).map((one) => ({ ...one, weight: 0 }));
  if (kept.length === 0) return [proper];
  return kept.some(({ is }) => is !== "adjective") ? kept : [proper, ...kept];
}

/** Whether only marks stand before it, or a mark after which a sentence may begin inside a sentence: a colon, an opening quotation mark. */
function opensSentence(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return (
    before === undefined ||
    (before.kind === "mark" && before.text !== "," && before.text !== "-" && before.text !== "(")
  );
}
