import fc from "fast-check";
import { expect, it } from "vitest";
import { type Feature, sharing } from "./most-shared.ts";

const THINGS = fc.array(
  fc.uniqueArray(fc.record({ key: fc.nat(8), weight: fc.integer({ min: 1, max: 4 }) }), { selector: ({ key }) => key }),
  { maxLength: 20 },
);

it("finds what comparing every earlier thing finds, while all are remembered", () => {
  fc.assert(
    fc.property(THINGS, fc.integer({ min: 1, max: 5 }), (things, found) => {
      const mostShared = sharing(things.length, { remembered: 100, found });
      const weightOf = (mine: readonly Feature[], its: readonly Feature[]): number =>
        mine.reduce((sum, { key, weight }) => sum + (its.some((one) => one.key === key) ? weight : 0), 0);
      things.forEach((mine, thing) => {
        const all = things.slice(0, thing).map((its, other) => ({ other, weight: weightOf(mine, its) }));
        const expected = all
          .filter(({ weight }) => weight > 0)
          .sort((a, b) => b.weight - a.weight || a.other - b.other);
        expect(mostShared(thing, mine)).toEqual(expected.slice(0, found).map(({ other }) => other));
      });
    }),
  );
});

it("remembers only the latest that have a feature", () => {
  const mostShared = sharing(5, { remembered: 2, found: 9 });
  const found = [0, 1, 2, 3, 4].map((thing) => mostShared(thing, [{ key: 7, weight: 1 }]));
  expect(found).toEqual([[], [0], [0, 1], [1, 2], [2, 3]]);
});
