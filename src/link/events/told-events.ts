/** Told events: what one report tells of an event, with its actors and its day. */
import { isoDay, parseDay } from "../../core/calendar.ts";
import type { EventType, ResolvedTime } from "../../core/format.ts";
import { overlap, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { EventFinding, Saying, TimeExpression } from "../../find/finding.ts";
import { ownCountry } from "../actors/own-country.ts";
import { stateOf } from "../actors/state-of.ts";
import type { FoundReport } from "../found-report.ts";
import type { Linked } from "../linked.ts";

/**
 * How a telling's day is known: `own` its words tell it, `near` those of another telling of the same people do, `assumed` it is news of the paragraph's or
 * the report's day; `null` where nothing tells.
 */
export type DayBasis = "own" | "near" | "assumed";

/** An event as one report tells it. */
export interface ToldEvent {
  /** Index of the report. */
  readonly report: number;
  readonly found: EventFinding;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  /** Who says so, where it is told in somebody's words. */
  readonly speaker: string | null;
  /** The day it happened, ISO 8601, or `null` where the words do not tell. */
  readonly day: string | null;
  readonly dayBasis: DayBasis | null;
  /** The month or the year in which it happened, ISO 8601, where its words tell no day. */
  readonly period: string | null;
  /** Whether it is only that somebody told another something: it may have been in the talk that others tell of, and is no event by itself. */
  readonly mayBeTalk: boolean;
}

/** A day of the calendar, alone or at the head of an instant. */
const DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/;
/** A month or a year of the calendar. */
const PERIOD = /^\d{4}(?:-\d{2})?$/;
/** How far from a dated telling an undated one of the same actor may stand and still be of its day, in code units: a paragraph or two. */
const NEAR = 1200;
/** A time further back than this tells of history, and so do the sentences that follow it. */
const RECENT_DAYS = 14;

/**
 * The events that a report tells, and what may have been part of a talk that others tell of.
 *
 * - Output: in text order. A telling without a time of its own has the day of the nearest dated one before it that is of the same type and actor, or of a
 *   kind of talk by the same actor. Failing that, what is told as news is of the day that its paragraph told of last, else of the report's own; history and
 *   plans have none.
 */
export function toldEvents(linked: Linked, report: number): ToldEvent[] {
  const found = linked.reports[report];
  if (found === undefined) return [];
  const { raw, findings } = found;
  const at = (places: readonly Span[]): string[] => [
    ...new Set(places.flatMap((place) => linked.actors.at(raw.id, place) ?? [])),
  ];
  // Their states act and suffer with them, but for what they do to their own.
  const withStates = (places: readonly Span[], others: readonly Span[]): string[] => {
    const against = at(others);
    const states = places.flatMap((place) => [...stateOf(linked, found, place), ...ownCountry(linked, found, place)]);
    return [...new Set([...at(places), ...states.filter((id) => !against.includes(id))])];
  };
  const days = new Map<string, string | null>();
  const periods = new Map<string, string>();
  findings.times.forEach((time, index) => {
    const meant = linked.days[report]?.times[index] ?? null;
    days.set(keyOf(time), dayOf(meant));
    if (meant !== null && PERIOD.test(meant.value)) periods.set(keyOf(time), meant.value);
  });
  const published = linked.days[report]?.published?.value ?? "";
  const dayAt = (time: Span | null): string | null => time && (days.get(keyOf(time)) ?? null);
  const talks = findings.sayings.flatMap((saying) => talkOf(saying, findings.times) ?? []);
  const told = [...findings.events, ...talks].map((event, index): ToldEvent => {
    const day = dayAt(event.time);
    return {
      report,
      found: isToCome(event, day, published) ? { ...event, modality: "planned" } : event,
      actors: withStates(event.actors, event.recipients),
      recipients: withStates(event.recipients, event.actors),
      place: event.place && linked.actors.at(raw.id, event.place),
      speaker: event.by && linked.actors.at(raw.id, event.by),
      day,
      dayBasis: event.time === null ? null : "own",
      period: periods.get(keyOf(event.time)) ?? null,
      mayBeTalk: index >= findings.events.length,
    };
  });
  // "X, which left in 2021, offered …": a time that is told of in an aside is not that of the news around it.
  const aside = new Set(findings.events.flatMap(({ asNews, time }) => (asNews || time === null ? [] : [time.start])));
  told.sort((a, b) => a.found.start - b.found.start || a.found.end - b.found.end);
  return told.map((event, index) => dated(linked, found, told, { event, index, aside }));
}

function keyOf(time: Span | null): string {
  return time === null ? "" : `${time.start}:${time.end}`;
}

function dated(
  linked: Linked,
  found: FoundReport,
  told: readonly ToldEvent[],
  { event, index, aside }: { readonly event: ToldEvent; readonly index: number; readonly aside: ReadonlySet<number> },
): ToldEvent {
  if (event.dayBasis !== null) return event;
  const near = inherited(told, index);
  if (near !== null) return { ...event, day: near, dayBasis: "near" };
  const day = event.found.asNews && !AHEAD.has(event.found.modality) ? newsDay(linked, found, event, aside) : null;
  return day === null ? event : { ...event, day, dayBasis: "assumed" };
}

/** "Sends a second team tomorrow": what is done on a day after the report's own is only planned, but for what is done by saying it. */
function isToCome({ type, modality }: EventFinding, day: string | null, published: string): boolean {
  const today = published.includes("/") ? null : DAY.exec(published)?.[0];
  return day !== null && today != null && day > today && modality === "happened" && !IN_WORDS.has(type);
}

const IN_WORDS: ReadonlySet<EventType> = new Set([
  "agree",
  "request",
  "accuse",
  "reject",
  "threaten",
  "support",
  "concede",
  "statement",
]);

const AHEAD: ReadonlySet<string> = new Set(["planned", "hypothetical"]);

/** What somebody told another, as a talk of the two: the places of who spoke, the verb, the hearers and the time. */
function talkOf(saying: Saying, times: readonly TimeExpression[]): EventFinding | null {
  const { speaker, addressees, cue, clause } = saying;
  if (speaker === null || cue === null || addressees.length === 0) return null;
  const time = saying.time ?? startingWithin(times, clause).find((one) => overlap(one, saying) === 0) ?? null;
  const parts = [speaker, cue, ...addressees, ...(time ? [time] : [])];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  if (end - start > NEAR) return null;
  const nothing = { mode: null, place: null, by: null, asNews: false };
  return {
    ...nothing,
    start,
    end,
    trigger: cue,
    type: "consult",
    modality: "happened",
    actors: [speaker],
    recipients: addressees,
    time,
  };
}

function dayOf(time: ResolvedTime | null): string | null {
  return time === null ? null : (DAY.exec(time.value)?.[0] ?? null);
}

/**
 * The day that an event without a time of its own is news of: that of the last time before it in its paragraph, else the report's; `null` in history. A time
 * to come ("before the winter"), one that runs up to now ("in six years") and one that no calendar settles say nothing of when the news was.
 */
function newsDay(
  { days }: Linked,
  { raw, findings }: FoundReport,
  { report, found }: ToldEvent,
  aside: ReadonlySet<number>,
): string | null {
  const published = days[report]?.published?.value ?? "";
  const today = published.includes("/") ? null : (DAY.exec(published)?.[0] ?? null);
  if (today === null) return null;
  const paragraph = raw.text.lastIndexOf("\n", found.start) + 1;
  for (let index = lastBefore(findings.times, found.start); index >= 0; index--) {
    const start = findings.times[index]?.start ?? 0;
    if (start < paragraph) break;
    const value = aside.has(start) ? null : (days[report]?.times[index]?.value ?? null);
    if (value !== null && !reaches(value, today)) return recentDay(value, today);
  }
  return today;
}

/** The day that a time means, if it is not long past. */
function recentDay(value: string, today: string): string | null {
  const day = parseDay(DAY.exec(value)?.[0] ?? "");
  return day !== null && day >= (parseDay(today) ?? 0) - RECENT_DAYS ? isoDay(day) : null;
}

/** Whether a time is still to come on a day, or goes on then: values of days, months and years compare as far as both are given. */
function reaches(value: string, day: string): boolean {
  const end = value.split("/").at(-1) ?? value;
  const own = DAY.exec(end)?.[0] ?? end;
  const same = day.slice(0, own.length);
  return /^[\d-]+$/.test(own) && (value.includes("/") ? own >= same : own > same);
}

/** The index of the last of some spans in text order that begins before a place, or -1. */
function lastBefore(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The day of the nearest dated telling of the same type by the same actor before it, or of one that shares actor and recipient, also after it ("expressed
 * condolences to X … told X on Monday").
 */
function inherited(told: readonly ToldEvent[], index: number): string | null {
  const own = told[index];
  if (own === undefined || AHEAD.has(own.found.modality)) return null;
  const near = (other: ToldEvent): boolean =>
    Math.abs(own.found.start - other.found.start) <= NEAR &&
    other.day !== null &&
    other.dayBasis === "own" &&
    other.found.modality !== "planned" &&
    (shares(own.actors, other.actors) || (own.found.type === "consult" && shares(own.actors, [other.speaker ?? ""])));
  const before = told
    .slice(Math.max(0, index - WINDOW), index)
    .reverse()
    .filter(near);
  const after = told.slice(index + 1, index + WINDOW).filter(near);
  const same = before.find(({ found, mayBeTalk }) => found.type === own.found.type && !mayBeTalk);
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
