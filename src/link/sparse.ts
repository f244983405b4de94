/** Sparse vectors: the few features that are not zero, by key. */

/** Keys in rising order; the weights' squares sum to one, or there are none. */
export interface Sparse {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

export const EMPTY: Sparse = { keys: new Int32Array(0), weights: new Float32Array(0) };

/** The heaviest `most` features of a bag, at unit length. Weights below or at zero are left out. */
export function sparseOf(bag: ReadonlyMap<number, number>, most: number): Sparse {
  let entries = [...bag].filter(([, weight]) => weight > 0);
  if (entries.length === 0) return EMPTY;
  if (entries.length > most) entries = entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  entries.sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return {
    keys: Int32Array.from(entries, ([key]) => key),
    weights: Float32Array.from(entries, ([, weight]) => weight / length),
  };
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Sparse, b: Sparse): number {
  let sum = 0;
  forShared(a, b, (i, j) => {
    sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  });
  return sum;
}

/** Calls `take` with the places in both vectors of each key that both have. */
export function forShared(a: Sparse, b: Sparse, take: (i: number, j: number) => void): void {
  const { keys: left } = a;
  const { keys: right } = b;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const x = left[i] ?? 0;
    const y = right[j] ?? 0;
    if (x === y) take(i, j);
    if (x <= y) i++;
    if (y <= x) j++;
  }
}
