import fc from "fast-check";
import { expect, it } from "vitest";
import { cosine, sparseOf } from "./sparse.ts";

const bag = fc
  .dictionary(fc.integer({ min: -50, max: 50 }).map(String), fc.integer({ min: 0, max: 9 }))
  .map((record) => new Map(Object.entries(record).map(([key, weight]) => [Number(key), weight])));

it("keeps the heaviest features, of equals those with lower keys", () => {
  fc.assert(
    fc.property(bag, fc.integer({ min: 1, max: 12 }), (features, most) => {
      const expected = [...features]
        .filter(([, weight]) => weight > 0)
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, most)
        .map(([key]) => key)
        .sort((a, b) => a - b);
      expect([...sparseOf(features, most).keys]).toEqual(expected);
    }),
  );
});

it("is as alike to itself as can be, and to what shares nothing not at all", () => {
  const one = sparseOf(
    new Map([
      [1, 2],
      [7, 3],
    ]),
    9,
  );
  expect(cosine(one, one)).toBeCloseTo(1);
  expect(cosine(one, sparseOf(new Map([[2, 5]]), 9))).toBe(0);
});
