import { expect, it } from "vitest";
import { madeReport } from "../../../test/made-report.ts";
import { findAll } from "../../find/find-all.ts";
import { english } from "../../languages/en/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { daysAlone } from "../days/report-days.ts";
import { linkStorylines } from "./storylines.ts";

/** The storyline of each text, every text a story of its own and a week after the one before. */
function storylinesOf(texts: readonly string[]): number[] {
  const reports = texts.map((text, n) =>
    madeReport({ title: "", day: `2031-03-${String(1 + 7 * n).padStart(2, "0")}`, text }, "en", () =>
      findAll(proseOf(text, english), english),
    ),
  );
  const stories = reports.map((_, member) => ({ members: [member], nearest: [null] }));
  return linkStorylines(
    reports,
    reports.map((report) => daysAlone(report, null)),
    stories,
  );
}

// Made-up texts.
const TRIAL = [
  "A court in Brasna heard the engineer Tomas Brel, who is accused of hiding cracks in the Velm dam before the flood.",
  "The trial of the engineer Tomas Brel over the flood at the Velm dam went on in Brasna, where the court heard witnesses.",
  "The court in Brasna sentenced the engineer Tomas Brel to four years for the flood at the Velm dam.",
];

it.each([
  ["a trial in three stories", TRIAL, [0, 0, 0]],
  [
    "another trial elsewhere",
    [
      ...TRIAL.slice(0, 2),
      "A court in Orvana heard the banker Lena Kovar, who is accused of hiding losses before the crash.",
    ],
    [0, 0, 2],
  ],
])("tells storylines apart: %s", (_shape, texts, expected) => {
  expect(storylinesOf(texts)).toEqual(expected);
});
