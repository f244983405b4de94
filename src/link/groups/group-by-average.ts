/** Groups made by average link: the two groups whose members are most alike on average are joined, until none are alike enough. */

import { type Candidate, pop, push, type ScoredPair } from "./candidates.ts";

/**
 * Groups things.
 *
 * - Input: how many things, scores of some pairs, what a pair without one scores, and the least average that joins.
 * - Output: for each thing the least number in its group. The order of pairs does not matter. Time: near-linear in the pairs.
 */
export function groupByAverage(count: number, pairs: readonly ScoredPair[], missing: number, least: number): number[] {
  const groups: Group[] = Array.from({ length: count }, (_, index) => ({
    into: index,
    size: 1,
    age: 0,
    near: new Map(),
  }));
  const heap: Candidate[] = [];
  for (const { a, b, score } of pairs) {
    groups[a]?.near.set(b, score - missing);
    groups[b]?.near.set(a, score - missing);
  }
  const offer = (x: number, y: number): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const [one, other] = [groups[a], groups[b]];
    if (!one || !other) return;
    const score = (one.near.get(b) ?? 0) / (one.size * other.size) + missing;
    if (score > least) push(heap, { a, b, score, ages: [one.age, other.age] });
  };
  for (const { a, b } of pairs) offer(a, b);
  for (let best = pop(heap); best; best = pop(heap)) {
    const one = groups[best.a];
    const other = groups[best.b];
    if (!one || !other || !fresh(one, best.a, best.ages[0]) || !fresh(other, best.b, best.ages[1])) continue;
    join(groups, best.a, best.b);
    for (const next of one.near.keys()) offer(best.a, next);
  }
  return groups.map((_, index) => rootOf(groups, index));
}

interface Group {
  /** Itself, or the group that it was joined into. */
  into: number;
  size: number;
  /** How often others were joined into it. */
  age: number;
  /** Sums of scores above `missing` toward other groups. */
  near: Map<number, number>;
}

function fresh(group: Group, index: number, age: number): boolean {
  return group.into === index && group.age === age;
}

/** Joins `b` into `a`. */
function join(groups: readonly Group[], a: number, b: number): void {
  const one = groups[a];
  const other = groups[b];
  if (!one || !other) return;
  other.into = a;
  one.size += other.size;
  one.age++;
  one.near.delete(b);
  for (const [next, sum] of other.near) {
    if (next === a) continue;
    const all = (one.near.get(next) ?? 0) + sum;
    one.near.set(next, all);
    groups[next]?.near.delete(b);
    groups[next]?.near.set(a, all);
  }
  other.near = new Map();
}

function rootOf(groups: readonly Group[], index: number): number {
  let root = index;
  for (let next = groups[root]?.into; next !== undefined && next !== root; next = groups[root]?.into) root = next;
  return root;
}
