/** Floors: the figure that each row has reached. They are pinned in `floors.json` and may only rise. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../src/core/order.ts";
import { keyOf, type Row } from "./row.ts";

const FILE = join(import.meta.dirname, "floors.json");

/** F1 in percent, by key. */
export type Floors = Readonly<Record<string, number>>;

/** Below its floor by more than this, a row is broken: rounding, not noise, since every run gives the same figures. */
const ROUNDING = 0.05;

/** The pinned floors. */
export function readFloors(): Floors {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Floors) : {};
}

/** The row's change since its floor, in points; `null` where none is pinned. */
export function changeOf(row: Row, floors: Floors): number | null {
  const floor = floors[keyOf(row)];
  return floor === undefined || row.f1 === null ? null : percent(row.f1) - floor;
}

/** Whether the row has fallen below its floor. */
export function broken(row: Row, floors: Floors): boolean {
  return (changeOf(row, floors) ?? 0) < -ROUNDING;
}

/** Raises the floors to what these rows reach; a floor never falls. Rows that are not in the run keep theirs. */
export function pinFloors(rows: readonly Row[], floors: Floors): void {
  const raised = new Map(Object.entries(floors));
  for (const row of rows)
    if (row.f1 !== null) raised.set(keyOf(row), Math.max(raised.get(keyOf(row)) ?? 0, percent(row.f1)));
  const sorted = [...raised].sort(([a], [b]) => byCodeUnit(a, b));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** In percent, one decimal. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
