/** Profile: what makes a report comparable with others, made from it alone, so that it can be made on any core. */
import { NOT_COVERED } from "../../core/sourced.ts";
import type { Span } from "../../core/span.ts";
import type { Findings } from "../../find/finding.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Writing } from "../../languages/writing.ts";
import type { RawReport } from "../../read/raw-report.ts";
import type { Prose } from "../../text/prose.ts";
import { type SentenceSpan, sentencesOf } from "../../text/sentences.ts";
import { UNKNOWN_WEIGHT, WEIGHT_STEPS } from "../../text/words/word-weights.ts";
import { type Word, wordsOf } from "../../text/words/words.ts";
import { bridgeFrom } from "./bridge.ts";
import { type ContentWords, contentWords, LONG, NAME, NUMBER, type ReadWords, SPELLED } from "./content-words.ts";
import { printsOf, wholePrint } from "./prints.ts";
import { type Sparse, sparseFrom, sparseOf } from "./sparse.ts";

export interface Profile {
  /** The language's primary code: `en` of `en-GB`. */
  readonly language: string;
  /** The words of the report's own telling, appeals and links left out. */
  readonly words: ContentWords;
  /** Starts and ends of its sentences by turns. */
  readonly sentences: Uint32Array;
  /** Its heaviest words, by stem: for reports of one language. */
  readonly stems: Sparse;
  /** Its heaviest concepts: for reports of any language. */
  readonly meaning: Sparse;
  /** Its heaviest capitalised words, by sound. */
  readonly names: Sparse;
  /** Its numbers of two digits or more. */
  readonly numbers: Sparse;
  /** Fingerprints of what it tells in its own words, in rising order. */
  readonly prints: Int32Array;
  /** Fingerprints of what it quotes: two reports may have heard one speaker. */
  readonly quotedPrints: Int32Array;
  /** One number of the whole text. */
  readonly whole: number;
}

/** Features kept of a report: more change no pair's cosine by a hundredth. */
const STEMS = 96;
const CONCEPTS = 256;
/** How much less a word's unlikelier meanings count here than where words meet one by one: there are many words to err by. */
const SHARPER = 3;
const NAMES = 48;
const NUMBERS = 32;

/** What words count for that a title or the first sentences hold. Source: common in news clustering; titles alone add little. */
const TITLE = 2;
const LEAD = 1.5;
const LEAD_SENTENCES = 3;

/** How a language without a pack is read: sentences end at their marks. */
const PLAIN_WRITING: Writing = {
  direction: "ltr",
  capitals: "none",
  compounds: false,
  ordinalStop: false,
  joined: NOT_COVERED,
  quotePairs: { value: [], source: "none" },
  abbreviations: { value: new Set(), source: "none" },
  abbreviationsAtEnd: { value: new Set(), source: "none" },
  starters: { value: new Set(), source: "none" },
};

/**
 * The profile of a report.
 *
 * - Input: the report, its text taken apart, its language's pack if there is one, and what was found in it.
 * - Output: numbers only; equal reports have equal profiles on every machine.
 */
export function profileOf(raw: RawReport, prose: Prose, pack: LanguagePack | null, findings: Findings): Profile {
  const language = raw.language.split("-", 1)[0]?.toLowerCase() ?? "";
  const { words, sentences } = telling(prose, pack);
  const begins = new Set(sentences.map(({ first }) => first));
  const body = contentWords(words, begins, language);
  const title = wordsOf(raw.title ?? "", { start: 0, end: raw.title?.length ?? 0 }, pack?.writing);
  const head = contentWords(title, new Set(title.map((_, index) => index)), language);
  const leadEnd = sentences[LEAD_SENTENCES - 1]?.end ?? raw.text.length;
  const quoted = findings.sayings.filter(({ kind }) => kind !== "indirect");
  const runs = runsOf(body, quoted);
  return {
    language,
    words: { starts: body.starts, stems: body.stems, sounds: body.sounds, weights: body.weights, traits: body.traits },
    sentences: new Uint32Array(sentences.flatMap(({ start, end }) => [start, end])),
    ...vectorsOf(body, head, leadEnd, language),
    prints: printsOfAll(runs.own),
    quotedPrints: printsOfAll(runs.quoted),
    whole: wholePrint(runs.own, runs.quoted),
  };
}

/** The fingerprints of some runs, each once, in rising order. */
function printsOfAll(runs: readonly (readonly number[])[]): Int32Array {
  const prints = new Set<number>();
  for (const run of runs) for (const print of printsOf(run)) prints.add(print);
  return new Int32Array([...prints]).sort();
}

/** The words and sentences that are the report's own telling. */
function telling(
  prose: Prose,
  pack: LanguagePack | null,
): { words: readonly Word[]; sentences: readonly SentenceSpan[] } {
  const words: Word[] = [];
  const sentences: SentenceSpan[] = [];
  const put = (part: readonly Word[], own: readonly SentenceSpan[]): void => {
    for (const { start, end, first, last } of own)
      sentences.push({ start, end, first: first + words.length, last: last + words.length });
    for (const word of part) words.push(word);
  };
  if (pack)
    for (const { start, end, first, last, removed } of prose.sentences)
      if (removed === null) put(prose.words.slice(first, last), [{ start, end, first: 0, last: last - first }]);
  if (!pack)
    for (const paragraph of prose.paragraphs) {
      const own = wordsOf(prose.text, paragraph);
      put(own, sentencesOf(own, PLAIN_WRITING));
    }
  return { words, sentences };
}

