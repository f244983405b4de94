/** Coverage: how much of each of a few passages is said in each other one, worked out for all at once. */
import { type ConceptShares, slotOf } from "./concept-shares.ts";
import { covered, type Passage } from "./passage.ts";

/**
 * The coverage among passages.
 *
 * - Input: passages, a few dozen: the table has a number for each two.
 * - Output: `covered` of any two of them, the same number; what two passages have in common is met once and not looked for.
 */
export function coverageOf(passages: readonly Passage[]): (a: Passage, b: Passage) => number {
  const places = new Map(passages.map((passage, index) => [passage, index]));
  const holders = holdersOf(passages);
  const size = passages.length;
  const table = new Float64Array(size * size);
  const best = new Float64Array(size);
  passages.forEach((passage, mine) => {
    addCovered(passage, holders, best, table.subarray(mine * size, (mine + 1) * size));
  });
  return (a, b) => {
    const [mine, its] = [places.get(a), places.get(b)];
    return mine === undefined || its === undefined ? covered(a, b) : (table[mine * size + its] ?? 0);
  };
}

/**
 * The coverage among more passages than a table is made for.
 *
 * - Input: the passages; they share their tables of concepts where they mean the same.
 * - Output: `covered` of any two, worked out once for all that mean the same.
 */
export function coveredOnce(passages: readonly Passage[]): (a: Passage, b: Passage, least: number) => number {
  const numbers = new Map<ConceptShares, number>();
  const repeated = new Set<number>();
  for (const { strongest } of passages) {
    const number = numbers.get(strongest);
    if (number === undefined) numbers.set(strongest, numbers.size);
    else repeated.add(number);
  }
  const known = new Map<number, { readonly least: number; readonly value: number }>();
  return (a, b, least) => {
    const mine = numbers.get(a.strongest);
    const its = numbers.get(b.strongest);
    if (mine === undefined || its === undefined || !(repeated.has(mine) || repeated.has(its)))
      return covered(a, b, least);
    const key = mine * numbers.size + its;
    const found = known.get(key);
    if (found?.least === least) return found.value;
    const value = covered(a, b, least);
    known.set(key, { least, value });
    return value;
  };
}

/** Who has a concept, and the largest share of it in each. */
interface Holders {
  readonly who: number[];
  readonly shares: number[];
}

function holdersOf(passages: readonly Passage[]): ReadonlyMap<number, Holders> {
  const holders = new Map<number, Holders>();
  passages.forEach(({ concepts, strongest }, index) => {
    for (let i = 0; i < concepts.length; i++) {
      const concept = concepts[i] ?? 0;
      const slot = slotOf(strongest, concept);
      if (strongest.firsts[slot] !== i) continue; // met before
      const share = strongest.shares[slot] ?? 0;
      const known = holders.get(concept);
      if (known) {
        known.who.push(index);
        known.shares.push(share);
      } else holders.set(concept, { who: [index], shares: [share] });
    }
  });
  return holders;
}

/** Fills one row; `best` is left all zero, as it came. */
function addCovered(
  { weights, ends, concepts, shares }: Passage,
  holders: ReadonlyMap<number, Holders>,
  best: Float64Array,
  row: Float64Array,
): void {
  const met: number[] = [];
  let all = 0;
  for (let word = 0, i = 0; word < weights.length; word++) {
    const weight = weights[word] ?? 0;
    all += weight;
    for (const end = ends[word] ?? 0; i < end; i++) addShares(holders.get(concepts[i] ?? 0), shares[i] ?? 0, best, met);
    for (const other of met) {
      row[other] = (row[other] ?? 0) + weight * (best[other] ?? 0);
      best[other] = 0;
    }
    met.length = 0;
  }
  for (let other = 0; other < row.length; other++) row[other] = all === 0 ? 0 : (row[other] ?? 0) / all;
}

function addShares(holders: Holders | undefined, share: number, best: Float64Array, met: number[]): void {
  if (holders === undefined || holders.who.length < 2) return; // its only holder is the passage itself
  const { who, shares } = holders;
  for (let k = 0; k < who.length; k++) {
    const other = who[k] ?? 0;
    const shared = (shares[k] ?? 0) * share;
    const known = best[other] ?? 0;
    if (shared <= known) continue;
    if (known === 0) met.push(other);
    best[other] = shared;
  }
}
