import { expect, it } from "vitest";
import { madeAccount } from "../../../test/made-account.ts";
import { isInOpening, leadDay, sameWords } from "./lead.ts";

it.each([
  ["the first sentence", "en", "The dam above Brasna collapsed. Nobody was hurt.", "The dam above Brasna collapsed."],
  [
    "a sentence after its dateline",
    "en",
    "[BRASNA, March 4] - The dam above the town collapsed. Nobody was hurt.",
    "The dam above the town collapsed.",
  ],
  [
    "the second, where the first leans on something before it",
    "en",
    "But it came too late. The dam above Brasna collapsed.",
    "The dam above Brasna collapsed.",
  ],
  [
    "a sentence in Bulgarian",
    "bg",
    "Язовирът над Брасна беше разрушен. Няма ранени.",
    "Язовирът над Брасна беше разрушен.",
  ],
  ["nothing, where the first two only quote", "en", "“It fell,” she said. “All of it,” he said. The dam fell.", null],
  ["nothing in a language without a pack", "xx", "The dam above Brasna collapsed. Nobody was hurt.", null],
])("finds the lead of a report: %s", (_shape, language, marked, expected) => {
  const account = madeAccount([{ marked, language }]);
  const lead = account.lead("r-0");
  expect(lead && account.words(lead)).toBe(expected);
});

it("knows what stands in the opening", () => {
  const account = madeAccount([{ marked: "The dam fell. Two died. Rescuers came.", language: "en" }]);
  expect(isInOpening({ report: "r-0", start: 14, end: 22 }, account)).toBe(true);
  expect(isInOpening({ report: "r-0", start: 24, end: 37 }, account)).toBe(false);
});

it("finds reports with the very same words, and no others", () => {
  const account = madeAccount([
    { marked: "The dam above Brasna collapsed. Two died.", language: "en" },
    { marked: "Latest: The dam above Brasna collapsed. Rescuers came.", language: "en" },
    { marked: "The dam above Brasna held.", language: "en" },
  ]);
  const lead = account.lead("r-0");
  expect(lead && sameWords(lead, account)).toEqual([{ report: "r-1", start: 8, end: 39 }]);
});

it("knows the day that a lead names, unless it names two", () => {
  const text = "The dam above Brasna collapsed on Tuesday after rain on Monday.";
  const tuesday = { start: 31, end: 41, value: "2025-03-04", because: "" };
  const monday = { start: 53, end: 62, value: "2025-03-03", because: "" };
  const day = (times: readonly (typeof monday)[]): string | null =>
    leadDay("r-0", madeAccount([{ marked: text, language: "en", times }]));
  expect(day([tuesday])).toBe("2025-03-04");
  expect(day([tuesday, monday])).toBe(null);
  expect(day([])).toBe(null);
});