/** Runs of stems, the quoted apart from the others: no run crosses a quotation's edge. */
function runsOf({ places, all }: ReadWords, quoted: readonly Span[]): { own: number[][]; quoted: number[][] } {
  const own: number[][] = [];
  const within: number[][] = [];
  let run: number[] = [];
  let inside: boolean | null = null;
  let at = 0;
  for (const [index, place] of places.entries()) {
    while ((quoted[at]?.end ?? Number.POSITIVE_INFINITY) <= place) at++;
    const now = place >= (quoted[at]?.start ?? Number.POSITIVE_INFINITY);
    if (now !== inside) {
      run = [];
      inside = now;
      (now ? within : own).push(run);
    }
    run.push(all[index] ?? 0);
  }
  return { own, quoted: within };
}

function vectorsOf(
  body: ReadWords,
  head: ReadWords,
  leadEnd: number,
  language: string,
): Pick<Profile, "stems" | "meaning" | "names" | "numbers"> {
  const isName = nameTest(body, language);
  const stems = new Map<number, { count: number; words: ReadWords; row: number }>();
  const names = new Map<number, number>();
  const numbers = new Map<number, number>();
  const count = (words: ReadWords, row: number, zone: number): void => {
    if ((words.traits[row] ?? 0) & SPELLED) return; // counted as the word that it is
    const stem = words.stems[row] ?? 0;
    const known = stems.get(stem);
    if (known) known.count += zone;
    else stems.set(stem, { count: zone, words, row });
    const weight = (words.weights[row] ?? 0) / WEIGHT_STEPS;
    if ((words.traits[row] ?? 0) & NUMBER) numbers.set(words.sounds[row] ?? 0, weight);
    else if (isName(words, row)) names.set(words.names[row] ?? 0, weight);
  };
  for (let row = 0; row < body.starts.length; row++) count(body, row, (body.starts[row] ?? 0) < leadEnd ? LEAD : 1);
  for (let row = 0; row < head.starts.length; row++) count(head, row, TITLE);
  const own = new Map<number, number>();
  for (const [stem, { count: times, words, row }] of stems)
    own.set(stem, often(times) * ((words.weights[row] ?? 0) / WEIGHT_STEPS));
  return {
    stems: sparseOf(own, STEMS),
    meaning: meaningOf(stems, isName, language),
    names: sparseOf(names, NAMES),
    numbers: sparseOf(numbers, NUMBERS),
  };
}

/** Which words may be names: capitalised ones; where every noun has a capital or no word, those that no table knows. */
function nameTest(body: ReadWords, language: string): (words: ReadWords, row: number) => boolean {
  const share = capitalsOf(body) / Math.max(1, body.traits.length);
  if (share > 0 && share < EVERY_NOUN) return (words, row) => ((words.traits[row] ?? 0) & NAME) !== 0;
  const bridge = bridgeFrom(language);
  return (words, row) =>
    ((words.traits[row] ?? 0) & (share > 0 ? NAME : LONG)) !== 0 &&
    (words.weights[row] ?? 0) >= UNKNOWN_WEIGHT &&
    !bridge.knows(words.stems[row] ?? 0);
}

/** How many words have a capital where others would not. */
function capitalsOf({ traits }: ReadWords): number {
  return traits.reduce((sum, trait) => sum + (trait & NAME), 0);
}

/** The share of words with a capital above which every noun has one: 0.05 to 0.33 where only names do, 0.35 to 0.41 in German. */
const EVERY_NOUN = 0.34;

function meaningOf(
  stems: ReadonlyMap<number, { count: number; words: ReadWords; row: number }>,
  isName: (words: ReadWords, row: number) => boolean,
  language: string,
): Sparse {
  const bridge = bridgeFrom(language);
  // Weights stand in a list, and the map leads to their places: fractions in a map are an object each.
  const places = new Map<number, number>();
  const concepts: number[] = [];
  const weights: number[] = [];
  let weight = 0;
  const take = (concept: number, share: number): void => {
    const place = places.get(concept);
    const most = place === undefined ? 0 : (weights[place] ?? 0);
    // No share is above 1, so that a power of it is no more than itself.
    if (weight * share <= most) return;
    const here = weight * share ** SHARPER;
    if (here <= most) return;
    if (place === undefined) {
      places.set(concept, concepts.length);
      concepts.push(concept);
      weights.push(here);
    } else weights[place] = here;
  };
  for (const [stem, { count, words, row }] of stems) {
    if (isName(words, row)) continue; // names are compared by themselves
    weight = often(count) * Math.sqrt((words.weights[row] ?? 0) / WEIGHT_STEPS);
    bridge.concepts(stem, words.sounds[row] ?? 0, ((words.traits[row] ?? 0) & LONG) !== 0, take);
  }
  return sparseFrom(concepts, weights, (concept) => weights[places.get(concept) ?? -1] ?? 0, CONCEPTS);
}

/** 1 + ln of how often, in halves, from a table: the logarithm itself may differ between machines. */
function often(times: number): number {
  return LOGARITHMS[Math.min(LOGARITHMS.length - 1, Math.round(times * 2))] ?? 1;
}

/** 1 + ln(n / 2) to two places, for n from 0 to 32. */
const LOGARITHMS: readonly number[] = Array.from({ length: 33 }, (_, n) =>
  n <= 2 ? Math.max(0.5, n / 2) : Math.round(100 * (1 + Math.log(n / 2))) / 100,
);
