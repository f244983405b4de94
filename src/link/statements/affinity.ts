/** Affinity: how many sayings two reports share for sure, which makes it likelier that they share others: one tells what the other does, or both heard it. */
import { type PairRows, placeFrom } from "../groups/pair-rows.ts";
import type { Utterance } from "./utterance.ts";

/** Sayings of two reports that are so alike, and each other's nearest, are one: of a thousand sentences in two languages as good as all. */
const SURELY = 0.4;

/**
 * The affinity of the reports of two sayings.
 *
 * - Input: the sayings of a story in the order of reports, the pairs worth a look, and how alike two are.
 * - Output: of two sayings of two reports, how many pairs of sayings of these are one for sure, the two themselves left out. Each two reports are looked through once.
 */
export function affinityOf(
  utterances: readonly Utterance[],
  pairs: PairRows,
  like: (a: number, b: number) => number,
): (a: number, b: number) => number {
  const ends: number[] = [];
  for (const [index, { report }] of utterances.entries()) ends[report] = index + 1;
  const starts: number[] = [];
  for (const [index, { report }] of utterances.entries()) starts[report] ??= index;
  /** The nearest saying of a report, or -1 where none is much alike. */
  const nearest = (from: number, report: number): number => {
    let best = -1;
    let most = 0;
    const last = placeFrom(pairs, from, ends[report] ?? 0);
    for (let at = placeFrom(pairs, from, starts[report] ?? 0); at < last; at++) {
      const near = like(from, pairs.to[at] ?? 0);
      if (near <= most) continue;
      most = near;
      best = pairs.to[at] ?? -1;
    }
    return most >= SURELY ? best : -1;
  };
  /** The saying of another report that is surely the same as this one of a report, or -1. */
  const partner = (from: number, own: number, other: number): number => {
    const near = nearest(from, other);
    return near !== -1 && nearest(near, own) === from ? near : -1;
  };
  const known = new Map<number, number>();
  const sharedBy = (low: number, high: number): number => {
    let count = 0;
    for (let from = starts[low] ?? 0; from < (ends[low] ?? 0); from++) if (partner(from, low, high) !== -1) count++;
    return count;
  };
  return (a, b) => {
    const [one, other] = [utterances[a]?.report ?? 0, utterances[b]?.report ?? 0];
    const [low, high] = one < other ? [one, other] : [other, one];
    const key = low * ends.length + high;
    const count = known.get(key) ?? sharedBy(low, high);
    known.set(key, count);
    return count - (partner(a, one, other) === b ? 1 : 0);
  };
}
