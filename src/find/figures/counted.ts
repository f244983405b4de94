/** Counted things: the numbers of a sentence that may count people, each with the noun it counts. */
import { overlap, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { PeopleKind } from "../../languages/measures.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { NounPhrase } from "../../text/syntax/syntax.ts";
import type { Word } from "../../text/words/words.ts";
import type { Mention } from "../finding.ts";
import type { MeasureTable } from "./measure-table.ts";
import type { NumberTable } from "./number-table.ts";
import type { NumberFound } from "./numbers.ts";

/** A number and the noun phrase it counts: `words.slice(number.first, last)`. */
export interface Counted {
  readonly number: NumberFound;
  readonly last: number;
  /** The counted noun among `prose.words`, or `null` where none is written ("11 were wounded"). */
  readonly head: number | null;
  /** Whether it counts some of those that its noun names: "one of the victims". */
  readonly partitive: boolean;
  /** The kind of people that the noun names, or `null` where it is not one of people that the pack knows. */
  readonly people: PeopleKind | null;
}

/** Where and with what words to look. */
export interface CountedContext {
  readonly prose: Prose;
  readonly table: MeasureTable;
  readonly numbers: NumberTable;
  readonly mentions: readonly Mention[];
}

/**
 * The numbers that may count people.
 *
 * - Input: the text with its words of measures, a sentence, its numbers, and stretches whose numbers are something else (times, votes), in text order.
 * - Output: what is left once dates, ages, money, shares, ordinals, times of day, addresses, telephone numbers and counted things are taken out.
 */
export function countedIn(
  context: CountedContext,
  sentence: Sentence,
  numbers: readonly NumberFound[],
  taken: readonly Span[],
): Counted[] {
  const phrases = startingWithin(context.prose.syntax.nounPhrases, sentence);
  const others = startingWithin(taken, sentence);
  const counted: Counted[] = [];
  let at = 0;
  let past = 0;
  numbers.forEach((number, index) => {
    while (at < phrases.length && (phrases[at]?.last ?? 0) <= number.core) at++;
    const unit = context.table.units.at(context.prose.words, number.last, sentence.last);
    const inUnit = number.core < past;
    past = unit?.last ?? past;
    if (unit !== null || inUnit || others.some((span) => overlap(span, number) > 0)) return;
    if (!mayCount(context, sentence, number)) return;
    const limit = numbers[index + 1]?.first ?? sentence.last;
    const found = nounOf(context, { number, phrases, at, limit });
    if (found !== null) counted.push(found);
  });
  return counted;
}

/** Numbers that a year is written as. */
const YEARS = { from: 1900, to: 2100 };
/** Ages of people, as they stand between commas. */
const OLDEST = 115;

/** Whether the words right beside a number leave it a count. */
function mayCount(context: CountedContext, sentence: Sentence, number: NumberFound): boolean {
  const {
    prose: { words },
    table,
  } = context;
  if (number.suffix !== "" || (number.value !== null && !Number.isInteger(number.value))) return false;
  const before = number.first > sentence.first ? words[number.first - 1] : undefined;
  const after = number.last < sentence.last ? words[number.last] : undefined;
  if (before !== undefined && (table.before.has(before.lower) || sticks(before, words[number.first]))) return false;
  if (after !== undefined && (table.after.has(after.lower) || sticks(after, after) || isEnding(after))) return false;
  if (isNumbered(context, number, before)) return false;
  if (number.first === number.core && isLabel(before?.text, after?.text, number)) return false;
  return !isYear(number, before?.text, after?.kind) && !isAge(context, number);
}

/** An age behind a name that no comma closes: "Bo Lee, 61 and Ann Lee, 24 were killed". */
function isAge(
  { prose: { words, syntax }, mentions }: CountedContext,
  { first, last, plain, value }: NumberFound,
): boolean {
  const [name, comma] = [words[first - 2], words[first - 1]];
  if (!plain || value === null || value > OLDEST || comma?.text !== "," || name === undefined) return false;
  const tag = syntax.tags[last] ?? "mark";
  if (tag !== "coordinator" && tag !== "mark") return false;
  return startingWithin(mentions, words[first - 3] ?? name)
    .concat(startingWithin(mentions, name))
    .some(({ form, kind, end }) => form === "name" && kind === "person" && end === name.end);
}

/** Whether a hyphen or a stroke joins the number to more: "2-year-old", "555-0100", "24/7". */
function sticks(mark: { readonly text: string }, next: { readonly spaceBefore: boolean } | undefined): boolean {
  return /^[-–‑/:.]$/.test(mark.text) && next?.spaceBefore === false && mark.text !== ".";
}

/** "in her 20's". */
function isEnding({ text, spaceBefore }: Word): boolean {
  return !spaceBefore && /^['’]/.test(text);
}

/** A name with a number in it: "Radio 7 News", "Hall 9 Club". */
function isNumbered(
  { prose: { words, syntax } }: CountedContext,
  { first, last, core, plain }: NumberFound,
  before: Word | undefined,
): boolean {
  if (!plain || first !== core || before?.kind !== "word" || syntax.tags[first - 1] !== "proper") return false;
  return syntax.tags[last] === "proper" && words[last]?.spaceBefore === true;
}

/** An age or a number in a list: alone between commas, in brackets, or after a comma before a full stop. */
function isLabel(before: string | undefined, after: string | undefined, { value, plain }: NumberFound): boolean {
  if (before === "(" && after === ")") return true;
  return plain && value !== null && value <= OLDEST && before === "," && (after === "," || after === ".");
}

function isYear(
  { plain, value, first, core }: NumberFound,
  before: string | undefined,
  after: string | undefined,
): boolean {
  if (!plain || value === null || value < YEARS.from || value > YEARS.to || first !== core) return false;
  return after !== "word" || before === "," || before === "(";
}

/** A number, the noun phrases of its sentence from the one that may hold it on, and the word that its noun must end before. */
interface Place {
  readonly number: NumberFound;
  readonly phrases: readonly NounPhrase[];
  readonly at: number;
  readonly limit: number;
}

/** The noun that a number counts; `null` where that is a thing or a name. */
function nounOf(context: CountedContext, { number, phrases, at, limit }: Place): Counted | null {
  const { words } = context.prose;
  const own = phrases[at];
  const inside = own !== undefined && own.first < number.last && own.last > number.core;
  if (inside && own.last > number.last && own.head >= number.last) {
    // A phrase that runs on into the next number is two.
    const cut = own.last > limit;
    const head = cut ? limit - 1 : own.head;
    return isNamed(context, number, head) ? null : judged(context, number, Math.min(own.last, limit), head, false);
  }
  // "تسعة جنود وأربعة مدنيين": two numbers in one phrase, whose head is the first one's noun.
  if (inside && own.last > number.last && isSecond(context, own, number))
    return judged(context, number, number.last + 1, number.last, false);
  const next = phrases[inside ? at + 1 : at];
  if (next?.first === number.last + 1 && isPartitive(context, words[number.last]))
    return judged(context, number, next.last, next.head, number.value !== null);
  if (context.table.things.at(words, number.last, number.last + 3) !== null) return null;
  return (
    adjectiveOf(context, number, limit) ?? { number, last: number.last, head: null, partitive: false, people: null }
  );
}

/** "четверо гражданских": an adjective that names people is their noun where no noun follows it, unless it says what befell them ("двое погибших"). */
function adjectiveOf(
  { prose: { words, syntax }, table }: CountedContext,
  number: NumberFound,
  limit: number,
): Counted | null {
  const at = number.last;
  if (syntax.tags[at] !== "adjective" || table.phrases.at(words, at, limit) !== null) return null;
  const people = table.people.at(words, at, limit);
  return people && { number, last: people.last, head: people.last - 1, partitive: false, people: people.value };
}

/** Whether a number in a phrase with another head has its noun behind it: the head right before it, or a noun of people behind it ("بلاده فقدت خمسة عسكريين"). */
function isSecond(
  { prose: { words }, table }: CountedContext,
  { head }: NounPhrase,
  { first, last }: NumberFound,
): boolean {
  if (head === first - 1) return true;
  const kind = head < first ? (table.people.at(words, last, last + 1)?.value ?? "people") : "people";
  return kind !== "people";
}

/** "of", between a number and those of whom it counts some. */
function isPartitive({ numbers, table }: CountedContext, link: Word | undefined): boolean {
  const lower = link?.lower ?? "";
  return numbers.words.of.has(lower) || table.words.partitive.has(lower);
}

function isNamed(context: CountedContext, { last }: NumberFound, head: number): boolean {
  return head < last || (context.prose.syntax.tags[head] === "proper" && named(context, last, head));
}

/** Whether the words are a person's or a place's name: "5 Ann Lee" is a line of a list, "5 Israelis" a count. */
function named({ prose: { words }, mentions }: CountedContext, first: number, head: number): boolean {
  const place = { start: words[first]?.start ?? 0, end: words[head]?.end ?? 0 };
  return startingWithin(mentions, place).some(
    ({ form, kind, end }) => form === "name" && (kind === "person" || kind === "place") && end >= place.end,
  );
}

function judged(
  context: CountedContext,
  number: NumberFound,
  last: number,
  head: number,
  partitive: boolean,
): Counted | null {
  const { prose, table } = context;
  const people = table.people.at(prose.words, head, last)?.value ?? null;
  // A thing before the head only describes it: "12 school children".
  const thing =
    table.things.at(prose.words, head, last) ??
    (people === null ? table.things.at(prose.words, number.last, last) : null);
  return thing === null || people !== null ? { number, last, head, partitive, people } : null;
}
