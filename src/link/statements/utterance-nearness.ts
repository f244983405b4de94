/** How near two sayings of two reports are in the light of what else the two reports say, worked out piece by piece as it is asked for. */
import { overlap } from "../../core/span.ts";
import { type PairRows, pairNumber, placeFrom } from "../groups/pair-rows.ts";
import { coverageOf } from "../meaning/coverage.ts";
import { mutual, type Passage } from "../meaning/passage.ts";
import { affinityOf } from "./affinity.ts";
import { likeness, type Share } from "./same-utterance.ts";
import type { Utterance } from "./utterance.ts";

/** Less alike is as good as nothing. */
const LEAST_LIKE = 0.05;
/** The nearest sayings of another report that are looked at: the nearest may lie within one another. */
const NEAREST = 4;

/** All take the numbers of two sayings. */
export interface UtteranceNearness {
  /** How alike they are; exact where it is at least so much. */
  readonly like: (a: number, b: number, least?: number) => number;
  /** How alike the first is to another saying of the second's report, one that neither holds the second nor lies within it. */
  readonly rivalOf: (from: number, to: number) => number;
  /** By how much they are more alike than either is to another saying of the other's report. */
  readonly lead: (a: number, b: number) => number;
  /** The pair of those before them and the pair of those behind them, as far as there are such and they are no parts of the two. */
  readonly beside: (a: number, b: number) => (readonly [number, number])[];
  /** How alike their paragraphs are. */
  readonly context: (a: number, b: number) => number;
  /** How many other sayings their reports share for sure. */
  readonly affinity: (a: number, b: number) => number;
}

/**
 * The nearness of sayings.
 *
 * - Input: the sayings of a story in the order of reports and text, the pairs worth a look, and how much of one passage is said in another.
 * - Output: functions of two sayings. Rivals are looked for among the pairs worth a look.
 */
export function utteranceNearness(utterances: readonly Utterance[], pairs: PairRows, share: Share): UtteranceNearness {
  const like = likesOf(utterances, pairs, share);
  const rivalOf = rivalsOf(utterances, pairs, like);
  return {
    like,
    rivalOf,
    lead: (a, b) => Math.max(0, like(a, b) - Math.max(rivalOf(a, b), rivalOf(b, a))),
    beside: (a, b) => besideOf(utterances, a, b),
    context: contextsOf(utterances),
    affinity: affinityOf(utterances, pairs, like),
  };
}

function likesOf(utterances: readonly Utterance[], pairs: PairRows, share: Share): UtteranceNearness["like"] {
  const likes = new Float64Array(pairs.count).fill(Number.NaN);
  const others = new Map<number, number>();
  const made = (a: number, b: number, least: number): number => {
    const [one, other] = [utterances[Math.min(a, b)], utterances[Math.max(a, b)]];
    return one && other ? likeness(one, other, least, share) : 0;
  };
  return (a, b, least = LEAST_LIKE) => {
    if (least > LEAST_LIKE) return made(a, b, least);
    const number = pairNumber(pairs, a, b);
    const key = Math.min(a, b) * utterances.length + Math.max(a, b);
    const known = number === -1 ? others.get(key) : likes[number];
    if (known !== undefined && !Number.isNaN(known)) return known;
    const like = made(a, b, LEAST_LIKE);
    if (number === -1) others.set(key, like);
    else likes[number] = like;
    return like;
  };
}

interface Near {
  readonly to: number;
  readonly like: number;
}

/** Partners in one report of which the nearest are remembered: of fewer, they are looked for each time. */
const MANY = 16;

function rivalsOf(
  utterances: readonly Utterance[],
  pairs: PairRows,
  like: UtteranceNearness["like"],
): UtteranceNearness["rivalOf"] {
  const { starts, ends } = reportRanges(utterances);
  const nearestAmong = (from: number, first: number, last: number): Near[] => {
    const nearest: Near[] = [];
    for (let at = first; at < last; at++) {
      const to = pairs.to[at] ?? 0;
      const near = like(from, to);
      if (near > 0 && (nearest.length < NEAREST || near > (nearest[NEAREST - 1]?.like ?? 0)))
        insert(nearest, { to, like: near });
    }
    return nearest;
  };
  const found = new Map<number, readonly Near[]>();
  return (from, to) => {
    const own = utterances[to];
    if (!own || own.report === utterances[from]?.report) return 0;
    const first = placeFrom(pairs, from, starts[to] ?? 0);
    const last = placeFrom(pairs, from, ends[to] ?? 0);
    const key = from * utterances.length + (starts[to] ?? 0);
    const nearest = found.get(key) ?? nearestAmong(from, first, last);
    if (last - first > MANY) found.set(key, nearest);
    const rival = nearest.find((other) => {
      const saying = utterances[other.to]?.saying;
      return other.to !== to && saying && overlap(own.saying, saying) === 0;
    });
    return rival?.like ?? 0;
  };
}

/** Keeps the nearest few, the nearest first, of equals the lower number; numbers come in rising order. */
function insert(nearest: Near[], near: Near): void {
  if (nearest.length === NEAREST) nearest.pop();
  let at = nearest.length;
  nearest.push(near);
  for (let before = nearest[at - 1]; before !== undefined && before.like < near.like; before = nearest[at - 1]) {
    nearest[at] = before;
    at--;
  }
  nearest[at] = near;
}

/** For each saying where those of its report begin and end. */
function reportRanges(utterances: readonly Utterance[]): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(utterances.length);
  const ends = new Int32Array(utterances.length);
  for (let start = 0, end = 0; start < utterances.length; start = end) {
    while (end < utterances.length && utterances[end]?.report === utterances[start]?.report) end++;
    starts.fill(start, start, end);
    ends.fill(end, start, end);
  }
  return { starts, ends };
}

function besideOf(utterances: readonly Utterance[], a: number, b: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  if (utterances[a]?.report === utterances[b]?.report) return pairs;
  for (const step of [-1, 1]) {
    const beside = (from: number): number | null => {
      const [own, next] = [utterances[from], utterances[from + step]];
      return own && next?.report === own.report && overlap(own.saying, next.saying) === 0 ? from + step : null;
    };
    const [x, y] = [beside(a), beside(b)];
    if (x !== null && y !== null) pairs.push([x, y]);
  }
  return pairs;
}

/** Up to so many paragraphs are compared by a table of all. */
const TABLED = 128;

/** How alike the paragraphs of two sayings are; those of one paragraph share what is worked out for it. */
function contextsOf(utterances: readonly Utterance[]): UtteranceNearness["context"] {
  const few = utterances.length <= TABLED;
  let share: ((a: Passage, b: Passage) => number) | null = null;
  return (a, b) => {
    const [one, other] = [utterances[a]?.context, utterances[b]?.context];
    if (!one || !other) return 0;
    share ??= few ? coverageOf(utterances.map(({ context }) => context)) : coverageOf([]);
    const there = share(one, other);
    return there === 0 ? 0 : mutual(there, share(other, one));
  };
}
