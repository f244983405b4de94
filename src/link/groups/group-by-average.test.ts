import fc from "fast-check";
import { expect, it } from "vitest";
import { groupByAverage } from "./group-by-average.ts";

it.each([
  ["nothing", 0, [], []],
  ["no pair", 2, [], [0, 1]],
  ["a pair", 2, [[0, 1, 3]], [0, 0]],
  ["a pair too little alike", 2, [[0, 1, -2]], [0, 1]],
  [
    "three alike",
    3,
    [
      [0, 1, 3],
      [1, 2, 3],
      [0, 2, 2],
    ],
    [0, 0, 0],
  ],
  [
    "a chain, whose ends are not alike",
    3,
    [
      [0, 1, 3],
      [1, 2, 2],
    ],
    [0, 0, 2],
  ],
  [
    "two groups",
    4,
    [
      [0, 3, 3],
      [1, 2, 3],
    ],
    [0, 1, 1, 0],
  ],
] as const)("groups %s", (_shape, count, pairs, expected) => {
  expect(
    groupByAverage(
      count,
      pairs.map(([a, b, score]) => ({ a, b, score })),
      -6,
      0,
    ),
  ).toEqual(expected);
});

it("does not depend on the order of pairs", () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: -5, max: 5 }));
  fc.assert(
    fc.property(fc.uniqueArray(pair, { selector: ([a, b]) => [a, b].sort().join() }), fc.nat(), (given, turn) => {
      const pairs = given
        .filter(([a, b]) => a !== b)
        .map(([a, b, score]) => ({ a: Math.min(a, b), b: Math.max(a, b), score }));
      const turned = [
        ...pairs.slice(turn % (pairs.length + 1)),
        ...pairs.slice(0, turn % (pairs.length + 1)),
      ].reverse();
      expect(groupByAverage(10, turned, -6, 0)).toEqual(groupByAverage(10, pairs, -6, 0));
    }),
  );
});
