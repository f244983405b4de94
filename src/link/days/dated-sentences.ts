/** Dated sentences: which sentences of some reports tell of which day, each with the words that it can be compared by. */
import type { Published, ResolvedTime } from "../../core/format.ts";
import { contains, overlap, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import { packFor } from "../../languages/index.ts";
import { WEIGHT_STEPS } from "../../text/words/word-weights.ts";
import type { FoundReport } from "../found-report.ts";
import { NAME, NUMBER } from "../meaning/content-words.ts";

/** What is known of a report's days. */
export interface KnownDays {
  readonly published: Published | null;
  /** The time expressions that have a value, in text order. */
  readonly times: readonly ResolvedTime[];
}

export interface DatedSentence extends Span {
  /** Index of its report among those given. */
  readonly report: number;
  /** ISO 8601. */
  readonly day: string;
  /** Whether its own words name the day; else it opens a report of that day. */
  readonly own: boolean;
  /** Whether it opens its report. */
  readonly opening: boolean;
  /** Whether it can stand alone: short enough, all of it told by the report itself, and no word in it that needs the sentence before. */
  readonly alone: boolean;
  /** Its words, each with its weight: by stem in one language or, for names and numbers, by sound in all. */
  readonly words: ReadonlyMap<number, number>;
}

/** The sentences that open a report: what it is about stands in its first paragraph. */
const OPENING = 3;

/** A sentence that names more days than these is a list of them, and tells of none. */
const MOST_DAYS = 2;

/** A line of a timeline is no longer, in code units. */
const LONGEST = 250;

/** Fewer words than these tell nothing. */
const FEWEST_WORDS = 5;

/** Code units at a sentence's start in which a pronoun stands for somebody in the sentence before. */
const OPENS = 24;

/**
 * The sentences of a report that tell of a day.
 *
 * - Input: the report, its place among others, and what is known of its days.
 * - Output: in text order, one for each day that a sentence names and that is not after the report's own; an opening sentence that names none is of the report's day.
 *   A report without a day has none.
 */
export function datedSentences(found: FoundReport, report: number, { published, times }: KnownDays): DatedSentence[] {
  const last = published?.value.includes("/") === false ? DAY.exec(published.value)?.[0] : undefined;
  if (last === undefined) return [];
  return sentencesOf(found).flatMap((sentence, at) => {
    const named = daysNamed(times, sentence, last);
    const opening = at < OPENING;
    const own = named.size > 0;
    if (named.size > MOST_DAYS || !(own || opening)) return [];
    const words = wordsIn(found, sentence);
    const alone = words.size >= FEWEST_WORDS && standsAlone(found, sentence);
    return [...(own ? named : [last])].map((day) => ({ ...sentence, report, day, own, opening, alone, words }));
  });
}

/** The sentences of a report's own telling. */
function sentencesOf({ profile: { sentences } }: FoundReport): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < sentences.length; at += 2)
    spans.push({ start: sentences[at] ?? 0, end: sentences[at + 1] ?? 0 });
  return spans;
}

/** A day of the calendar, alone or at the head of an instant, and nothing longer than a day. */
const DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/;

function daysNamed(times: readonly ResolvedTime[], sentence: Span, last: string): ReadonlySet<string> {
  const named = startingWithin(times, sentence).flatMap(({ value }) => DAY.exec(value)?.[0] ?? []);
  return new Set(named.filter((day) => day <= last));
}

/**
 * Names and numbers are the same in all languages by their sound; other words are of their own language. The words that name the day are left out: all that is
 * told of it has them.
 */
function wordsIn({ profile: { words }, findings }: FoundReport, sentence: Span): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const times = startingWithin(findings.times, sentence);
  for (let row = rowFrom(words.starts, sentence.start); row < words.starts.length; row++) {
    const start = words.starts[row] ?? 0;
    if (start >= sentence.end) break;
    if (times.some((time) => time.start <= start && start < time.end)) continue;
    const shared = ((words.traits[row] ?? 0) & (NAME | NUMBER)) !== 0;
    weights.set((shared ? words.sounds[row] : words.stems[row]) ?? 0, (words.weights[row] ?? 0) / WEIGHT_STEPS);
  }
  return weights;
}

function rowFrom(starts: Uint32Array, from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function standsAlone({ raw, findings }: FoundReport, sentence: Span): boolean {
  if (sentence.end - sentence.start > LONGEST) return false;
  const around = { start: sentence.start - LONGEST * 4, end: sentence.end };
  if (
    startingWithin(findings.sayings, around).some(
      (saying) => saying.kind !== "indirect" && overlap(saying, sentence) > 0 && !contains(sentence, saying),
    )
  )
    return false;
  const opens = { start: sentence.start, end: sentence.start + OPENS };
  const points = startingWithin(findings.mentions, opens).some(
    ({ form, standsFor }) => form === "pronoun" && (standsFor === null || standsFor.start < sentence.start),
  );
  return !points && !isJoined(raw.text.slice(sentence.start, sentence.end), raw.language);
}

/** Whether a sentence begins with a word that joins it to the one before ("But", "And"). */
function isJoined(text: string, language: string): boolean {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0]?.toLowerCase();
  const { coordinator = "" } = packFor(language)?.grammar.closed.value ?? {};
  return first === undefined || ` ${coordinator} `.includes(` ${first} `);
}
