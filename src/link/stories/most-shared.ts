/** Finding what shares most: things that come one after another are looked up by what they have, so that not every pair is compared. */

/** Something that a thing has, and how much it counts when another has it too. */
export interface Feature {
  readonly key: number;
  readonly weight: number;
}

export interface SharingLimits {
  /** Things remembered for a feature: the latest. It bounds the time that one thing takes, however many came before. */
  readonly remembered: number;
  /** How many are found for a thing. */
  readonly found: number;
}

/**
 * Looks for the earlier things that share most with each.
 *
 * - Input: how many things there are at most, and the limits.
 * - Output: a function that takes a thing's number and its features, and gives the earlier ones that share most weight, most first, of equals the lower number.
 *   It takes time by the features and what is remembered of each.
 */
export function sharing(
  size: number,
  { remembered, found }: SharingLimits,
): (thing: number, features: Iterable<Feature>) => number[] {
  const holders = new Map<number, Holders>();
  const shared = new Float64Array(size);
  const met: number[] = [];
  return (thing, features) => {
    for (const { key, weight } of features) {
      const known = holders.get(key);
      if (!known) {
        holders.set(key, { latest: [thing], next: 0 });
        continue;
      }
      for (const other of known.latest) {
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + weight;
      }
      remember(known, thing, remembered);
    }
    const most = heaviest(met, shared, found);
    for (const other of met) shared[other] = 0;
    met.length = 0;
    return most;
  };
}

/** Who has a feature, the latest; once they are as many as may be remembered, `next` is the place of the one to be forgotten. */
interface Holders {
  readonly latest: number[];
  next: number;
}

function remember(holders: Holders, thing: number, most: number): void {
  if (holders.latest.length < most) {
    holders.latest.push(thing);
    return;
  }
  holders.latest[holders.next] = thing;
  holders.next = (holders.next + 1) % most;
}

/** The heaviest few of some numbers, kept in order while they are gone through. */
function heaviest(numbers: readonly number[], weights: Float64Array, most: number): number[] {
  const best: number[] = [];
  const before = (x: number, y: number): boolean => {
    const a = weights[x] ?? 0;
    const b = weights[y] ?? 0;
    return a > b || (a === b && x < y);
  };
  for (const number of numbers) {
    if (best.length === most && !before(number, best[most - 1] ?? -1)) continue;
    if (best.length === most) best.pop();
    let at = best.length;
    while (at > 0 && before(number, best[at - 1] ?? -1)) at--;
    best.splice(at, 0, number);
  }
  return best;
}
