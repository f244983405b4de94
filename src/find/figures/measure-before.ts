/** Measures told before their number: "killed at least 12", "claimed 12 lives", "the death toll rose to 40". */
import { startingWithin } from "../../core/starting-within.ts";
import type { PhraseTable } from "../../text/syntax/phrases.ts";
import type { NounPhrase } from "../../text/syntax/syntax.ts";
import type { Word } from "../../text/words/words.ts";
import { joinedFrom, personsIn } from "../events/people-joined.ts";
import type { Counted } from "./counted.ts";
import { predicateAfter } from "./measure-after.ts";
import type { MeasureContext, MeasureFound } from "./measure-context.ts";
import { type MeasureHit, measureIn } from "./measure-hits.ts";

/** A verb stands at most this many words before the number it counts: "killed as many as an additional 12". */
const VERB_REACH = 6;
/** A toll ("the number of missing …") and its number stand at most this many words apart. */
const TOLL_REACH = 14;
/** What makes a verb count its object stands at most this many words after it: "ordered 300 families in the valley to leave". */
const FOLLOWING_REACH = 8;
/** "Geflohen seien „höchstens 800“": the mark of a quotation that begins with the number. */
const OPENING = /^[“„«"‘]$/;
/** Words that may stand between a verb and the number it counts. */
const BETWEEN: ReadonlySet<string> = new Set(["determiner", "adverb", "adjective", "pronoun", "particle"]);

/**
 * The verb that counts a number as its object, or where the language allows, one whose subject follows it.
 *
 * - Input: the sentence, which number, and the phrases that numbers before it have used.
 * - Output: the measure, or `null` where another word than one that goes with a number stands between.
 */
export function verbBefore(context: MeasureContext, index: number, used: ReadonlySet<MeasureHit>): MeasureFound | null {
  const own = context.counted[index];
  if (own === undefined) return null;
  const phrases = startingWithin(context.prose.syntax.nounPhrases, context.sentence);
  const place = phraseOf(own, phrases);
  const inside = phrases[place]?.first ?? own.number.first;
  const alone = wayBack(context, own, { from: own.number.first, inside, used });
  if (alone !== "stopped") return alone;
  const from = fellowsBefore(context, index, phrases, place);
  const joined = from === null ? null : wayBack(context, own, { from, inside: from, used });
  return joined === "stopped" ? null : joined;
}

/** Where a way back begins, the first word of the phrase it begins in, and the phrases that numbers before have used. */
interface Way {
  readonly from: number;
  readonly inside: number;
  readonly used: ReadonlySet<MeasureHit>;
}

/** The phrase that counts what follows, met going back over words that go with a number; `null` where another has used it. */
function wayBack(context: MeasureContext, own: Counted, { from, inside, used }: Way): MeasureFound | null | "stopped" {
  let subject = false;
  for (let at = from; at > context.sentence.first && from - at < VERB_REACH; at--) {
    const hit = context.hits.endingAt.get(at);
    if (hit !== undefined && used.has(hit)) return null;
    const found = countsAfter(context, hit, subject) ?? phrasalAt(context, at, own);
    if (found !== null) return found;
    // "his neighbour's two sons": what stands in the number's own phrase.
    if (at > inside || goesWithNumber(context, at - 1)) continue;
    if (!isSubject(context, at - 1)) return "stopped";
    subject = true;
  }
  return null;
}

/** Where its own phrase begins among those of the sentence, or -1. */
function phraseOf({ number }: Counted, phrases: readonly NounPhrase[]): number {
  return phrases.findIndex(({ first, last }) => first <= number.core && number.core < last);
}

/** Who is joined to a number before it as another object of one verb: "killed her and two guests", where no verb of its own follows those. */
function fellowsBefore(
  context: MeasureContext,
  index: number,
  phrases: readonly NounPhrase[],
  own: number,
): number | null {
  const fits = (at: number): boolean => {
    const phrase = phrases[at];
    return phrase !== undefined && personsIn(context, phrase, context.mentions) > 0;
  };
  const last = own === -1 ? undefined : joinedFrom(context, phrases, own, -1, fits).at(-1);
  if (last === undefined || predicateAfter(context, index) !== null) return null;
  return phrases[last]?.first ?? null;
}

/** What a phrase before a number counts: its object, or its subject where that may follow and none stands between. */
function countsAfter({ table }: MeasureContext, hit: MeasureHit | undefined, subject: boolean): MeasureFound | null {
  const after = table.words.subjectAfter && !subject ? measureIn(hit, "passive", "subject") : null;
  const measure = measureIn(hit, "object") ?? after;
  return hit !== undefined && measure !== null ? { measure, hit } : null;
}

const SUBJECTS: ReadonlySet<string> = new Set(["noun", "proper"]);

/** A noun between a verb and its object, where a subject may follow its verb: "затримала поліція 12 осіб". */
function isSubject({ prose: { syntax }, table }: MeasureContext, at: number): boolean {
  return table.words.subjectAfter && SUBJECTS.has(syntax.tags[at] ?? "mark");
}

function goesWithNumber({ prose: { words, syntax }, table }: MeasureContext, at: number): boolean {
  const tag = syntax.tags[at] ?? "mark";
  if (OPENING.test(words[at]?.text ?? "")) return true;
  return words[at]?.kind === "word" && (BETWEEN.has(tag) || (table.words.subjectAfter && tag === "auxiliary"));
}

/** A verb that counts its object only beside other words: "claimed 12 lives", "ordered 300 families to leave". */
function phrasalAt(
  { prose: { words }, sentence, hits }: MeasureContext,
  at: number,
  counted: Counted,
): MeasureFound | null {
  const verb = hits.phrasalEndingAt.get(at);
  const from = counted.number.last;
  const noun = Math.min(sentence.last, Math.max(counted.last, from + 1));
  const reach = Math.min(sentence.last, counted.last + FOLLOWING_REACH);
  for (const { measure, objects, following } of verb?.entries ?? []) {
    if (objects !== null && !anywhere(words, from, noun, objects)) continue;
    if (following !== null && !anywhere(words, from, reach, following)) continue;
    return { measure, hit: { first: at, last: at, entries: [{ measure, role: "object" }] } };
  }
  return null;
}

function anywhere(words: readonly Word[], first: number, last: number, phrases: PhraseTable<true>): boolean {
  for (let at = first; at < last; at++) if (phrases.at(words, at, last) !== null) return true;
  return false;
}

/**
 * The nearest toll before a number that no other number lies between.
 *
 * - Input: the sentence, and which number.
 * - Output: the toll's measure; `null` where the number is only how much it rose, or what it rose from.
 */
export function tollBefore(context: MeasureContext, index: number): MeasureFound | null {
  const { prose, hits, counted } = context;
  const number = counted[index]?.number;
  if (number === undefined || isChange(context, index)) return null;
  const hit = lastBefore(hits.before, number.first);
  if (hit === null || number.first - hit.last > TOLL_REACH) return null;
  for (let at = index - 1; at >= 0 && (counted[at]?.number.first ?? 0) >= hit.last; at--)
    if (!isChange(context, at)) return null;
  const measure = measureIn(hit, "before");
  if (isOfAnother(context, hit.last, counted[index])) return null;
  const parted = prose.words.slice(hit.last, number.first).some(({ text }) => text === ";" || text === ":");
  return measure === null || parted ? null : { measure, hit };
}

/** "the death of Ann Lee at 14 Mill Lane", "the murder of Bo Lee, 61": who is named right behind the toll is whom it counts. */
function isOfAnother(context: MeasureContext, at: number, own: Counted | undefined): boolean {
  if (own === undefined || (own.head !== null && context.prose.syntax.tags[own.head] !== "proper")) return false;
  const phrases = startingWithin(context.prose.syntax.nounPhrases, context.sentence);
  const phrase = phrases.find(({ first }) => first === at);
  if (phrase === undefined || phrase.last > own.number.first) return false;
  return personsIn(context, phrase, context.mentions) > 0;
}

function lastBefore(hits: readonly MeasureHit[], place: number): MeasureHit | null {
  for (let at = hits.length - 1; at >= 0; at--) {
    const hit = hits[at];
    if (hit !== undefined && hit.last <= place) return hit;
  }
  return null;
}

/** Whether a number is how much something changed, or what it changed from: "by 12 to 40", "from 28 to 40". */
export function isChange({ prose: { words }, table, numbers, counted }: MeasureContext, index: number): boolean {
  const number = counted[index]?.number;
  const next = counted[index + 1]?.number;
  if (number === undefined || next === undefined || next.core - number.last > 4) return false;
  const before = words[number.first - 1]?.lower ?? "";
  const to = table.words.to.has(words[next.core - 1]?.lower ?? "");
  return to && numbers.words.changeBefore.has(before);
}
