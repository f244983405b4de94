/**
 * `npm run evaluate`: scores every set, prints one table, and fails where a pinned floor breaks.
 *
 *   npm run evaluate                          all sets
 *   npm run evaluate -- SET…                  these sets
 *   npm run evaluate -- --misses SET LAYER    what was missed and what was wrongly found
 *   npm run evaluate -- --pin [SET…]          raises the floors to what was reached
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanRows } from "./clean.ts";
import { broken, changeOf, percent, pinFloors, readFloors } from "./floors.ts";
import { languageRows } from "./language.ts";
import type { Row } from "./row.ts";
import { missesOf, rowsOf, writeReadout } from "./score-set.ts";
import { evaluationSets, SHARED } from "./sets.ts";
import { versionRows } from "./versions.ts";

const out = (text: string): void => void process.stdout.write(`${text}\n`);
const given = process.argv.slice(2);
const misses = given.includes("--misses");
const names = given.filter((argument) => !argument.startsWith("--"));
const wanted = misses ? names.slice(0, 1) : names;
const folder = mkdtempSync(join(tmpdir(), "readout-evaluate-"));
const floors = readFloors();
const rows: Row[] = [];

/** Sets that are judged by scorers of their own. */
const OTHERS: Readonly<Record<string, () => Promise<Row[]>>> = {
  clean: cleanRows,
  language: languageRows,
  versions: versionRows,
};
/** Where what they read lies. */
const READ: Readonly<Record<string, string>> = { versions: "gold" };

if (evaluationSets().length === 0) out("No evaluation sets here: nothing was measured.");
for (const set of evaluationSets().filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const readout = await writeReadout(set, folder);
  if (misses) {
    for (const line of missesOf(set, readout, names[1] ?? "")) out(line);
    continue;
  }
  show(set.name, await rowsOf(set, readout, folder));
}
for (const [name, rowsOfSet] of Object.entries(OTHERS))
  if (
    !misses &&
    existsSync(join(SHARED, READ[name] ?? join("data", name))) &&
    (wanted.length === 0 || wanted.includes(name))
  )
    show(name, await rowsOfSet());
rmSync(folder, { recursive: true });

if (given.includes("--pin")) pinFloors(rows, floors);
const fallen = rows.filter((row) => broken(row, floors));
for (const row of fallen)
  out(
    `BELOW ITS FLOOR: ${row.set} ${row.layer} ${row.language}: ${shown(row.f1).trim()}, ${changeOf(row, floors)?.toFixed(1)}`,
  );
process.exitCode = fallen.length > 0 ? 1 : 0;

function show(name: string, own: readonly Row[]): void {
  rows.push(...own);
  const all = own.filter(({ language, f1 }) => language === "all" && f1 !== null);
  const mean =
    all.length === 0
      ? ""
      : `: mean of ${all.length} layers ${shown(all.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0) / all.length).trim()}`;
  out(`\n${name}${mean}`);
  for (const row of own) out(`  ${tableLine(row)}`);
}

function shown(share: number | null): string {
  return (share === null ? "-" : percent(share).toFixed(1)).padStart(7);
}

function tableLine(row: Row): string {
  const change = changeOf(row, floors);
  const moved =
    change === null ? "    new" : change === 0 ? "      =" : `${change > 0 ? "+" : ""}${change.toFixed(1)}`.padStart(7);
  return `${row.layer.padEnd(18)}${row.language.padEnd(5)}${String(row.gold).padStart(6)}${String(row.found).padStart(7)}${shown(row.precision)}${shown(row.recall)}${shown(row.f1)}${moved}`;
}
