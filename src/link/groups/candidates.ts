/** Candidates for joining: pairs of groups, the best first, in a heap. */

export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface Candidate extends ScoredPair {
  /** How often each side had been joined when this was scored: an older score counts no more. */
  readonly ages: readonly [number, number];
}

/** The better first: by score, then by the lower numbers. */
function before(x: Candidate | undefined, y: Candidate | undefined): boolean {
  if (!x || !y) return x !== undefined;
  return x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}

/** Adds a candidate. */
export function push(heap: Candidate[], candidate: Candidate): void {
  let at = heap.length;
  heap.push(candidate);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(heap[at], heap[parent])) return;
    swap(heap, at, parent);
    at = parent;
  }
}

/** Takes the best candidate out, or `null`. */
export function pop(heap: Candidate[]): Candidate | null {
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
