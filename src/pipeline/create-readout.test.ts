import fc from "fast-check";
import { expect, it } from "vitest";
import { readoutJson } from "../export/readout-json.ts";
import { type RawReport, rawReport } from "../read/raw-report.ts";
import { createReadout } from "./create-readout.ts";
import { packTaken } from "./packed-reports.ts";
import { settledPacks } from "./settlement.ts";
import { type JourneyItem, takeBatch } from "./take-batch.ts";
import { openPool } from "./worker-pool.ts";

// Invented sentences that hold something for every finder.
const SENTENCES = [
  "Mayor Ana Ruiz said on Monday that the dam would hold.",
  "“We will not leave,” President Ivan Petrov told reporters in Velm.",
  "At least 14 people were killed and 30 injured, the ministry said.",
  "The council adopted the draft by 12 votes to 3, with 1 abstention.",
  "Troops attacked the bridge on 7 October 2023.",
  "He added: “Nobody asked us.”",
];

function report(n: number, sentences: readonly number[], outlet: string): RawReport {
  const text = sentences.map((at) => SENTENCES[at] ?? "").join("\n");
  return rawReport(
    {
      source: `${n}.txt`,
      outlet,
      title: null,
      url: null,
      published: { value: `2023-10-1${n % 10}`, because: "given" },
      language: "en",
      text,
      lineId: String(n),
    },
    "en",
  );
}

async function bytesOf(items: readonly JourneyItem[], workers: number): Promise<string> {
  return [...readoutJson(await createReadout({ now: "2024-01-01", workers }).analyze(items))].join("");
}

const REPORTS = fc
  .array(
    fc.tuple(fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 6 }), fc.constantFrom("A", "B", "C")),
    { minLength: 1, maxLength: 8 },
  )
  .map((given) => given.map(([sentences, outlet], n) => report(n, sentences, outlet)));

it("gives the same bytes for every order of the input", async () => {
  await fc.assert(
    fc.asyncProperty(REPORTS, fc.infiniteStream(fc.nat()), async (reports, keys) => {
      const shuffled = reports.map((one) => ({ one, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
      const items = (some: readonly RawReport[]): JourneyItem[] => some.map((one) => ({ report: one }));
      expect(await bytesOf(items(shuffled.map(({ one }) => one)), 1)).toBe(await bytesOf(items(reports), 1));
    }),
    { numRuns: 30 },
  );
});

it("gives the same bytes for every number of threads", async () => {
  // Empty lines cost nothing to read, and make the input long enough to be worth threads.
  const long = Array.from({ length: 40 }, (_, n) =>
    report(n, [n % 6, (n * 7) % 6, (n * 5) % 6], `outlet ${n % 7}`),
  ).map((one) => ({ ...one, text: `${one.text}${"\n".repeat(50_000)}` }));
  const items = long.map((one) => ({ report: one }));
  const alone = await bytesOf(items, 1);
  expect(await bytesOf(items, 3)).toBe(alone);
});

it("counts a report that is handed in twice once", async () => {
  const once = report(1, [0, 1, 2], "A");
  expect(await bytesOf([{ report: once }, { report: once }], 1)).toBe(await bytesOf([{ report: once }], 1));
});

it("loses no report to one that cannot be read", async () => {
  const good = { report: report(1, [0, 1], "A") };
  const bytes = new Uint8Array([0, 1, 2, 3, 0, 0, 255]);
  const bad = {
    source: "bad.bin",
    bytes,
    hints: { as: "file", charset: null, mediaType: null, url: null, size: bytes.length },
  } as const;
  const readout = await createReadout({ now: "2024-01-01" }).analyze([bad, good]);
  expect(readout.reports).toHaveLength(1);
  expect(readout.problems.map(({ code }) => code)).toEqual(["READ_BINARY"]);
});

it("settles the same on a thread of its own", async () => {
  const items = Array.from({ length: 12 }, (_, n) => ({ report: report(n, [n % 6, (n * 5) % 6], `outlet ${n % 5}`) }));
  const packs = [packTaken(await takeBatch(items), "2024-01-01").packed];
  const options = { now: "2024-01-01", language: "en", lines: null, words: null };
  const pool = openPool(1);
  const apart = await pool.settleAll(packs, options, 60_000);
  await pool.close();
  expect(apart).toEqual(settledPacks(packs, options));
});
