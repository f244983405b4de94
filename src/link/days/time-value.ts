/** What a time expression that a finding points at came to mean. */
import type { Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { Linked } from "../linked.ts";

/**
 * The value of a time expression of a report.
 *
 * - Input: what linking has settled, the report's index in `linked.reports`, and the place of a time expression that was found there, or `null`.
 * - Output: its ISO 8601 value, or `null` where it has none.
 */
export function timeValue({ reports, days }: Linked, report: number, place: Span | null): string | null {
  const times = reports[report]?.findings.times;
  if (place === null || times === undefined) return null;
  const [time] = startingWithin(times, place);
  return time === undefined ? null : (days[report]?.times[times.indexOf(time)]?.value ?? null);
}
