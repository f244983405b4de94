/**
 * `npm run bench`: how many reports a second go through `analyze`, and whether time grows in line with reports and with length.
 *
 *   npm run bench [-- FILE.jsonl]     the texts to run on; the evaluation set of English news without it, else the bundled example
 */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { RawReport } from "../src/index.ts";

/** The built program, as users have it. */
const { createReadout, rawReport, readoutJson, readReports } = (await import(
  new URL("../dist/index.js", import.meta.url).href
)) as typeof import("../src/index.ts");

const NEWS = join(import.meta.dirname, "..", "..", "shared", "data", "quotes-polnear", "reports.jsonl");
const EXAMPLE = join(import.meta.dirname, "..", "examples", "dam-at-velm");
const file = process.argv[2] ?? (existsSync(NEWS) ? NEWS : EXAMPLE);
const base: RawReport[] = [];
for await (const { report } of readReports([file], { stdin: null, charset: null })) if (report) base.push(report);
const out = (text: string): void => void process.stdout.write(`${text}\n`);

/** As many reports as asked for: the texts again and again, each time another day, outlet and line of its own, so that they are neither copies nor one story. */
function many(count: number): RawReport[] {
  return Array.from({ length: count }, (_, index) => {
    const report = base[index % base.length];
    if (!report) throw new Error(`${file} has no report`);
    const round = Math.floor(index / base.length);
    const day = new Date(Date.UTC(2020, 0, 1 + round * 40)).toISOString().slice(0, 10);
    return rawReport(
      {
        ...report,
        outlet: `${report.outlet} ${round}`,
        published: { value: day, because: "the bench" },
        language: report.language,
        lineId: null,
      },
      "und",
    );
  });
}

async function run(
  reports: readonly RawReport[],
  workers: number,
): Promise<{ rate: number; memory: number; bytes: number }> {
  const start = process.hrtime.bigint();
  const readout = await createReadout({ now: "2026-01-01", workers }).analyze(reports.map((report) => ({ report })));
  let bytes = 0;
  for (const piece of readoutJson(readout)) bytes += piece.length;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { rate: reports.length / seconds, memory: process.memoryUsage().rss / 2 ** 20, bytes };
}

const cores = availableParallelism();
const mean = base.reduce((sum, { text }) => sum + text.length, 0) / base.length;
out(`${file}: ${base.length} texts, ${Math.round(mean)} characters each; ${cores} cores`);
await run(many(200), 1);
for (const [count, workers] of [
  [500, 1],
  [500, cores],
  [1000, cores],
  [2000, cores],
  [4000, cores],
] as const) {
  const { rate, memory, bytes } = await run(many(count), workers);
  out(
    `${String(count).padStart(6)} reports, ${workers} threads: ${rate.toFixed(0).padStart(5)} a second, ${memory.toFixed(0)} MB, ${(bytes / 2 ** 20).toFixed(1)} MB written`,
  );
}
for (const times of [1, 2, 4, 8]) {
  const long = many(60).map((report) => ({
    ...report,
    id: `${report.id}${times}`,
    text: `${report.text}\n`.repeat(times),
  }));
  const { rate } = await run(long, 1);
  out(`  text ×${times}: ${(1000 / rate / times).toFixed(2)} ms a report, divided by length`);
}
