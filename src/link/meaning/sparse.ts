/** Sparse vectors: the few features that are not zero, by key. */

/** Keys in rising order; the weights' squares sum to one, or there are none. */
export interface Sparse {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

/** The heaviest `most` features of a bag, at unit length. Weights below or at zero are left out. */
export function sparseOf(bag: ReadonlyMap<number, number>, most: number): Sparse {
  return sparseFrom([...bag.keys()], [...bag.values()], (key) => bag.get(key) ?? 0, most);
}

/** The same of features in lists, each once, and the weight of a key. */
export function sparseFrom(
  features: readonly number[],
  heavy: readonly number[],
  weightOf: (key: number) => number,
  most: number,
): Sparse {
  const least = leastKept(heavy, most);
  const kept: number[] = [];
  const equal: number[] = [];
  for (let i = 0; i < features.length; i++) {
    const weight = heavy[i] ?? 0;
    if (weight > least) kept.push(features[i] ?? 0);
    else if (weight === least && weight > 0) equal.push(features[i] ?? 0);
  }
  // Of equals at the edge, those with the lower keys.
  if (kept.length < most) for (const key of equal.sort((a, b) => a - b).slice(0, most - kept.length)) kept.push(key);
  const keys = new Int32Array(kept).sort();
  const weights = new Float32Array(keys.length);
  for (let i = 0; i < keys.length; i++) weights[i] = weightOf(keys[i] ?? 0);
  toUnitLength(weights);
  return { keys, weights };
}

function toUnitLength(weights: Float32Array): void {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / length;
}

/** The weight of the last feature that is kept, or 0 where all are. */
function leastKept(heavy: readonly number[], most: number): number {
  if (heavy.length <= most) return 0;
  const weights = new Float64Array(heavy);
  const wanted = weights.length - most;
  for (let low = 0, high = weights.length - 1; low < high; ) {
    const pivot = weights[(low + high) >>> 1] ?? 0;
    const [left, right] = parted(weights, low, high, pivot);
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else return pivot;
  }
  return weights[wanted] ?? 0;
}

/** Puts what is less than the pivot before what is more; returns where the upper part begins and the lower one ends. */
function parted(weights: Float64Array, low: number, high: number, pivot: number): [left: number, right: number] {
  let left = low;
  let right = high;
  while (left <= right) {
    while ((weights[left] ?? 0) < pivot) left++;
    while ((weights[right] ?? 0) > pivot) right--;
    if (left > right) break;
    const held = weights[left] ?? 0;
    weights[left++] = weights[right] ?? 0;
    weights[right--] = held;
  }
  return [left, right];
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Sparse, b: Sparse): number {
  return shared(a, b).cosine;
}

/** The cosine of two vectors, 0 to 1, and how many keys both have. */
export function shared(a: Sparse, b: Sparse): { readonly cosine: number; readonly keys: number } {
  const { keys: left, weights: mine } = a;
  const { keys: right, weights: its } = b;
  let sum = 0;
  let count = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const x = left[i] ?? 0;
    const y = right[j] ?? 0;
    if (x === y) {
      sum += (mine[i++] ?? 0) * (its[j++] ?? 0);
      count++;
    } else if (x < y) i++;
    else j++;
  }
  return { cosine: sum, keys: count };
}
