/** Occasions: at which event a statement was made, where the reports tell of that event too. */
import type { Event, Statement } from "../../core/format.ts";
import { overlap, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { FoundReport } from "../found-report.ts";

/** How far before its trigger an event's place may begin, in code units: a long sentence. */
const LONGEST_PLACE = 600;

/**
 * Gives statements their occasions.
 *
 * - Input: the statements and events of one story, and its reports.
 * - Output: the same statements, in the same order; `occasion` is the event that a version's own words name ("said at the summit"), else the one talk that speaker
 *   and addressee had on the day it was said. `null` where neither is there, or versions name different ones.
 */
export function withOccasions(
  statements: readonly Statement[],
  events: readonly Event[],
  reports: readonly FoundReport[],
): Statement[] {
  const named = namedOccasions(events, reports);
  const talks = events.filter(({ type, modality }) => type === "consult" && modality === "happened");
  return statements.map((statement): Statement => {
    const own = new Set(statement.versions.flatMap(({ span }) => named.get(keyOf(span.report, span)) ?? []));
    const [only] = own;
    if (only !== undefined) return own.size === 1 ? { ...statement, occasion: only } : statement;
    const occasion = talkOf(statement, talks);
    return occasion === null ? statement : { ...statement, occasion };
  });
}

/** For each saying that names where it was said, the event there. */
function namedOccasions(events: readonly Event[], reports: readonly FoundReport[]): ReadonlyMap<string, string> {
  const eventAt = new Map<string, string>();
  for (const { id, evidence } of events) for (const place of evidence) eventAt.set(keyOf(place.report, place), id);
  const named = new Map<string, string>();
  for (const { raw, findings } of reports)
    for (const saying of findings.sayings) {
      const { occasion } = saying;
      if (occasion === null) continue;
      const around = { start: occasion.start - LONGEST_PLACE, end: occasion.end };
      const event = startingWithin(findings.events, around).find(({ trigger }) => overlap(trigger, occasion) > 0);
      const id = event && eventAt.get(keyOf(raw.id, event));
      if (id !== undefined) named.set(keyOf(raw.id, saying), id);
    }
  return named;
}

/** The one talk of speaker and addressee on the day of what was said, or `null`. */
function talkOf({ speaker, addressees, date }: Statement, talks: readonly Event[]): string | null {
  if (speaker === null || addressees.length === 0 || date === null) return null;
  const between = talks.filter(({ actors, recipients, date: day }) => {
    const sides = [...actors, ...recipients];
    return day === date.slice(0, 10) && sides.includes(speaker) && addressees.every((id) => sides.includes(id));
  });
  return between.length === 1 ? (between[0]?.id ?? null) : null;
}

function keyOf(report: string, { start, end }: Span): string {
  return `${report} ${start} ${end}`;
}
