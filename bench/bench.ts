/**
 * `npm run bench`: how many reports a second go through `analyze`, how much memory that takes at its peak, what share of the time each floor has, and whether
 * time grows in line with reports and with length.
 *
 *   npm run bench [-- FILE…] [--mixed] [--large]     the texts to run on; the evaluation set of English news without any, else the bundled example;
 *                                                    `--mixed` takes the golds' texts, which are in all languages; `--large` adds the run of 16,000 reports
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { RawReport, ReadoutLists } from "../src/index.ts";

const DIST = new URL("../dist/", import.meta.url).href;
/** The built program, as users have it. */
const { createReadout, rawReport, readoutJson, readReports } = (await import(
  `${DIST}index.js`
)) as typeof import("../src/index.ts");

const { setEngine } = (await import(`${DIST}cli/set-engine.js`)) as typeof import("../src/cli/set-engine.ts");
setEngine();

const NEWS = join(import.meta.dirname, "..", "..", "shared", "data", "quotes-polnear", "reports.jsonl");
const EXAMPLE = join(import.meta.dirname, "..", "examples", "dam-at-velm");
const GOLDS = join(import.meta.dirname, "..", "..", "shared", "gold");
const given = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const mixed = process.argv.includes("--mixed") && existsSync(GOLDS) ? foldersIn(GOLDS) : [];
const files = [...given, ...mixed].length > 0 ? [...given, ...mixed] : [existsSync(NEWS) ? NEWS : EXAMPLE];
const base: RawReport[] = [];
for await (const { report } of readReports(files, { stdin: null, charset: null })) if (report) base.push(report);
const out = (text: string): void => void process.stdout.write(`${text}\n`);
const NOW = "2026-01-01";

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

/**
 * As many reports as asked for: the texts again and again, each time another outlet, forty days later. The rounds of one text are copies in one story, so stories
 * and statements grow with the number of reports: harder than the news, where more reports are more stories.
 */
function* many(count: number): Generator<RawReport> {
  for (let index = 0; index < count; index++) {
    const report = base[index % base.length];
    if (!report) throw new Error(`${files.join(" ")} has no report`);
    const round = Math.floor(index / base.length);
    const day = new Date(Date.UTC(2020, 0, 1 + round * 40)).toISOString().slice(0, 10);
    yield rawReport(
      {
        ...report,
        outlet: `${report.outlet} ${round}`,
        published: { value: day, because: "the bench" },
        language: report.language,
        lineId: null,
      },
      "und",
    );
  }
}

function* items(reports: Iterable<RawReport>): Generator<{ report: RawReport }> {
  for (const report of reports) yield { report };
}

interface Run {
  readonly seconds: number;
  /** Of processor time, all threads together. */
  readonly cpu: number;
  /** The most that the process ever held, with its threads, in MB. */
  readonly peak: number;
  /** MB written. */
  readonly written: number;
}

async function run(reports: Iterable<RawReport>, workers: number): Promise<Run> {
  const start = process.hrtime.bigint();
  const before = cpu();
  const readout = await createReadout({ now: NOW, workers }).analyzeInLists(items(reports));
  const written = writtenOf(readout) / 2 ** 20;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, cpu: cpu() - before, peak: process.resourceUsage().maxRSS / 1024, written };
}

function writtenOf(readout: ReadoutLists): number {
  let bytes = 0;
  for (const piece of readoutJson(readout)) bytes += piece.length;
  return bytes;
}

/** Seconds of processor time so far. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** A run in a process of its own, so that its peak is its own. */
function apart(count: number, workers: number): Run {
  const script = process.argv[1] ?? "";
  const words = [...process.execArgv, script, ...files, "--run", `--count=${count}`, `--workers=${workers}`];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (!stdout.startsWith("{")) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

function option(name: string): number {
  return Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split("=")[1]);
}

/** A module of the built program. */
async function built<Module>(path: string): Promise<Module> {
  return (await import(`${DIST}${path}`)) as Module;
}

/** Processor time of each step, one after the other on one thread, in milliseconds a report; the second time round, once the machine code is made. */
async function shares(count: number): Promise<string> {
  const { takeBatch } = await built<typeof import("../src/pipeline/take-batch.ts")>("pipeline/take-batch.js");
  const { openUnpack, packTaken } =
    await built<typeof import("../src/pipeline/packed-reports.ts")>("pipeline/packed-reports.js");
  const { settlementOf } = await built<typeof import("../src/pipeline/settlement.ts")>("pipeline/settlement.js");
  const { openStoryLinker } = await built<typeof import("../src/pipeline/story-linker.ts")>("pipeline/story-linker.js");
  const { assemble } = await built<typeof import("../src/pipeline/assemble.ts")>("pipeline/assemble.js");
  let line = "";
  for (let round = 0; round < 2; round++) {
    const times: [string, number][] = [];
    let since = cpu();
    const timed = <T>(step: string, result: T): T => {
      times.push([step, (1000 * (cpu() - since)) / count]);
      since = cpu();
      return result;
    };
    const given = [...items(many(count))].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
    since = cpu();
    const taken = timed("find", await takeBatch(given));
    const { packed } = timed("pack", packTaken(taken, NOW));
    const reports = given.map((_, number) => number).map(openUnpack(2_000)(packed));
    const places = given.map((_, number) => [0, number] as const);
    const options = { now: NOW, language: "en", lines: null, words: null };
    const settlement = timed("settle", settlementOf(reports, [packed], places, options));
    const told = timed("link and tell", openStoryLinker(settlement)([...settlement.stories.keys()]));
    const readout = timed("assemble", assemble(reports, settlement, [told], []));
    timed("export", writtenOf(readout));
    line = times.map(([step, time]) => `${step} ${time.toFixed(2)}`).join(", ");
  }
  return line;
}

if (process.argv.includes("--run")) {
  out(JSON.stringify(await run(many(option("count")), option("workers"))));
} else {
  const cores = availableParallelism();
  const languages = new Set(base.map(({ language }) => language.split("-")[0])).size;
  const mean = base.reduce((sum, { text }) => sum + text.length, 0) / base.length;
  out(
    `${files.length === 1 ? files[0] : `${files.length} folders`}: ${base.length} texts in ${languages} languages, ${Math.round(mean)} characters each; ${cores} cores`,
  );
  out(`milliseconds a report: ${await shares(500)}`);
  const sizes: (readonly [number, number])[] = [
    [500, 1],
    [500, cores],
    [1000, 1],
    [1000, cores],
    [4000, cores],
    ...(process.argv.includes("--large") ? [[16000, cores] as const] : []),
  ];
  for (const [count, workers] of sizes) {
    const { seconds, cpu: spent, peak, written } = apart(count, workers);
    out(
      `${String(count).padStart(6)} reports, ${workers} threads: ${(count / seconds).toFixed(0).padStart(5)} a second, ${((1000 * spent) / count).toFixed(2)} ms of processor each, peak ${peak.toFixed(0)} MB, ${written.toFixed(1)} MB written`,
    );
  }
  for (const times of [1, 2, 4, 8]) {
    const long = [...many(60)].map((report) => ({
      ...report,
      id: `${report.id}${times}`,
      text: `${report.text}\n`.repeat(times),
    }));
    const { seconds } = await run(long, 1);
    out(`  text ×${times}: ${((1000 * seconds) / 60 / times).toFixed(2)} ms a report, divided by length`);
  }
}
