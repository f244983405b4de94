/** Groups as people corrected them: what they joined is one, what they parted is two. */
import { groupsOf } from "../groups/groups.ts";

/** Two things that belong together, or do not; of the latter the second is taken out. */
export type Pair = readonly [first: number, second: number];

/**
 * Corrects groups.
 *
 * - Input: for each thing the number of its group; which are to be joined and which parted, in the order in which that was said.
 * - Output: for each thing the least number in its group. Joining goes before parting.
 */
export function constrained(groups: readonly number[], joined: readonly Pair[], parted: readonly Pair[]): number[] {
  if (joined.length + parted.length === 0) return [...groups];
  const all = groupsOf(groups.length);
  const first = new Map<number, number>();
  groups.forEach((group, thing) => {
    const known = first.get(group);
    if (known === undefined) first.set(group, thing);
    else all.join(known, thing);
  });
  for (const [a, b] of joined) all.join(a, b);
  const alone = new Set(parted.flatMap(([a, b]) => (all.of(a) === all.of(b) ? [b] : [])));
  const least = new Map<number, number>();
  return groups.map((_, thing) => {
    if (alone.has(thing)) return thing;
    const root = all.of(thing);
    const known = least.get(root) ?? thing;
    least.set(root, known);
    return known;
  });
}
