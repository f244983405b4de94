/** Looking up findings by place, in time by the number found. */
import { firstFrom } from "./first-from.ts";
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
