import { expect, it } from "vitest";
import { type RawReport, rawReport } from "../read/raw-report.ts";
import { createReadout } from "./create-readout.ts";

const report = (language: string, text: string): RawReport =>
  rawReport(
    {
      source: `${language}.txt`,
      outlet: null,
      title: null,
      url: null,
      published: { value: "2024-03-13", because: "given" },
      language,
      text,
      lineId: null,
    },
    language,
  );

it.each([
  [
    "a language of which only times are known",
    "tr",
    "Köprü dün çöktü. Vali istifa etti.",
    ["2024-03-12"],
    "language covered in part: looked at for times only",
  ],
  [
    "a language without a pack",
    "fi",
    "Silta romahti eilen. Kuvernööri erosi.",
    [],
    "no language pack: nothing was looked for",
  ],
])("keeps a report in %s, and says so", async (_shape, language, text, days, gap) => {
  const readout = await createReadout({ now: "2024-06-01" }).analyze([{ report: report(language, text) }]);
  expect(readout.reports.map(({ times }) => times.map(({ value }) => value))).toEqual([days]);
  expect(readout.reports[0]?.notCovered).not.toEqual([]);
  expect(readout.events).toEqual([]);
  expect(readout.stories.flatMap(({ gaps }) => (gaps ?? []).map(({ text: told }) => told))).toContain(gap);
});
