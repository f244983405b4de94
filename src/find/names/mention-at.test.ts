import fc from "fast-check";
import { expect, it } from "vitest";
import { madeMention } from "./made-mention.ts";
import { mentionAt } from "./mention-at.ts";

const name = (start: number, end: number, owner = false) =>
  madeMention({ start, end }, "name", "", { kind: "person", owner });
const pronoun = (start: number, end: number) => madeMention({ start, end }, "pronoun", "", { kind: "person" });
const described = (start: number, end: number) => madeMention({ start, end }, "description", "", { kind: "person" });
const nation = (start: number, end: number) => madeMention({ start, end }, "description", "", { kind: "country" });

it.each([
  ["nobody in what a pronoun owns", [pronoun(0, 3)], [0, 10], null],
  ["a pronoun with a word beside it", [pronoun(0, 2)], [0, 7], 0],
  ["nothing there", [name(0, 3)], [5, 9], null],
  ["the first of two names", [name(0, 3), name(8, 12)], [0, 12], 0],
  ["an owner gives way to what it owns", [name(0, 3, true), name(6, 9)], [0, 9], 1],
  ["an owner stands alone where nothing it owns is known", [name(0, 3, true)], [0, 9], 0],
  ["the longer of two that begin together", [described(0, 9), name(0, 3, true)], [0, 9], 0],
  ["a nationality gives way", [nation(0, 3), described(4, 9)], [0, 9], 1],
  ["a description gives way to a name right after it", [described(0, 5), name(6, 9)], [0, 9], 1],
  ["a description far from a name does not", [described(0, 5), name(16, 19)], [0, 19], 0],
  ["the smallest of those around the place", [described(0, 20), name(4, 12)], [6, 8], 1],
])("finds %s", (_shape, mentions, [start = 0, end = 0], expected) => {
  expect(mentionAt(mentions, { start, end })).toBe(expected);
});

it("finds only mentions that touch the place, whatever the mentions", () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length + 1 }));
  fc.assert(
    fc.property(fc.array(span), span, (spans, place) => {
      const mentions = spans
        .sort((a, b) => a.start - b.start || b.end - a.end)
        .map(({ start, end }) => name(start, end));
      const found = mentions[mentionAt(mentions, place) ?? -1];
      if (found) expect(found.start < place.end && place.start < found.end).toBe(true);
    }),
  );
});
