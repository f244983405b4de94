/** Groups made by average link: the two groups whose members are most alike on average are joined, until none are alike enough. */

export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Candidate extends ScoredPair {
  /** How often each side had been joined when this was scored: an older score counts no more. */
  readonly ages: readonly [number, number];
}

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

/** The better first: by score, then by the lower numbers. */
function before(x: Candidate | undefined, y: Candidate | undefined): boolean {
  if (!x || !y) return x !== undefined;
  return x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}

function push(heap: Candidate[], candidate: Candidate): void {
  let at = heap.length;
  heap.push(candidate);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(heap[at], heap[parent])) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function pop(heap: Candidate[]): Candidate | null {
  const best = heap[0];
  const last = heap.pop();
  if (best === undefined || last === undefined) return null;
  if (heap.length === 0) return best;
  heap[0] = last;
  for (let at = 0; ; ) {
    const left = 2 * at + 1;
    const child = before(heap[left + 1], heap[left]) ? left + 1 : left;
    if (!before(heap[child], heap[at])) return best;
    swap(heap, at, child);
    at = child;
  }
}

function swap(heap: Candidate[], i: number, j: number): void {
  const [x, y] = [heap[i], heap[j]];
  if (x && y) [heap[i], heap[j]] = [y, x];
}
