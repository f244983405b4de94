import fc from "fast-check";
import { expect, it } from "vitest";
import { eachPair, pairNumber, pairRows, placeFrom } from "./pair-rows.ts";

/** For each thing some lower ones. */
const LOWER = fc
  .array(fc.uniqueArray(fc.nat(30)), { maxLength: 20 })
  .map((lists) => lists.map((list, thing) => list.filter((other) => other < thing)));

it("gives every pair once, the lower first, and its own number", () => {
  fc.assert(
    fc.property(LOWER, (lower) => {
      const rows = pairRows(lower);
      const pairs: string[] = [];
      const numbers = new Set<number>();
      eachPair(rows, (a, b) => {
        pairs.push(`${a} ${b}`);
        numbers.add(pairNumber(rows, a, b));
        expect(pairNumber(rows, b, a)).toBe(pairNumber(rows, a, b));
      });
      expect(pairs.sort()).toEqual(lower.flatMap((list, b) => list.map((a) => `${a} ${b}`)).sort());
      expect([...numbers].sort((a, b) => a - b)).toEqual([...pairs.keys()]);
      expect(rows.count).toBe(pairs.length);
    }),
  );
});

it("knows what is no pair, and where a row has its first partner from a number on", () => {
  const rows = pairRows([[], [0], [], [2, 0]]);
  expect(pairNumber(rows, 1, 2)).toBe(-1);
  expect(pairNumber(rows, 3, 3)).toBe(-1);
  expect([...rows.to.subarray(placeFrom(rows, 3, 1), rows.starts[4])]).toEqual([2]);
  expect([...rows.to.subarray(placeFrom(rows, 0, 2), rows.starts[1])]).toEqual([3]);
});
