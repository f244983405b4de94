/** Told events: what one report tells of an event, with its actors and its day. */
import type { ResolvedTime } from "../core/format.ts";
import type { EventFinding } from "../find/finding.ts";
import type { Linked } from "./linked.ts";

/** An event as one report tells it. */
export interface ToldEvent {
  /** Index of the report. */
  readonly report: number;
  readonly found: EventFinding;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Who says so, where it is told in somebody's words. */
  readonly speaker: string | null;
  /** The day it happened, ISO 8601, or `null` where the words do not tell. */
  readonly day: string | null;
  /** Whether its own words tell the day; else it is that of the words before it. */
  readonly dayIsOwn: boolean;
}

/** A day of the calendar, alone or at the head of an instant. */
const DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/;
/** How far from a dated telling an undated one of the same actor may stand and still be of its day, in code units: a paragraph or two. */
const NEAR = 1200;

/**
 * The events that a report tells.
 *
 * - Output: in text order. A telling without a time of its own has the day of the nearest dated one before it that is of the same type and actor, or of a
 *   kind of talk by the same actor; history and plans inherit nothing.
 */
export function toldEvents(linked: Linked, report: number): ToldEvent[] {
  const found = linked.reports[report];
  if (found === undefined) return [];
  const { raw, findings } = found;
  const at = (places: EventFinding["actors"]): string[] => [
    ...new Set(places.flatMap((place) => linked.actors.at(raw.id, place) ?? [])),
  ];
  const days = new Map<string, string | null>();
  findings.times.forEach(({ start, end }, index) => {
    days.set(`${start}:${end}`, dayOf(linked.days[report]?.times[index] ?? null));
  });
  const told = findings.events.map((event): ToldEvent => {
    const day = event.time && (days.get(`${event.time.start}:${event.time.end}`) ?? null);
    return {
      report,
      found: event,
      actors: at(event.actors),
      recipients: at(event.recipients),
      speaker: event.by && linked.actors.at(raw.id, event.by),
      day,
      dayIsOwn: event.time !== null,
    };
  });
  return told.map((event, index) => (event.dayIsOwn ? event : { ...event, day: inherited(told, index) }));
}

function dayOf(time: ResolvedTime | null): string | null {
  return time === null ? null : (DAY.exec(time.value)?.[0] ?? null);
}

/**
 * The day of the nearest dated telling of the same type by the same actor before it, or of one that shares actor and recipient, also after it ("expressed
 * condolences to X … told X on Monday").
 */
function inherited(told: readonly ToldEvent[], index: number): string | null {
  const own = told[index];
  if (own === undefined || own.found.modality === "planned" || own.found.modality === "hypothetical") return null;
  const near = (other: ToldEvent): boolean =>
    Math.abs(own.found.start - other.found.start) <= NEAR &&
    other.day !== null &&
    other.dayIsOwn &&
    other.found.modality !== "planned" &&
    (shares(own.actors, other.actors) || (own.found.type === "consult" && shares(own.actors, [other.speaker ?? ""])));
  const before = told
    .slice(Math.max(0, index - WINDOW), index)
    .reverse()
    .filter(near);
  const after = told.slice(index + 1, index + WINDOW).filter(near);
  const same = before.find(({ found }) => found.type === own.found.type);
  const together = [...before, ...after].find(({ recipients }) => shares(own.recipients, recipients));
  const said =
    own.found.type === "consult" ? before.find(({ speaker }) => shares(own.actors, [speaker ?? ""])) : undefined;
  return (together ?? same ?? said)?.day ?? null;
}

/** The most tellings on either side that are looked at. */
const WINDOW = 12;

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}
