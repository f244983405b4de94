/** Measured numbers: those of a sentence with what they measure, also where only the figure before tells it. */
import type { Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { Measure } from "../../languages/measures.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { FigureFinding } from "../finding.ts";
import { isTooLong } from "../too-long.ts";
import { type Counted, type CountedContext, countedIn } from "./counted.ts";
import { afterEnd } from "./ended.ts";
import { joinedCount } from "./joined-counts.ts";
import { listedParts } from "./listed-parts.ts";
import type { MeasureContext, MeasureFound } from "./measure-context.ts";
import { type MeasureHit, measureHits, measureIn } from "./measure-hits.ts";
import { measureOf } from "./measure-of.ts";
import type { MeasureTable } from "./measure-table.ts";
import { findNumbers } from "./numbers.ts";
import { type PartFound, partOf } from "./part-of.ts";

/** A number with its measure, before its scope is known. */
export interface Measured {
  readonly counted: Counted;
  readonly measure: Measure;
  readonly sentence: Sentence;
  /** Which of `prose.sentences` that is. */
  readonly index: number;
  /** The figure it is a part of, or `null`. */
  readonly partOf: Measured | null;
  /** How it is told as a part, see `FigureFinding`. */
  readonly partBy: FigureFinding["partBy"];
  /** The figure that it gives another value for, or `null`. */
  readonly revises: Measured | null;
  /** The figure whose noun it shares, where it has none of its own, or `null`. */
  readonly sharesNoun: Measured | null;
}

/** A sentence with its measured numbers, and the phrases of measures that they used. */
export interface MeasuredSentence {
  readonly context: MeasureContext;
  readonly index: number;
  readonly used: ReadonlySet<MeasureHit>;
  readonly found: readonly Measured[];
}

/** Votes of fewer than this are a body's, not an electorate's, and those of bodies are votes, not figures. */
const ELECTORATE = 1000;

/**
 * The numbers of a sentence that have a measure.
 *
 * - Input: the text with its words, which sentence, stretches whose numbers are something else, and the last figure before the sentence.
 * - Output: in text order; `null` for a removed part and where there is no word of a measure. A part of a figure, a number joined to it, and a new value
 *   for it take its measure.
 */
export function measuredIn(
  counting: CountedContext,
  index: number,
  taken: readonly Span[],
  before: Measured | null,
): MeasuredSentence | null {
  const { prose, table, numbers } = counting;
  const sentence = prose.sentences[index];
  if (sentence === undefined || sentence.removed !== null || isTooLong(sentence)) return null;
  const hits = measureHits(prose.words, sentence.first, sentence.last, table);
  if (hits.startingAt.size === 0 && hits.phrasalEndingAt.size === 0 && !mayContinue(prose, sentence, table, before))
    return null;
  const counted = countedIn(
    counting,
    sentence,
    findNumbers(prose.words, sentence.first, sentence.last, numbers),
    taken,
  );
  const context: MeasureContext = {
    prose,
    sentence,
    table,
    numbers,
    hits,
    counted,
    mentions: startingWithin(counting.mentions, sentence),
    taken: startingWithin(taken, sentence),
  };
  const state: Reading = { found: [], used: new Set(), joined: new Set(), told: new Set(), lists: new Map() };
  for (const place of counted.keys()) readNumber(context, { index, place, before }, state);
  return { context, index, used: state.used, found: state.found };
}

/** What was read of a sentence so far. */
interface Reading {
  readonly found: Measured[];
  readonly used: Set<MeasureHit>;
  /** Numbers that another has taken in, numbers with a measure, and those that a list makes parts. */
  readonly joined: Set<number>;
  readonly told: Set<number>;
  readonly lists: Map<number, Listed>;
}

function readNumber(
  context: MeasureContext,
  { index, place, before }: Pick<At, "index" | "place" | "before">,
  { found, used, joined, told, lists }: Reading,
): void {
  if (joined.has(place)) return;
  const listed = lists.get(place);
  if (listed !== undefined) {
    found.push(partIn(context, index, place, listed));
    return;
  }
  const own = measureOf(context, place, used);
  if (own !== null) used.add(own.hit);
  const one = measuredAt(context, { index, place, own, before, found });
  if (one === null) return;
  const sum = own === null || one.partOf !== null ? null : joinedCount(context, place, own.hit, told);
  for (const taken of sum?.taken ?? []) joined.add(taken);
  told.add(place);
  const whole = sum === null ? one : { ...one, counted: sum.counted };
  found.push(whole);
  const list = one.partOf === null ? listedParts(context, place) : null;
  for (const part of list?.places ?? []) lists.set(part, { whole, complete: list?.complete === true });
}

/** The whole that a number is listed as a part of. */
interface Listed {
  readonly whole: Measured;
  readonly complete: boolean;
}

function partIn(
  { counted, sentence }: MeasureContext,
  index: number,
  place: number,
  { whole, complete }: Listed,
): Measured {
  const own = counted[place] ?? whole.counted;
  return {
    counted: own,
    measure: whole.measure,
    sentence,
    index,
    partOf: whole,
    partBy: complete ? "list" : "including",
    revises: null,
    sharesNoun: null,
  };
}

/** Which number of which sentence, its own measure, and the figures before it. */
interface At {
  readonly index: number;
  readonly place: number;
  readonly own: MeasureFound | null;
  /** The last figure of the sentences before, and of this one. */
  readonly before: Measured | null;
  readonly found: readonly Measured[];
}

function measuredAt(context: MeasureContext, { index, place, own, before, found }: At): Measured | null {
  const one = context.counted[place];
  if (one === undefined) return null;
  const last = found.at(-1) ?? null;
  const part = partOf(context, one, own, found, before);
  const beside = part === null && own === null ? coordinated(context, one, last) : null;
  const revised = own === null ? revision(context, one, wholeOf(last ?? before)) : null;
  const told = (part?.whole ?? beside ?? revised)?.measure ?? own?.measure;
  const hit = own?.hit ?? null;
  const measure = told === undefined ? null : afterEnd(context, place, told, hit);
  if (measure === null || !holds(measure, one, hit)) return null;
  return {
    counted: withNoun(toValue(context, one, hit), hit),
    measure,
    sentence: context.sentence,
    index,
    ...partAs(part, beside),
    revises: part === null && beside === null ? revised : null,
    sharesNoun: one.head === null ? last : null,
  };
}

/** A new value is one for the whole told before, not for a part of it: "112 dead, 14 of them children. He corrected it to 104." */
function wholeOf(last: Measured | null): Measured | null {
  return last?.partOf ?? last;
}

/** What joins a part is a part as well. */
function partAs(part: PartFound | null, beside: Measured | null): Pick<Measured, "partOf" | "partBy"> {
  if (part !== null) return { partOf: part.whole, partBy: part.partBy };
  return { partOf: beside?.partOf ?? null, partBy: beside?.partBy ?? null };
}

/** "rose to 31", where the word for "to" is also one for "at most": the new value of a toll has no bound. */
function toValue({ prose: { words }, table }: MeasureContext, counted: Counted, hit: MeasureHit | null): Counted {
  const { number } = counted;
  const toll = hit !== null && hit.last <= number.first && measureIn(hit, "before") !== null;
  if (!toll || number.bound !== "at most" || !table.words.to.has(words[number.core - 1]?.lower ?? "")) return counted;
  const start = words[number.core]?.start ?? number.start;
  return { ...counted, number: { ...number, start, first: number.core, bound: "exactly" } };
}

/** The counted words with the word of the measure that stands right after them: "17 dead". */
function withNoun(counted: Counted, hit: MeasureHit | null): Counted {
  const adjoins = hit !== null && hit.first === Math.max(counted.last, counted.number.last);
  return adjoins && measureIn(hit, "count") !== null ? { ...counted, last: hit.last } : counted;
}

function holds(measure: Measure, { number, people }: Counted, hit: MeasureHit | null): boolean {
  // "on board" before a number says nothing of what it counts.
  if (measure === "aboard" && people === null && hit !== null && hit.last <= number.first) return false;
  return measure !== "votes" || number.low >= ELECTORATE;
}

/** Whether a sentence without a phrase of a measure may go on with the figure of the sentence before. */
function mayContinue(prose: Prose, { first, last }: Sentence, table: MeasureTable, before: Measured | null): boolean {
  if (before === null) return false;
  for (let at = first; at < last; at++)
    if (table.revised.at(prose.words, at, last) !== null || table.ofThem.at(prose.words, at, last) !== null)
      return true;
  return false;
}

/** "killed three men and two women": a number joined to the one before, which has a measure. */
function coordinated(
  { prose: { words, syntax } }: MeasureContext,
  one: Counted,
  last: Measured | null,
): Measured | null {
  const from = last === null ? 0 : Math.max(last.counted.last, last.counted.number.last);
  if (last === null || one.people === null || one.number.first < from || one.number.first - from > 3) return null;
  for (let at = from; at < one.number.first; at++)
    if (syntax.tags[at] !== "coordinator" && words[at]?.text !== ",") return null;
  return last;
}

/** "has since corrected it to three": a verb that puts a new number for the figure told before. */
function revision(
  { prose: { words }, sentence, table }: MeasureContext,
  one: Counted,
  last: Measured | null,
): Measured | null {
  if (last === null || one.head !== null) return null;
  const { number } = one;
  if (!table.words.to.has(words[number.first - 1]?.lower ?? "")) return null;
  for (let at = number.first - 1; at >= Math.max(sentence.first, number.first - 5); at--)
    if (table.revised.at(words, at, number.first) !== null) return last;
  return null;
}
