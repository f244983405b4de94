/**
 * `npm run evaluate`: scores every set, prints one table, and fails where a pinned floor breaks.
 *
 *   npm run evaluate                          all sets
 *   npm run evaluate -- SET…                  these sets
 *   npm run evaluate -- --misses SET LAYER    what was missed and what was wrongly found
 *   npm run evaluate -- --pin [SET…]          raises the floors to what was reached
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { broken, changeOf, percent, pinFloors, readFloors } from "./floors.ts";
import type { Row } from "./row.ts";
import { missesOf, rowsOf, writeReadout } from "./score-set.ts";
import { evaluationSets } from "./sets.ts";

const out = (text: string): void => void process.stdout.write(`${text}\n`);
const given = process.argv.slice(2);
const misses = given.includes("--misses");
const names = given.filter((argument) => !argument.startsWith("--"));
const wanted = misses ? names.slice(0, 1) : names;
const folder = mkdtempSync(join(tmpdir(), "readout-evaluate-"));
const floors = readFloors();
const rows: Row[] = [];

if (evaluationSets().length === 0) out("No evaluation sets here: nothing was measured.");
for (const set of evaluationSets().filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const readout = await writeReadout(set, folder);
  if (misses) {
    for (const line of missesOf(set, readout, names[1] ?? "")) out(line);
    continue;
  }
  const own = await rowsOf(set, readout, folder);
  rows.push(...own);
  const mean = own.filter(({ language, f1 }) => language === "all" && f1 !== null);
  out(
    `\n${set.name}: mean of ${mean.length} layers ${shown(mean.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0) / mean.length).trim()}`,
  );
  for (const row of own) out(`  ${tableLine(row)}`);
}
rmSync(folder, { recursive: true });

if (given.includes("--pin")) pinFloors(rows, floors);
const fallen = rows.filter((row) => broken(row, floors));
for (const row of fallen)
  out(
    `BELOW ITS FLOOR: ${row.set} ${row.layer} ${row.language}: ${shown(row.f1).trim()}, ${changeOf(row, floors)?.toFixed(1)}`,
  );
process.exitCode = fallen.length > 0 ? 1 : 0;

function shown(share: number | null): string {
  return (share === null ? "-" : percent(share).toFixed(1)).padStart(7);
}

function tableLine(row: Row): string {
  const change = changeOf(row, floors);
  const moved =
    change === null ? "    new" : change === 0 ? "      =" : `${change > 0 ? "+" : ""}${change.toFixed(1)}`.padStart(7);
  return `${row.layer.padEnd(18)}${row.language.padEnd(5)}${String(row.gold).padStart(6)}${String(row.found).padStart(7)}${shown(row.precision)}${shown(row.recall)}${shown(row.f1)}${moved}`;
}
