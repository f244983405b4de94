/** Figures as reports tell them, each with its day and whose word it is. */
import { type Span, textAt } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { FigureFinding } from "../../find/finding.ts";
import { timeValue } from "../days/time-value.ts";
import type { Linked } from "../linked.ts";

export interface ToldFigure {
  /** Index in `linked.reports`. */
  readonly report: number;
  readonly figure: FigureFinding;
  /** The day it holds for: its time expression's, else the report's. ISO 8601, or `null`. */
  readonly asOf: string | null;
  /** The year of an older event that it is told of as background, or `null` where it is of the report's own days. */
  readonly era: string | null;
  /** Whose word it is: an actor's name, else the words that name the speaker, or `null`. */
  readonly by: string | null;
  /** The day its report was published, ISO 8601, or `null`. */
  readonly published: string | null;
  /** Whether it is known who that is: no mere words ("the figure"). */
  readonly known: boolean;
  /** The countries that its words name, ISO 3166-1 alpha-3, sorted. */
  readonly countries: readonly string[];
  /** The place's actor, else its words, or `null`. */
  readonly place: string | null;
}

/** A figure of more than this many days before its report is of another event. A toll is rarely followed up for longer without a new date. */
const RECENT_DAYS = 60;
const DAY_MS = 86_400_000;

/** The figures of a report, in text order. */
export function toldFigures(linked: Linked, report: number): ToldFigure[] {
  const found = linked.reports[report];
  if (found === undefined) return [];
  const published = linked.days[report]?.published?.value ?? null;
  const name = actorName(linked, report);
  return found.findings.figures.map((figure) => {
    const time = timeValue(linked, report, figure.time);
    const old = time !== null && isOld(time, published);
    return {
      report,
      figure,
      asOf: time ?? published?.slice(0, 10) ?? null,
      era: old ? time.slice(0, 4) : null,
      by: figure.by && name(figure.by),
      published: published?.slice(0, 10) ?? null,
      known: isKnown(linked, report, figure.by),
      countries: countriesIn(linked, report, figure.of),
      place: figure.place && name(figure.place),
    };
  });
}

function isOld(time: string, published: string | null): boolean {
  if (published === null) return false;
  const last = time.split("/").at(-1) ?? time;
  const apart = Date.parse(published.slice(0, 10)) - Date.parse(lastDay(last));
  return apart > RECENT_DAYS * DAY_MS;
}

/** Whether a speaker is a person or a body; "rescuers" and "witnesses" contradict nobody. */
function isKnown({ actors, reports }: Linked, report: number, by: Span | null): boolean {
  const id = by && actors.at(reports[report]?.raw.id ?? "", by);
  const kind = id === null ? undefined : actors.byId.get(id)?.kind;
  return kind === "person" || kind === "organization" || kind === "country";
}

/** The last day of a year or month, so that "in 2025" is not old in a report of that year. */
function lastDay(value: string): string {
  if (/^\d{4}$/.test(value)) return `${value}-12-31`;
  return /^\d{4}-\d{2}$/.test(value) ? `${value}-28` : value.slice(0, 10);
}

function actorName({ actors, reports }: Linked, report: number): (place: Span) => string | null {
  const raw = reports[report]?.raw;
  return (place) => {
    if (raw === undefined) return null;
    const id = actors.at(raw.id, place);
    return (id === null ? undefined : actors.byId.get(id)?.name) ?? textAt(raw.text, place);
  };
}

function countriesIn({ reports }: Linked, report: number, of: Span | null): string[] {
  const mentions = reports[report]?.findings.mentions;
  if (of === null || mentions === undefined) return [];
  return [...new Set(startingWithin(mentions, of).flatMap(({ country }) => country ?? []))].sort();
}
