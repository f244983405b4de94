/** Pairs of things as rows of numbers: for each thing those that it is paired with. A story has hundreds of thousands, so that none is an object of its own. */

export interface PairRows {
  /** How many pairs there are; each has a number below it. */
  readonly count: number;
  /** Where each thing's row begins; one more for the end. */
  readonly starts: Int32Array;
  /** Whom it is paired with, in rising order. */
  readonly to: Int32Array;
  /** The number of each pair. */
  readonly numbers: Int32Array;
}

/** Makes the rows. Input: for each thing the lower ones that it is paired with, each once. */
export function pairRows(lower: readonly (readonly number[])[]): PairRows {
  const starts = new Int32Array(lower.length + 1);
  let count = 0;
  for (const [b, partners] of lower.entries()) {
    count += partners.length;
    starts[b + 1] = (starts[b + 1] ?? 0) + partners.length;
    for (const a of partners) starts[a + 1] = (starts[a + 1] ?? 0) + 1;
  }
  for (let thing = 0; thing < lower.length; thing++)
    starts[thing + 1] = (starts[thing + 1] ?? 0) + (starts[thing] ?? 0);
  const to = new Int32Array(2 * count);
  const numbers = new Int32Array(2 * count);
  const free = starts.slice();
  let number = 0;
  const put = (from: number, partner: number): void => {
    const at = free[from] ?? 0;
    to[at] = partner;
    numbers[at] = number;
    free[from] = at + 1;
  };
  // In the order of the higher one every row gets its lower partners first, then the higher ones, each in rising order.
  for (const [b, partners] of lower.entries())
    for (const a of new Int32Array(partners).sort()) {
      put(b, a);
      put(a, b);
      number++;
    }
  return { count, starts, to, numbers };
}

/** The place in a thing's row of the first partner from a number on, or the row's end. */
export function placeFrom({ starts, to }: PairRows, thing: number, least: number): number {
  let low = starts[thing] ?? 0;
  let high = starts[thing + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((to[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of a pair, or -1 where the two are none. */
export function pairNumber(rows: PairRows, a: number, b: number): number {
  const at = placeFrom(rows, a, b);
  return at < (rows.starts[a + 1] ?? 0) && rows.to[at] === b ? (rows.numbers[at] ?? -1) : -1;
}

/** Calls `take` with each pair, the lower thing first. */
export function eachPair({ starts, to }: PairRows, take: (a: number, b: number) => void): void {
  for (let b = 0; b + 1 < starts.length; b++) {
    const end = starts[b + 1] ?? 0;
    for (let at = starts[b] ?? 0; at < end; at++) {
      const a = to[at] ?? 0;
      if (a >= b) break;
      take(a, b);
    }
  }
}
