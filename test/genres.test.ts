import { expect, it } from "vitest";
import { createReadout } from "../src/pipeline/create-readout.ts";
import { rawReport } from "../src/read/raw-report.ts";

// Invented pieces about one port.
async function briefed(
  told: readonly {
    readonly outlet: string;
    readonly title: string | null;
    readonly text: string;
    readonly day?: string;
  }[],
) {
  const { analyze } = createReadout({ now: "2032-01-01", workers: 1 });
  const readout = await analyze(
    told.map(({ outlet, title, text, day = "2031-05-02" }) => ({
      report: rawReport(
        {
          source: `${outlet}.txt`,
          outlet,
          title,
          url: null,
          published: { value: day, because: "given" },
          language: "en",
          text,
          lineId: null,
        },
        "en",
      ),
    })),
  );
  return { readout, lines: readout.stories.flatMap(({ brief }) => brief.lines) };
}

const NEWS =
  "Torvian gunboats shelled the port of Brasna on Friday. Mayor Ana Ruvic met harbour workers in Brasna on Friday.";

it("tells what happened in no opinion's words", async () => {
  const { readout, lines } = await briefed([
    { outlet: "Courier", title: "Opinion: Open the port of Brasna", text: NEWS },
  ]);
  expect(readout.reports.map(({ genre }) => genre)).toEqual([{ kind: "opinion", because: "its title says “Opinion”" }]);
  expect(readout.events.length).toBeGreaterThan(0);
  expect(lines.filter(({ kind }) => kind === "happened")).toEqual([]);
});

it("counts a live blog as nobody's own reporting", async () => {
  const heard =
    "“The pier is lost,” Mayor Ana Ruvic told reporters in Brasna on Friday. “We need boats,” harbour master Karl Osten said on Friday.";
  const kinds = async (title: string) =>
    (await briefed([{ outlet: "Courier", title, text: heard }])).readout.origins.map(({ kind }) => kind);
  expect(await kinds("The pier is lost")).toContain("own reporting");
  expect(await kinds("The port of Brasna: live")).not.toContain("own reporting");
});

it("says of what stands in a correction that it is corrected", async () => {
  const { lines } = await briefed([
    {
      outlet: "Courier",
      title: "Port shelled",
      text: `${NEWS}\n\nCorrection: Mayor Ana Ruvic said that the port had been closed since Thursday.`,
    },
  ]);
  expect(lines.filter(({ support }) => support === "corrected").map(({ text }) => text)).toEqual([
    "Ana Ruvic: “the port had been closed since Thursday”",
  ]);
});
