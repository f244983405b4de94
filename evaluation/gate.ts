/** `npm run evaluate`: scores every set, prints one table, and fails where a pinned floor breaks. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assemble } from "../src/pipeline/assemble.ts";
import { findInReport } from "../src/pipeline/find-in-report.ts";
import { readFiles } from "../src/read/read-files.ts";
import { type EvaluationSet, evaluationSets, SHARED } from "./sets.ts";

interface Row {
  readonly layer: string;
  readonly gold: number;
  readonly found: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

const given = process.argv.slice(2);
const missesAt = given.indexOf("--misses");
const wanted =
  missesAt === -1 ? given.filter((argument) => !argument.startsWith("--")) : given.slice(missesAt + 1, missesAt + 2);
const layer = missesAt === -1 ? null : (given[missesAt + 2] ?? null);
const folder = mkdtempSync(join(tmpdir(), "readout-evaluate-"));
const out = (text: string): void => void process.stdout.write(`${text}\n`);

for (const set of evaluationSets()) {
  if (wanted.length > 0 && !wanted.includes(set.name)) continue;
  const { reports, problems } = readFiles(set.inputs);
  const readout = join(folder, `${set.name}.json`);
  writeFileSync(readout, JSON.stringify(assemble(reports.map(findInReport), problems, { now: null, language: "en" })));
  if (missesAt === -1) table(set, readout);
  else
    out(
      score(set, readout, "--misses")
        .split("\n")
        .filter((line) => line.startsWith("- ") && (layer === null || line.startsWith(`- ${layer}`)))
        .join("\n"),
    );
}
rmSync(folder, { recursive: true });

function score(set: EvaluationSet, readout: string, flag: string): string {
  try {
    return execFileSync("node", [join(SHARED, "eval", "score.mjs"), set.gold, readout, flag], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
  } catch (failure) {
    return String((failure as { stdout?: string }).stdout);
  }
}

function table(set: EvaluationSet, readout: string): void {
  const { rows } = JSON.parse(score(set, readout, "--json")) as { rows: readonly Row[] };
  const percent = (share: number | null): string => (share === null ? "-" : (100 * share).toFixed(1)).padStart(6);
  const known = rows.filter((row) => row.gold > 0 && row.f1 !== null);
  out(`\n${set.name}: mean ${percent(known.reduce((sum, row) => sum + (row.f1 ?? 0), 0) / known.length)}`);
  for (const row of known)
    out(
      `  ${row.layer.padEnd(18)}${String(row.gold).padStart(6)}${String(row.found).padStart(7)}${percent(row.precision)}${percent(row.recall)}${percent(row.f1)}`,
    );
}
