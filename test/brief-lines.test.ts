import { expect, it } from "vitest";
import { createReadout } from "../src/pipeline/create-readout.ts";
import { rawReport } from "../src/read/raw-report.ts";

// Invented reports of one port.
async function lines(...texts: readonly string[]) {
  const { analyze } = createReadout({ now: "2032-01-01", workers: 1 });
  const readout = await analyze(
    texts.map((text, n) => ({
      report: rawReport(
        {
          source: `${n}.txt`,
          outlet: `Outlet ${n}`,
          title: null,
          url: null,
          published: { value: "2031-05-02", because: "given" },
          language: "en",
          text,
          lineId: null,
        },
        "en",
      ),
    })),
  );
  return readout.stories.flatMap(({ brief }) => brief.lines.map(({ kind, text }) => `${kind}: ${text}`));
}

const happened = (all: readonly string[]): string[] => all.filter((line) => line.startsWith("happened: "));

it("shows nobody's quoted words as what happened", async () => {
  const told = await lines(
    "“Our soldiers attacked the port of Brasna on Friday and the harbour master fled,” General Karl Osten told reporters.",
  );
  expect(happened(told)).toEqual([]);
});

it("shows a sentence once, however many events it tells", async () => {
  const told = await lines(
    "Torvian soldiers attacked the port of Brasna, detained the harbour master and expelled the workers on Friday.",
  );
  expect(new Set(happened(told)).size).toBe(happened(told).length);
  expect(happened(told).filter((line) => line.includes("“"))).toHaveLength(1);
});

it("begins no line with what leans on the sentence before", async () => {
  const told = await lines(
    "Torvian soldiers attacked the port of Brasna on Friday. But Mayor Ana Ruvic visited the wounded workers. However, he rejected the offer. Her office accused Torvia of murder.",
  );
  for (const line of happened(told)) expect(line).not.toMatch(/“(But|However|He|Her|But,)\b/iu);
});

it("gives what an office says to its holder only by name, and what an agency passes on to nobody else than who said it", async () => {
  const told = await lines(
    "Viktor Lanz called Elena Dorsh on Friday. The teams are expected to leave for Brasna on Saturday, his office said.",
  );
  expect(told.filter((line) => line.startsWith("said: ") && line.includes("The teams"))).toEqual([]);
});
