import { describe, expect, it } from "vitest";
import type { Bound } from "../../core/format.ts";
import { compatible, figureVerdict } from "./figure-verdict.ts";
import type { ToldFigure } from "./told-figures.ts";

/** A reading: value, the report it stands in, its day, whose word it is. */
function told(
  value: number,
  report: number,
  asOf: string | null,
  by: string | null,
  bound: Bound = "exactly",
  place: { readonly start: number; readonly revises?: number } = { start: 0 },
): ToldFigure {
  const figure = {
    start: place.start,
    end: 2,
    value,
    low: value,
    high: value,
    bound,
    measure: "killed",
    of: null,
    people: null,
    place: null,
    time: null,
    period: null,
    by: null,
    partOf: null,
    partBy: null,
    revises: place.revises ?? null,
    withdrawn: false,
  };
  return { report, figure, asOf, era: null, by, published: asOf, known: by !== null, countries: [], place: null };
}

const [MONDAY, TUESDAY] = ["2030-04-01", "2030-04-02"];

const VERDICTS: readonly [string, readonly ToldFigure[], string][] = [
  ["one reading", [told(4, 0, MONDAY, null)], "single"],
  ["one report that says it twice", [told(4, 0, MONDAY, null), told(4, 0, MONDAY, null)], "single"],
  ["the same value in two reports", [told(4, 0, MONDAY, null), told(4, 1, MONDAY, null)], "agree"],
  ["an open bound below the value", [told(700, 0, MONDAY, null, "more than"), told(743, 1, MONDAY, null)], "agree"],
  ["an approximation", [told(900, 0, MONDAY, null, "approximately"), told(880, 1, MONDAY, null)], "agree"],
  ["a later, higher value", [told(4, 0, MONDAY, null), told(9, 1, TUESDAY, null)], "updated"],
  ["a source that corrects itself on one day", [told(6, 0, MONDAY, "army"), told(3, 1, MONDAY, "army")], "updated"],
  [
    "at least so many and more on one day",
    [told(4, 0, MONDAY, "army", "at least"), told(9, 1, MONDAY, "union")],
    "updated",
  ],
  [
    "at least so many and a little more a day later",
    [told(9, 0, MONDAY, null, "at least"), told(11, 1, TUESDAY, null)],
    "updated",
  ],
  ["two sources on one day", [told(3, 0, MONDAY, "police"), told(11, 1, MONDAY, "union")], "differ"],
  [
    "a value that another report takes back",
    [
      told(112, 0, MONDAY, "army"),
      told(112, 1, MONDAY, null, "exactly", { start: 5 }),
      told(104, 1, MONDAY, null, "exactly", { start: 9, revises: 5 }),
    ],
    "updated",
  ],
  ["two sources in one report", [told(3, 0, MONDAY, "police"), told(11, 0, MONDAY, "union")], "differ"],
  [
    "two sources on one day outrank a later value",
    [told(3, 0, MONDAY, "police"), told(11, 1, MONDAY, "union"), told(12, 2, TUESDAY, "union")],
    "differ",
  ],
];

describe("figureVerdict", () => {
  it.each(VERDICTS)("gives %s its verdict", (_shape, readings, verdict) => {
    expect(figureVerdict(readings).verdict).toBe(verdict);
    expect(figureVerdict([...readings].reverse()).verdict).toBe(verdict);
  });

  it("says on whose one word many reports rest", () => {
    const readings = [told(4, 0, MONDAY, "the ministry"), told(4, 1, MONDAY, "the ministry")];
    expect(figureVerdict(readings).because).toBe("2 reports give values that fit (4), on the word of the ministry");
  });
});

describe("compatible", () => {
  it.each<[string, number, Bound, number, Bound, boolean]>([
    ["two exact values", 4, "exactly", 5, "exactly", false],
    ["at least and a little more", 38, "at least", 40, "exactly", true],
    ["at least and much more", 38, "at least", 112, "exactly", false],
    ["at most and less", 800, "at most", 700, "exactly", true],
    ["at most and more", 800, "at most", 2300, "exactly", false],
  ])("%s", (_shape, a, boundA, b, boundB, expected) => {
    expect(compatible(told(a, 0, null, null, boundA).figure, told(b, 1, null, null, boundB).figure)).toBe(expected);
  });
});
