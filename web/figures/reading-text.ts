/** A figure's reading in words: `at least 9 as of 4 Mar`. */
import type { Reading } from "../../src/core/format.ts";
import { sayDay, sayNumber } from "../format/say.ts";

/** The amount with its bound: never an interval that no report gives. */
export function amountText({ value, low, high, bound }: Pick<Reading, "value" | "low" | "high" | "bound">): string {
  const amount = value === null ? `${sayNumber(low)}–${sayNumber(high)}` : sayNumber(value);
  if (bound === "exactly") return amount;
  return `${bound === "approximately" ? "about" : bound} ${amount}`;
}

export function readingText(reading: Reading): string {
  return reading.asOf === null ? amountText(reading) : `${amountText(reading)} as of ${sayDay(reading.asOf)}`;
}
