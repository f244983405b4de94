/** Measures told by the counted noun or after it: "12 dead", "12 people in two cars were killed". */
import type { MeasureRole, PeopleKind } from "../../languages/measures.ts";
import type { Tag } from "../../text/syntax/syntax.ts";
import type { Counted } from "./counted.ts";
import type { MeasureContext, MeasureFound } from "./measure-context.ts";
import { type MeasureHit, measureIn } from "./measure-hits.ts";

/** A predicate stands at most this many words from what it counts; a longer way leads into another clause. */
const REACH = 24;
/** A word like "wounded" stands at most this many words after a counted noun: "12 people – mostly children – wounded" is told otherwise. */
const NEXT_TO = 3;
const DASH = /^[-–—]$/;

/** "12 dead", "12 other people injured", "12 – wounded": the counted noun, or what stands right after it without a verb. */
export function countedNoun(context: MeasureContext, counted: Counted): MeasureFound | null {
  const { sentence, hits } = context;
  // "one of the two people killed" counts none of its own: those killed are the two.
  if (counted.partitive) return null;
  const limit = Math.min(sentence.last, counted.last + NEXT_TO);
  for (let at = counted.number.last; at < limit; at++) {
    const hit = hits.startingAt.get(at);
    const measure = measureIn(hit, "count") ?? measureIn(hit, "passive");
    if (hit !== undefined && measure !== null)
      return at >= counted.last && isActive(context, hit) ? null : { measure, hit };
    if (at >= counted.last && !isSkipped(context, counted, at)) return null;
  }
  return null;
}

/** What may stand between a number and a word like "wounded": adverbs, dashes, the article of a noun told behind its number ("sono dodici le vittime"). */
function isSkipped({ prose, table }: MeasureContext, { head }: Counted, at: number): boolean {
  const tag = prose.syntax.tags[at];
  if (head === null && table.words.subjectAfter && tag === "determiner") return true;
  return tag === "adverb" || DASH.test(prose.words[at]?.text ?? "");
}

/**
 * The predicate that a number's noun is the subject of.
 *
 * - Input: the sentence, and which number.
 * - Output: its measure; `null` where another verb, another number or the edge of the clause comes first. Asides between commas are passed over.
 */
export function predicateAfter(context: MeasureContext, index: number): MeasureFound | null {
  const own = context.counted[index];
  if (own === undefined) return null;
  const next = context.counted[index + 1]?.number.first ?? Number.POSITIVE_INFINITY;
  const limit = Math.min(context.sentence.last, own.last + REACH);
  let commas = 0;
  if (!maySubject(context, own)) return null;
  for (let at = behindAside(context, own.last, limit); at < limit; at++) {
    const hit = context.hits.startingAt.get(at);
    if (hit !== undefined && measureIn(hit, "passive", "subject", "object") !== null)
      return predicate(context, hit, commas % 2 === 1) ?? impersonal(context, own, hit);
    if (context.prose.words[at]?.text === ",") commas++;
    else if (stops(context, at)) return null;
    // A number of its own begins here, unless it stands in an aside or is joined: "four soldiers and two civilians were killed".
    if (at === next && commas % 2 === 0 && !joined(context, next)) return null;
  }
  return null;
}

/** Whether a number's noun may be a subject: what a preposition governs is none ("ran in eleven halls and vanished"). */
function maySubject(context: MeasureContext, own: Counted): boolean {
  // "one of two people killed", "one of the two who died": that is said of the two.
  const ofAll = measureIn(context.hits.startingAt.get(own.last), "passive") !== null || isRelative(context, own.last);
  if (own.partitive && ofAll) return false;
  return !isOfSome(context, own) && !isGoverned(context, own) && !isSomeOfNumber(context, own);
}

/** "one of six who were gunned down": that is said of the six. */
function isSomeOfNumber({ prose: { syntax }, table, prose, counted }: MeasureContext, own: Counted): boolean {
  if (own.head !== null || !table.words.partitive.has(prose.words[own.number.last]?.lower ?? "")) return false;
  const whole = counted.find(({ number }) => number.first === own.number.last + 1);
  return whole !== undefined && syntax.tags[Math.max(whole.last, whole.number.last)] !== "auxiliary";
}

function isRelative({ prose: { syntax } }: MeasureContext, at: number): boolean {
  return syntax.tags[at] === "relative";
}

