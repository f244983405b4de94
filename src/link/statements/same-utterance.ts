/** Whether two sayings tell of one utterance: by speaker, day, meaning and figures. */
import { overlap } from "../../core/span.ts";
import { alike, leastCovered, mutual, type Passage } from "../meaning/passage.ts";
import type { Utterance } from "./utterance.ts";

/** A pair that can never be one. */
export const NEVER = -1;

/**
 * How alike two sayings must be to be one utterance, by who is said to have spoken. Measured on sayings of one speaker in two languages (bg, en): of the same
 * utterance 95 in 100 are more alike than 0.38, of others 5 in 100.
 */
const SAME_SPEAKER = 0.38;
/** One of the two has no speaker. */
const SPEAKER_UNKNOWN = 0.46;
/** One of the two has a speaker of whom nothing is known but some words ("the text", "they"). */
const SPEAKER_UNTOLD = 0.56;
/** An office or a country and one of its people, in whose name it may have spoken. */
const SPEAKER_RELATED = 0.44;
/** Two bodies, or a body and somebody of whom it is not known where they belong. */
const SPEAKER_OTHER = 0.6;

/** Two different people. */
const VERBATIM = 0.92;

/** What counts of a short saying that a long one holds, against two of one length. */
const HELD = 0.72;
/** What counts of a saying that a sentence of another is like. */
const PART = 0.95;
/** The fewest words of a short saying that is looked for in a long one. */
const FEWEST_HELD = 5;
/** The same of quoted words, which are the speaker's own. */
const FEWEST_QUOTED = 3;
/** How many times longer a long one is. */
const LONGER = 1.8;

/** What differing figures or a negation on one side take away: it may be another utterance, or the difference that a reader wants shown. */
const DIFFERENCE = 0.2;

/** How many times longer the longer of two may be that tell the same. */
const ALIKE_LENGTH = 2;

/** Days between two reports of one utterance: the same may well be said again later, on another occasion. */
const DAYS = 2;

/** Two sayings of one report are one utterance only if nearly the same words, or one within the other. */
const REPEATED = 0.8;

/**
 * By how much two sayings are more alike than it takes.
 *
 * - Input: the sayings, and how alike they are: exact where it is at least what it is asked for, and asked for only where it matters.
 * - Output: above 0 one utterance, below 0 not surely one; `NEVER` where something rules it out.
 */
export function sameUtterance(a: Utterance, b: Utterance, likeness: (least: number) => number): number {
  if (a.report === b.report && overlap(a.saying, b.saying) > 0) return withinEachOther(a, b);
  const needed = neededFor(a, b);
  if (needed === null) return NEVER;
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > DAYS) return NEVER;
  let like = likeness(a.report === b.report ? REPEATED : 0);
  if (like <= needed) return like - needed; // what differs could only make it less
  if (figuresDiffer(a, b)) like -= DIFFERENCE;
  if (denialsDiffer(a, b)) like -= DIFFERENCE;
  if (a.report === b.report) return like >= REPEATED ? like - needed : NEVER;
  return like - needed;
}

/** One within the other in one report: one utterance, unless two speak ("the palace said [she had denied [it]]"); the more they share the surer. */
function withinEachOther(a: Utterance, b: Utterance): number {
  if (a.reports !== b.reports && a.saying.kind !== b.saying.kind) return NEVER;
  const cues = a.saying.cue !== null && b.saying.cue !== null && overlap(a.saying.cue, b.saying.cue) > 0;
  if (!cues && a.speaker !== b.speaker && a.saying.speaker !== null && b.saying.speaker !== null) return NEVER;
  const shared = overlap(a.saying, b.saying);
  return shared / (a.saying.end - a.saying.start + (b.saying.end - b.saying.start) - shared);
}

/** What likeness looks at of a saying. */
export interface Said extends Pick<Utterance, "passage" | "parts"> {
  readonly saying: Pick<Utterance["saying"], "kind">;
}

