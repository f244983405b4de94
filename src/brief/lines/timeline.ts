/** Timeline: what happened, by the day it happened on, not the day it was printed. */
import type { BriefLine, ReportSpan, TimelineEntry } from "../../core/format.ts";
import { byCodeUnit } from "../../core/order.ts";
import type { Account } from "../account.ts";
import { dayOf } from "./lines.ts";

/**
 * The timeline of a story.
 *
 * - Input: the lines of a story and the account.
 * - Output: an entry for each known day of which a line tells, in order of days, with that line's text and proof: of several the one that most reports tell, of
 *   equals the first.
 */
export function timelineOf(lines: readonly BriefLine[], account: Account): TimelineEntry[] {
  const byDay = new Map<string, TimelineEntry>();
  for (const { about, kind, text, cites } of lines) {
    const thing = account.thing(about);
    const isEvent = kind !== "said" && kind !== "figure" && kind !== "contested";
    const date = thing === null || !isEvent ? "" : dayOf(thing, account);
    const known = byDay.get(date.slice(0, 10));
    if (date !== "" && (!known || reportsIn(cites) > reportsIn(known.cites)))
      byDay.set(date.slice(0, 10), { date, text, cites });
  }
  return [...byDay.values()].sort((a, b) => byCodeUnit(a.date, b.date));
}

function reportsIn(cites: readonly ReportSpan[]): number {
  return new Set(cites.map(({ report }) => report)).size;
}
