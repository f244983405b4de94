/** The days of a story's reports that state none, settled one after the other, the surest first, as each that has one may date others. */
import { type Day, weekdayOf } from "../../core/calendar.ts";
import type { FoundReport } from "../found-report.ts";
import { cosine } from "../meaning/sparse.ts";
import { type DayWindow, leadWeekday } from "./stated-days.ts";
import { type Compared, comparedOf, type DatedReport, type DayVote, dayVotes } from "./told-days.ts";

/** A report's day, as other reports show it. */
export interface SettledDay {
  readonly index: number;
  readonly day: Day;
  readonly because: string;
}

/** How many of the reports most like an undated one are asked for its day. */
const NEIGHBOURS = 8;
/** The least weight of all that speaks for a day: one clause, or two sentences, that tell the same. */
const LEAST_WEIGHT = 0.24;
/** What the weekday of a report's lead adds to its day: it decides only between days that all else leaves open. */
const LEAD_WEIGHT = 0.2;

/**
 * Settles days.
 *
 * - Input: the reports of a story; those that have a day, by index; and how to read a report's expressions once it has one.
 * - Output: the reports whose day the others show. Those that nothing shows are left out.
 */
export function settledDays(
  reports: readonly FoundReport[],
  dated: ReadonlyMap<number, DatedReport>,
  dateReport: (settled: SettledDay, report: FoundReport) => DatedReport,
): SettledDay[] {
  const known = new Map(dated);
  const compared = comparer(reports);
  const open = new Map<number, Undated>();
  for (const [index, report] of reports.entries())
    if (!dated.has(index)) open.set(index, undatedOf(reports, report, index));
  for (const undated of open.values()) hear(undated, undated.neighbours, known, compared);
  const settled: SettledDay[] = [];
  for (let next = surest(open); next?.best; next = surest(open)) {
    const day: SettledDay = { index: next.index, day: next.best.day, because: next.best.because };
    settled.push(day);
    open.delete(next.index);
    known.set(next.index, dateReport(day, next.report));
    for (const undated of open.values())
      if (undated.neighbours.includes(next.index)) hear(undated, [next.index], known, compared);
  }
  return settled;
}

interface Undated {
  readonly index: number;
  readonly report: FoundReport;
  readonly weekday: number | null;
  readonly neighbours: readonly number[];
  readonly votes: DayVote[];
  /** The best supported day by the votes so far; `null` where none is supported well enough. */
  best: BestDay | null;
}

interface BestDay {
  readonly day: Day;
  readonly weight: number;
  readonly because: string;
}

function undatedOf(reports: readonly FoundReport[], report: FoundReport, index: number): Undated {
  const neighbours = nearestTo(reports, report, index);
  return { index, report, weekday: leadWeekday(report), neighbours, votes: [], best: null };
}

/** Reports made ready to be compared, each once. */
function comparer(reports: readonly FoundReport[]): (index: number) => Compared | null {
  const made = new Map<number, Compared>();
  return (index) => {
    const report = reports[index];
    const ready = made.get(index) ?? (report ? comparedOf(report) : null);
    if (ready) made.set(index, ready);
    return ready;
  };
}

function hear(
  undated: Undated,
  others: readonly number[],
  known: ReadonlyMap<number, DatedReport>,
  compared: (index: number) => Compared | null,
): void {
  for (const other of others) {
    const dated = known.get(other);
    const mine = dated ? compared(undated.index) : null;
    const theirs = dated ? compared(other) : null;
    if (mine && theirs && dated) undated.votes.push(...dayVotes(mine, theirs, dated));
  }
  undated.best = bestDay(undated);
}

function nearestTo(reports: readonly FoundReport[], own: FoundReport, index: number): number[] {
  return reports
    .map(({ profile }, other) => ({ other, near: other === index ? 0 : cosine(own.profile.meaning, profile.meaning) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || a.other - b.other)
    .slice(0, NEIGHBOURS)
    .map(({ other }) => other);
}

/** The undated report whose day is best supported, the first of equals. */
function surest(open: ReadonlyMap<number, Undated>): Undated | null {
  let best: Undated | null = null;
  for (const undated of open.values()) if ((undated.best?.weight ?? 0) > (best?.best?.weight ?? 0)) best = undated;
  return best;
}

function bestDay({ weekday, votes }: Undated): BestDay | null {
  const bounds = boundsOf(votes);
  const heard = weightiest(votes);
  let best: BestDay | null = null;
  for (const day of daysIn(votes, bounds)) {
    const speaking = heard.filter(({ from, to }) => from <= day && day <= to);
    const [first] = speaking;
    if (!first) continue;
    const lead = weekdayOf(day) === weekday ? LEAD_WEIGHT : 0;
    const weight = speaking.reduce((sum, vote) => sum + vote.weight, lead);
    if (weight > (best?.weight ?? 0)) best = { day, weight, because: first.because };
  }
  return best && best.weight >= LEAST_WEIGHT ? best : null;
}

/** All days that any vote names, within bounds, in order. */
function daysIn(votes: readonly DayVote[], bounds: DayWindow): Day[] {
  const days = new Set<Day>();
  for (const { from, to } of votes)
    for (let day = Math.max(from, bounds.from); day <= Math.min(to, bounds.to); day++) days.add(day);
  return [...days].sort((a, b) => a - b);
}

/** Of each part of the report the weightiest vote, and all binding ones; the weightiest first. */
function weightiest(votes: readonly DayVote[]): DayVote[] {
  const parts = new Set<string>();
  return [...votes]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ part, binds }) => {
      const first = !parts.has(part);
      parts.add(part);
      return first || binds;
    });
}

/** The days that all binding votes allow; one that contradicts weightier ones is not heard. */
function boundsOf(votes: readonly DayVote[]): DayWindow {
  let bounds: DayWindow = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  for (const { from, to } of votes.filter(({ binds }) => binds).sort((a, b) => b.weight - a.weight)) {
    const next = { from: Math.max(bounds.from, from), to: Math.min(bounds.to, to) };
    if (next.from <= next.to) bounds = next;
  }
  return bounds;
}
