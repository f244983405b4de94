import { expect, it } from "vitest";
import { rawReport } from "../../read/raw-report.ts";
import { findInReport } from "../find-in-report.ts";
import { holdText } from "./hold-text.ts";

/** Invented reports of one flood, in two languages. */
const REPORTS = [
  [
    "en",
    "Mayor Ana Ruvic said on Tuesday: “The dam was inspected in October and nobody told us that it could fail.” At least 12 people were killed and 34 were injured in Brasna, the Interior Ministry said.\n\nKarl Osten, head of the company Velm Hydro, said: “All our safety checks were carried out on time.” Parliament adopted the motion by 61 votes to 48.",
  ],
  [
    "bg",
    "„Язовирът беше проверен през октомври и никой не ни каза, че може да не издържи“, заяви във вторник кметицата Ана Рувич. При наводнението в Брасна загинаха 12 души, съобщи министерството на вътрешните работи.",
  ],
] as const;

const FOUND = REPORTS.map(([language, text], n) =>
  findInReport(
    rawReport(
      {
        source: `${n}.txt`,
        outlet: `Outlet ${n}`,
        title: null,
        url: null,
        published: { value: "2025-03-04", because: "made up" },
        language,
        text,
        lineId: null,
      },
      language,
    ),
  ),
);

/** What of a kind stands how: `standing: words`. */
function held(text: string, what: string, language = "en"): string[] {
  const { held } = holdText({ source: "draft.txt", text, language, written: "2025-03-05" }, FOUND, "2025-04-01");
  return held.filter((one) => one.what === what).map(({ standing, words }) => `${standing}: ${words}`);
}

it.each([
  [
    "the words as they stand",
    "Ana Ruvic said: “Nobody told us that it could fail.”",
    ["verbatim: Nobody told us that it could fail."],
  ],
  [
    "other marks and blanks",
    'Ana Ruvic said: "nobody told  us – that it could fail".',
    ["verbatim: nobody told  us – that it could fail"],
  ],
  [
    "a gap that is shown",
    "Ana Ruvic said: “The dam was inspected […] and nobody told us that it could fail.”",
    ["verbatim: The dam was inspected […] and nobody told us that it could fail."],
  ],
  [
    "a word replaced",
    "Ana Ruvic said: “The dam was inspected in August and nobody told us that it could fail.”",
    ["altered: The dam was inspected in August and nobody told us that it could fail."],
  ],
  [
    "another speaker",
    "Karl Osten said: “Nobody told us that it could fail.”",
    ["said by another: Nobody told us that it could fail."],
  ],
  [
    "a speaker whom a pronoun names is not told apart",
    "Karl Osten is the head of Velm Hydro. “Nobody told us that it could fail,” he said.",
    ["verbatim: Nobody told us that it could fail,"],
  ],
  [
    "a paraphrase in marks is no quotation",
    "Ana Ruvic said: “We had no warning at all of the danger.”",
    ["not found: We had no warning at all of the danger."],
  ],
  ["a paraphrase without marks is not held", "Ana Ruvic said nobody had warned them.", []],
])("holds quotations: %s", (_shape, text, expected) => {
  expect(held(text, "quotation")).toEqual(expected);
});

it("holds a quotation in the report's own language", () => {
  const text = "„Никой не ни каза, че може да не издържи“, заяви Ана Рувич.";
  expect(held(text, "quotation", "bg")).toEqual(["verbatim: Никой не ни каза, че може да не издържи"]);
});

it.each([
  ["the same number", "At least 12 people were killed in Brasna.", ["told: At least 12 people"]],
  ["a bound that the number keeps", "More than 10 people were killed in Brasna.", ["told: More than 10 people"]],
  ["a rounded number for what rounds to it", "About 10 people were killed in Brasna.", ["told: About 10 people"]],
  ["a number too exact to be rounded", "About 13 people were killed in Brasna.", ["altered: About 13 people"]],
  ["another number", "At least 19 people were killed in Brasna.", ["altered: At least 19 people"]],
  ["what no report counts", "In Brasna 7 people were missing.", ["not found: 7 people"]],
  ["a vote as it was", "Parliament adopted it by 61 votes to 48.", ["told: 61", "told: 48"]],
])("holds figures: %s", (_shape, text, expected) => {
  const standings = held(text, "figure").map((one) => one.split(":")[0]);
  expect(standings).toEqual(expected.map((one) => one.split(":")[0]));
});

it.each([
  ["a name as it stands", "Ana Ruvic spoke again.", ["verbatim"]],
  ["a first name changed", "Lena Ruvic spoke again.", ["altered"]],
  ["a name that nobody has", "Viktor Lanz spoke again.", ["not found"]],
])("holds names: %s", (_shape, text, expected) => {
  expect(held(text, "name").map((one) => one.split(":")[0])).toEqual(expected);
});

it.each([
  ["the day as it is told", "The dam was opened on 4 March 2025.", ["told"]],
  ["another day", "The dam was opened on 9 June 2019.", ["not found"]],
])("holds dates: %s", (_shape, text, expected) => {
  expect(held(text, "date").map((one) => one.split(":")[0])).toEqual(expected);
});

it("says nothing of a text in a language without a pack, and of an empty one", () => {
  expect(holdText({ source: "x", text: "", language: null, written: null }, FOUND, null).held).toEqual([]);
});
