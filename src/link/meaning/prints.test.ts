import fc from "fast-check";
import { expect, it } from "vitest";
import { printsOf } from "./prints.ts";

const words = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 50 }), { minLength: least, maxLength: most });

it("meets any run of twelve words that two texts share", () => {
  fc.assert(
    fc.property(words(12, 20), words(0, 30), words(0, 30), words(0, 30), words(0, 30), (run, a, b, c, d) => {
      const one = new Set(printsOf([...a, ...run, ...b]));
      expect(printsOf([...c, ...run, ...d]).some((print) => one.has(print))).toBe(true);
    }),
  );
});

it("keeps about two of nine runs", () => {
  const stems = Array.from({ length: 2000 }, (_, i) => Math.imul(i, 0x9e3779b1));
  expect(printsOf(stems).length).toBeGreaterThan(2000 * 0.18);
  expect(printsOf(stems).length).toBeLessThan(2000 * 0.27);
});

it("has none of fewer than five words", () => {
  expect(printsOf([1, 2, 3, 4])).toEqual([]);
});
