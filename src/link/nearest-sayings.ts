/** The nearest sayings: for a saying those of another report that are most like it. */
import type { Utterance } from "./utterance.ts";

/** The nearest sayings of another report that are remembered: the nearest may lie within one another. */
const NEAREST = 4;

export interface Near {
  readonly to: number;
  readonly like: number;
}

/** The nearest sayings of a report to a saying, the nearest first. */
export type NearestIn = (from: number, report: number) => readonly Near[];

/** Looks for the nearest among the pairs worth a look; of two reports of which no pair is asked for, nothing is compared. */
export function nearestIn(
  utterances: readonly Utterance[],
  pairs: readonly (readonly [number, number])[],
  like: (a: number, b: number) => number,
): NearestIn {
  const others = utterances.map(() => new Map<number, number[]>());
  const note = (from: number, to: number): void => {
    const report = utterances[to]?.report ?? -1;
    const known = others[from]?.get(report);
    if (known) known.push(to);
    else others[from]?.set(report, [to]);
  };
  for (const [a, b] of pairs) {
    if (utterances[a]?.report === utterances[b]?.report) continue;
    note(a, b);
    note(b, a);
  }
  const found = utterances.map(() => new Map<number, readonly Near[]>());
  return (from, report) => {
    const known = found[from]?.get(report);
    if (known) return known;
    const near = (others[from]?.get(report) ?? [])
      .map((to): Near => ({ to, like: like(from, to) }))
      .filter(({ like: alike }) => alike > 0)
      .sort((x, y) => y.like - x.like || x.to - y.to)
      .slice(0, NEAREST);
    found[from]?.set(report, near);
    return near;
  };
}
