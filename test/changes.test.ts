import fc from "fast-check";
import { expect, it } from "vitest";
import { accountOf } from "../src/brief/account.ts";
import { changesBetween, type Side } from "../src/brief/changes/changes.ts";
import type { Readout } from "../src/core/format.ts";
import { changesJson } from "../src/export/changes-json.ts";
import { createReadout } from "../src/pipeline/create-readout.ts";
import { rawReport } from "../src/read/raw-report.ts";

interface Told {
  readonly outlet: string;
  readonly day: string;
  readonly text: string;
  readonly language?: string;
  readonly url?: string;
}

// Invented reports of one fire.
const FIRST: Told = {
  outlet: "Harbour Courier",
  day: "2031-05-02",
  url: "https://harbour.example/fire",
  text: "BRASNA, May 2 - Nine people were killed on Friday when a fire broke out in the grain port of Brasna, the Interior Ministry said. “The pier was inspected in March,” Mayor Ana Ruvic told reporters in Brasna.",
};
const UPDATE: Told = {
  outlet: "Northwire",
  day: "2031-05-03",
  text: "BRASNA, May 3 (Northwire) - Eleven people were killed in the fire in the grain port of Brasna, the Interior Ministry said on Saturday. “We will rebuild the pier and the port before the winter,” Prime Minister Elena Dorsh said on Saturday.",
};
const BULGARIAN: Told = {
  outlet: "Утринна поща",
  day: "2031-05-03",
  language: "bg",
  text: "Единайсет души загинаха при пожара в зърненото пристанище на Брасна, съобщи в събота Министерството на вътрешните работи. „Ще построим отново кея и пристанището преди зимата“, каза в събота министър-председателят Елена Дорш.",
};

async function sideOf(told: readonly Told[]): Promise<Side & { readonly readout: Readout }> {
  const { analyze } = createReadout({ now: "2032-01-01", lines: 1000, workers: 1 });
  const readout = await analyze(
    told.map(({ outlet, day, text, language = "en", url = null }) => ({
      report: rawReport(
        {
          source: `${outlet}.txt`,
          outlet,
          title: null,
          url,
          published: { value: day, because: "given" },
          language,
          text,
          lineId: null,
        },
        language,
      ),
    })),
  );
  return { readout, account: accountOf(readout), stories: readout.stories };
}

async function changes(before: readonly Told[], after: readonly Told[]): Promise<string[]> {
  const [then, now] = [await sideOf(before), await sideOf(after)];
  return changesBetween(then, now).flatMap(({ changes: own }) =>
    own.map(({ kind, revisions, line, broughtBy }) => {
      const outlets = broughtBy.map((id) => now.account.report(id)?.outlet).join(", ");
      return `${kind} ${[line.kind, ...revisions].join(" ")}: ${line.text.slice(0, 40)} < ${outlets}`;
    }),
  );
}

it("tells what a later report brought, and that a figure was updated", async () => {
  const told = await changes([FIRST], [FIRST, UPDATE]);
  expect(told).toContain("new said: Elena Dorsh: “We will rebuild the pier a < Northwire");
  expect(told.find((line) => line.startsWith("revised figure figure"))).toMatch(/killed: .* < Northwire$/);
  expect(told.filter((line) => line.includes("The pier was inspected"))).toEqual([]);
});

it("tells a wording in another language as a new wording of what was said", async () => {
  const told = await changes([FIRST, UPDATE], [FIRST, UPDATE, BULGARIAN]);
  expect(told.some((line) => line.startsWith("revised said wording") && line.endsWith("< Утринна поща"))).toBe(true);
  expect(told.some((line) => line.startsWith("new said: Elena Dorsh"))).toBe(false);
});

it("tells what was withdrawn, and knows the rest again in a report that was changed", async () => {
  const mended = {
    ...FIRST,
    text: FIRST.text.replace(" “The pier was inspected in March,” Mayor Ana Ruvic told reporters in Brasna.", ""),
  };
  const told = await changes([FIRST], [mended]);
  expect(told).toEqual(["withdrawn said: Ana Ruvic: “The pier was inspected in Ma < "]);
});

it("finds nothing changed between an account and itself, in whatever order its reports came", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([FIRST, UPDATE, BULGARIAN], { minLength: 1 }), async (told) => {
      expect(await changes(told, [...told].reverse())).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

it("writes every change with its places and their words letter for letter", async () => {
  const [before, after] = [await sideOf([FIRST]), await sideOf([FIRST, UPDATE])];
  const written = JSON.parse(changesJson(changesBetween(before, after), { before, after }, "2031-05-03"));
  expect(written).toMatchObject({ format: "readout-changes/1", since: "2031-05-03" });
  const texts = new Map(after.readout.reports.map(({ id, text }) => [id, text]));
  for (const { changes: own } of written.stories)
    for (const { places, line } of own)
      for (const { report, start, end, words } of [...places, ...line.cites])
        expect(texts.get(report)?.slice(start, end)).toBe(words);
});
