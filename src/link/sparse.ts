/** Sparse vectors: the few features that are not zero, by key. */

/** Keys in rising order; the weights' squares sum to one, or there are none. */
export interface Sparse {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

/** The heaviest `most` features of a bag, at unit length. Weights below or at zero are left out. */
export function sparseOf(bag: ReadonlyMap<number, number>, most: number): Sparse {
  const least = leastKept(bag, most);
  const kept: number[] = [];
  const equal: number[] = [];
  for (const [key, weight] of bag)
    if (weight > least) kept.push(key);
    else if (weight === least && weight > 0) equal.push(key);
  // Of equals at the edge, those with the lower keys.
  if (kept.length < most) for (const key of equal.sort((a, b) => a - b).slice(0, most - kept.length)) kept.push(key);
  const keys = new Int32Array(kept).sort();
  const weights = new Float32Array(keys.length);
  for (let i = 0; i < keys.length; i++) weights[i] = bag.get(keys[i] ?? 0) ?? 0;
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
function leastKept(bag: ReadonlyMap<number, number>, most: number): number {
  if (bag.size <= most) return 0;
  const weights = new Float64Array(bag.size);
  let count = 0;
  for (const weight of bag.values()) weights[count++] = weight;
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
