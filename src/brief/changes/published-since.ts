/** Which reports are of a time since: those that can have been published then. */
import type { Report } from "../../core/format.ts";

/** A day, or an instant with its zone, ISO 8601. */
export const SINCE: RegExp = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Whether a report is of a time since.
 *
 * - Input: the report and a day or an instant.
 * - Output: whether it can have been published then or later: of an interval the last day counts, and a day without a time counts to its end. A report whose day nothing tells is of
 *   before.
 */
export function isPublishedSince({ published }: Pick<Report, "published">, since: string): boolean {
  const value = published?.value.split("/").at(-1);
  if (value === undefined) return false;
  if (!since.includes("T") || !value.includes("T")) return value.slice(0, 10) >= since.slice(0, 10);
  return Date.parse(value) >= Date.parse(since);
}
