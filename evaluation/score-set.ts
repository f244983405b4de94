/** Scores one set: analyses its reports as a user would and runs its scorer on the readout. */
import { execFileSync } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { readoutJson } from "../src/export/readout-json.ts";
import { createReadout } from "../src/pipeline/create-readout.ts";
import { readFiles } from "../src/read/read-files.ts";
import type { Row } from "./row.ts";
import { type EvaluationSet, SHARED } from "./sets.ts";

/** The day the sets are read on: later than all their reports, and the same on every day that they are scored. */
const NOW = "2026-11-22";

interface ScorerRow {
  readonly layer: string;
  readonly gold: number;
  readonly found: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Analyses a set's reports and writes the readout; gives its path. */
export async function writeReadout(set: EvaluationSet, folder: string): Promise<string> {
  const { reports, problems } = await readFiles(set.inputs);
  const items = [...reports.map((report) => ({ report })), ...problems.map((problem) => ({ problem }))];
  const readout = await createReadout({ now: NOW }).analyze(items);
  const path = join(folder, `${set.name}.json`);
  const file = openSync(path, "w");
  for (const piece of readoutJson(readout)) writeSync(file, piece);
  closeSync(file);
  return path;
}

/** The set's rows, over all its languages. */
export async function rowsOf(set: EvaluationSet, readout: string, _folder: string): Promise<Row[]> {
  const { rows } = JSON.parse(scorer(set.gold, readout, "--json")) as { rows: readonly ScorerRow[] };
  return rows.filter(({ gold }) => gold > 0).map((row) => ({ set: set.name, language: "all", ...row }));
}

/** What was missed and what was wrongly found, of the layers whose name begins so. */
export function missesOf(set: EvaluationSet, readout: string, layer: string): string[] {
  return scorer(set.gold, readout, "--misses")
    .split("\n")
    .filter((line) => line.startsWith(`- ${layer}`));
}

/** Runs the scorer; it ends with 1 where a gold's report is missing, and still prints. */
function scorer(gold: string, readout: string, flag: string): string {
  try {
    return execFileSync("node", [join(SHARED, "eval", "score.mjs"), gold, readout, flag], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
  } catch (failure) {
    const printed = (failure as { readonly stdout?: string }).stdout;
    if (printed === undefined || printed === "") throw failure;
    return printed;
  }
}
