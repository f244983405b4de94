/** Later figures: numbers by which those that a line's words give were replaced. */
import type { Figure, ReportSpan } from "../../core/format.ts";
import { contains } from "../../core/span.ts";
import type { Account, Thing } from "../account.ts";
import { supersededReadings } from "./figure-readings.ts";

/**
 * The figures that have a later reading than the one that a line tells.
 *
 * - Input: what the line tells, the places it cites, and the account.
 * - Output: figures of which the line's words hold a reading that was replaced. A line of a figure tells all its readings and has none; so have words that somebody is quoted with, which
 *   were said as they stand.
 */
export function laterFigures(thing: Thing, cites: readonly ReportSpan[], account: Account): Figure[] {
  if (thing.what === "figure" || thing.what === "vote") return [];
  if (thing.what === "statement" && thing.statement.versions.some(({ kind }) => kind !== "indirect")) return [];
  return account
    .updated()
    .filter((figure) =>
      supersededReadings(figure).some(({ span }) =>
        cites.some((cite) => cite.report === span.report && contains(cite, span)),
      ),
    );
}
