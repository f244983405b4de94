/** Readings of a figure by their day: which stand now, and which a later one of the same scope has replaced. */
import type { Figure, Reading } from "../../core/format.ts";

/**
 * The readings that stand.
 *
 * - Input: a figure.
 * - Output: of one that was updated those of the latest day and those that give the same value then; of any other all.
 */
export function latestReadings({ readings, verdict }: Figure): readonly Reading[] {
  if (verdict !== "updated") return readings;
  const last = readings.reduce((day, { asOf }) => (asOf !== null && asOf > day ? asOf : day), "");
  const latest = readings.filter(({ asOf }) => asOf === last);
  return latest.length === 0 ? readings : latest;
}

/** The readings that a later one has replaced: those of an earlier day and another value. */
export function supersededReadings(figure: Figure): readonly Reading[] {
  const latest = latestReadings(figure);
  const stands = new Set(latest.map(valueWords));
  return figure.readings.filter((reading) => !latest.includes(reading) && !stands.has(valueWords(reading)));
}

function valueWords({ low, high, bound }: Reading): string {
  return `${low} ${high} ${bound}`;
}