/** "none of the 40 passengers was hurt", "one of the 40": what follows is said of some of them or of nobody. A family of five is all five, and what is told of "the five who died" is told of them. */
function isOfSome({ prose: { words, syntax }, table, sentence, counted }: MeasureContext, own: Counted): boolean {
  let at = own.number.first - 1;
  while (at > sentence.first && syntax.tags[at] === "determiner") at--;
  if (
    own.partitive ||
    at <= sentence.first ||
    syntax.tags[own.last] === "relative" ||
    !table.words.partitive.has(words[at]?.lower ?? "")
  )
    return false;
  // "a father of two was killed" tells of the father.
  if (table.person.at(words, at - 1, at) !== null) return true;
  return NOT_ALL.has(syntax.tags[at - 1] ?? "mark") || counted.some(({ number }) => number.last === at);
}

const NOT_ALL: ReadonlySet<Tag> = new Set(["pronoun", "negation"]);

/** Whether a preposition governs the counted noun, other than one of a range ("entre 10 y 12"). */
function isGoverned({ prose: { words, syntax }, numbers }: MeasureContext, { number, people }: Counted): boolean {
  const before = number.first - 1;
  if (people !== null || syntax.tags[before] !== "preposition") return false;
  return numbers.words.ranges.value.every(([opener]) => opener !== words[before]?.lower);
}

/** Those who are rather agents than hurt where a verb that takes an object has none: "300 soldiers killed". */
const AGENTS: ReadonlySet<PeopleKind | null> = new Set(["soldiers", "police", "militants", "medics", null]);

/** "300 людей евакуювали": an object told before a verb that names no subject and has no other object. */
function impersonal(
  { prose: { syntax }, sentence, table }: MeasureContext,
  own: Counted,
  hit: MeasureHit,
): MeasureFound | null {
  const measure = measureIn(hit, "object");
  if (measure === null || !table.words.subjectAfter || AGENTS.has(own.people)) return null;
  const opens = own.number.first === sentence.first || syntax.tags[own.number.first - 1] !== "preposition";
  return opens && !OPENS.has(syntax.tags[hit.last] ?? "mark") ? { measure, hit } : null;
}

/** Marks around an aside, each with those that close it; dashes are mixed where a page was put together from several. */
const ASIDES: ReadonlyMap<string, string> = new Map([
  [",", ","],
  ["–", "–—-"],
  ["—", "–—-"],
  ["(", ")"],
]);
/** An aside is at most this long: "12 people, among them five children and a nurse, died". */
const ASIDE = 14;

/** Past an aside that stands right behind the counted noun, whatever is told in it: "three hikers, not six as first reported, are missing". */
function behindAside({ prose: { words } }: MeasureContext, from: number, limit: number): number {
  const close = ASIDES.get(words[from]?.text ?? "");
  if (close === undefined) return from;
  for (let at = from + 1; at < limit && at <= from + ASIDE; at++)
    if (close.includes(words[at]?.text ?? " ")) return at + 1;
  return from;
}

/** A phrase met on the way: a predicate of the number, or a verb of its own that ends the way. */
function predicate(context: MeasureContext, hit: MeasureHit, inAside: boolean): MeasureFound | null {
  const measure = measureIn(hit, "passive", "subject");
  if (measure === null || isActive(context, hit)) return null;
  const direct = context.prose.words[hit.first - 1]?.text === ",";
  return inAside && !direct ? null : { measure, hit };
}

function joined({ prose: { syntax } }: MeasureContext, number: number): boolean {
  return syntax.tags[number - 1] === "coordinator";
}

const STOPS: ReadonlySet<Tag> = new Set(["verb", "modal", "subordinator", "base"]);
const PASSED = /^[-–—"“”„'’‘()«»]$/;

/** What ends the way from a subject to its predicate. */
function stops({ prose: { words, syntax } }: MeasureContext, at: number): boolean {
  const tag = syntax.tags[at] ?? "mark";
  return tag === "mark" ? !PASSED.test(words[at]?.text ?? "") : STOPS.has(tag);
}

const SAID_OF: ReadonlySet<MeasureRole> = new Set(["passive", "subject"]);
const OPENS: ReadonlySet<Tag> = new Set(["determiner", "number", "proper", "pronoun", "noun", "adjective"]);

/** Whether a form that may be either is the active verb here: a phrase of its own follows it, and no auxiliary makes it passive. */
function isActive({ prose: { syntax, words }, hits, taken }: MeasureContext, hit: MeasureHit): boolean {
  if (hit.entries.every(({ role }) => SAID_OF.has(role))) return false;
  let before = hit.first - 1;
  while (syntax.tags[before] === "adverb" || syntax.tags[before] === "coordinator" || hits.endingAt.has(before + 1))
    before--;
  if (syntax.tags[before] === "auxiliary" || !OPENS.has(syntax.tags[hit.last] ?? "mark")) return false;
  const next = words[hit.last]?.start ?? 0;
  // "three others injured Saturday night": a time is no object.
  return !taken.some(({ start, end }) => start <= next && next < end);
}
