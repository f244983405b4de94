/** Where in a list a place of the text falls. */
import type { Span } from "./span.ts";

/**
 * The first item that begins at or after a place.
 *
 * - Input: items in text order (by start) and an offset.
 * - Output: its index; the list's length where none does. Takes time by the logarithm of the list.
 */
export function firstFrom(items: readonly Span[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
