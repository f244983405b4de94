import { expect, it } from "vitest";
import { constrained, type Pair } from "./constrained.ts";

it.each<[string, readonly number[], readonly Pair[], readonly Pair[], readonly number[]]>([
  ["leaves groups alone where nobody said anything", [0, 0, 2], [], [], [0, 0, 2]],
  ["joins two groups with all that is in them", [0, 0, 2, 2], [[1, 3]], [], [0, 0, 0, 0]],
  ["takes the second out, and nothing else", [0, 0, 0], [], [[0, 1]], [0, 1, 0]],
  ["takes the first of a group out", [0, 0, 0], [], [[2, 0]], [0, 1, 1]],
  ["parts what was joined before", [0, 1], [[0, 1]], [[0, 1]], [0, 1]],
  ["leaves two apart that are apart already", [0, 1], [], [[0, 1]], [0, 1]],
])("%s", (_, groups, joined, parted, expected) => {
  expect(constrained(groups, joined, parted)).toEqual(expected);
});
