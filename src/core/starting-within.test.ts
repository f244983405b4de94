import { expect, it } from "vitest";
import { startingWithin } from "./starting-within.ts";

const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 3 }));

it.each([
  ["some inside", at(1, 4, 8, 12), { start: 4, end: 9 }, [4, 8]],
  ["one that begins at the end is out", at(4, 9), { start: 4, end: 9 }, [4]],
  ["one that only reaches in is out", at(2, 9), { start: 4, end: 9 }, []],
  ["two with the same start", at(4, 4), { start: 4, end: 5 }, [4, 4]],
  ["no items", [], { start: 0, end: 9 }, []],
])("finds %s", (_shape, items, stretch, starts) => {
  expect(startingWithin(items, stretch).map(({ start }) => start)).toEqual(starts);
});
