/** Scores one set: analyses its reports as a user would and runs its scorer on the readout. */
import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Readout } from "../src/core/format.ts";
import { readoutJson } from "../src/export/readout-json.ts";
import { createReadout } from "../src/pipeline/create-readout.ts";
import { readFiles } from "../src/read/read-files.ts";
import { cutGold, cutReadout, type Gold, languagesOf } from "./by-language.ts";
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

/** Layers that the scorer already gives by language, or that mean nothing of one language's reports. */
const WHOLE = /^(?:names-|links|language$|brief-cited$|stories$|story-pairs$)/;

/** The set's rows: over all its languages and, where it has several, for each. */
export async function rowsOf(set: EvaluationSet, readout: string, folder: string): Promise<Row[]> {
  const all = scored(set.gold, readout).map((row) => ({ set: set.name, language: "all", ...row }));
  const gold = JSON.parse(readFileSync(set.gold, "utf8")) as Gold;
  const languages = languagesOf(gold);
  if (languages.length < 2) return all;
  const read = JSON.parse(readFileSync(readout, "utf8")) as Readout;
  const each = languages.flatMap((language) => {
    const cut = cutGold(gold, language);
    const paths = { gold: join(folder, "gold.json"), readout: join(folder, "cut.json") };
    writeFileSync(paths.gold, JSON.stringify(cut));
    writeFileSync(paths.readout, JSON.stringify(cutReadout(read, cut)));
    return scored(paths.gold, paths.readout)
      .filter(({ layer }) => !WHOLE.test(layer))
      .map((row) => ({ set: set.name, language, ...row }));
  });
  const order = new Map(all.map(({ layer }, index) => [layer, index]));
  return [...all, ...each].sort((x, y) => (order.get(x.layer) ?? 99) - (order.get(y.layer) ?? 99));
}

function scored(gold: string, readout: string): ScorerRow[] {
  const { rows } = JSON.parse(scorer(gold, readout, "--json")) as { rows: readonly ScorerRow[] };
  return rows.filter((row) => row.gold > 0 && row.f1 !== null);
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
