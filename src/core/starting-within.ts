/** Looking up findings by place, in time by the number found. */
import type { Span } from "./span.ts";

/**
 * The items that begin inside a stretch.
 *
 * - Input: items in text order (by start) and a stretch.
 * - Output: those whose start is in it, in the same order.
 */
export function startingWithin<T extends Span>(items: readonly T[], { start, end }: Span): readonly T[] {
  const from = firstFrom(items, start);
  let to = from;
  while (to < items.length && (items[to]?.start ?? end) < end) to++;
  return items.slice(from, to);
}

/** The first index whose item begins at or after a place. */
function firstFrom(items: readonly Span[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