/** How much of one passage is said in another; it need not be exact where it is less than the least. */
export type Share = (a: Passage, b: Passage, least: number) => number;

/** How alike two sayings are as a whole, or one and a sentence of the other, or a short one and the long one that holds it; exact where it is `least` or more. */
export function likeness(a: Said, b: Said, least: number, share: Share): number {
  const aIsShort = a.passage.rows.length <= b.passage.rows.length;
  const short = aIsShort ? a : b;
  const long = aIsShort ? b : a;
  const few = short.passage.rows.length;
  const many = long.passage.rows.length;
  const fewest = short.saying.kind === "indirect" ? FEWEST_HELD : FEWEST_QUOTED;
  if (few < fewest || many < few * LONGER) {
    const there = share(a.passage, b.passage, leastCovered(least));
    return there === 0 ? 0 : mutual(there, share(b.passage, a.passage, leastCovered(least, there)));
  }
  // As one that is held counts less, only nearly all that the short one says can be as much as this.
  const held = share(short.passage, long.passage, least > HELD ? leastCovered(least) : 0);
  if (held === 0) return 0;
  const told = share(long.passage, short.passage, 0);
  const like = Math.max(mutual(held, told), HELD * Math.max(held, told));
  // No sentence holds more of the short one than all of them do.
  if (PART * mutual(1, held) <= Math.max(like, least)) return like;
  const part = Math.max(0, ...long.parts.map((sentence) => alike(sentence, short.passage)));
  return Math.max(like, PART * part);
}

/** Whether both give figures and none is in both, or the first of each is not in the other ("112 dead, 14 of them children", "104 dead, 14 of them children"). */
export function figuresDiffer(a: Utterance, b: Utterance): boolean {
  if (a.numbers.size === 0 || b.numbers.size === 0) return false;
  const [[first], [other]] = [a.numbers, b.numbers];
  if (first === undefined || other === undefined) return false;
  if (!a.numbers.has(other) && !b.numbers.has(first)) return true;
  for (const number of a.numbers) if (b.numbers.has(number)) return false;
  return true;
}

/** Whether one denies and the other does not, where they are so alike in length that neither tells more than the other. */
export function denialsDiffer(a: Utterance, b: Utterance): boolean {
  const mine = a.passage.rows.length;
  const its = b.passage.rows.length;
  return Math.max(mine, its) <= Math.min(mine, its) * ALIKE_LENGTH && a.negated !== b.negated;
}

/** How alike they must be, or `null` where two different people spoke too few words. */
function neededFor(a: Utterance, b: Utterance): number | null {
  if (a.speaker !== b.speaker && (a.reports || b.reports)) return null;
  if (a.slight || b.slight) return VERBATIM;
  return neededBySpeakers(a, b);
}

function neededBySpeakers(a: Utterance, b: Utterance): number | null {
  if (a.speaker === null || b.speaker === null) return isNamed(a) || isNamed(b) ? SPEAKER_UNTOLD : SPEAKER_UNKNOWN;
  if (a.speaker === b.speaker) return SAME_SPEAKER;
  if (a.speakerKind === "person" && b.speakerKind === "person") return verbatimFor(a, b);
  if (a.speakerCountry === null || b.speakerCountry === null) return SPEAKER_OTHER;
  return a.speakerCountry === b.speakerCountry ? SPEAKER_RELATED : verbatimFor(a, b);
}

/** Whether words name a speaker of whom it is not known who that is. */
function isNamed({ speaker, saying }: Utterance): boolean {
  return speaker === null && saying.speaker !== null;
}

/** Word for word the same may be one utterance though one report was read as giving it to somebody else, if it is long enough not to recur by chance. */
function verbatimFor(a: Utterance, b: Utterance): number | null {
  return Math.min(a.passage.rows.length, b.passage.rows.length) >= FEWEST_HELD ? VERBATIM : null;
}
