/** Counts of units in time expressions: "three days ago", "in two weeks", "two days before yesterday", "a week later". */
import type { PeriodUnit, StepUnit, TimeMeaning } from "../finding.ts";
import type { ReadMeaning, TimeContext } from "./time-context.ts";
import { behindLinks } from "./time-dates.ts";
import { countAt } from "./time-numbers.ts";
import { reading, type TimeToken } from "./time-tokens.ts";

/** How many steps one count may be made of: "3 months and 2 weeks and 2 days". */
const STEPS = 4;

/** Counts of units with what stands behind them: "three days ago", "two days before yesterday", "a week later". */
export function counted(context: TimeContext, i: number, depth: number): ReadMeaning | null {
  const { tokens } = context;
  const step = stepAt(tokens, i);
  if (!step) return null;
  const { next } = step;
  if (reading(tokens[next], "ago-after")) return { value: chain(step, -1, TODAY), next: next + 1 };
  if (reading(tokens[next], "in-after")) return { value: chain(step, 1, TODAY), next: next + 1 };
  if (reading(tokens[next], "within-after")) return { value: upTo(step), next: next + 1 };
  const after = reading(tokens[next], "after") !== null;
  if (after || reading(tokens[next], "before")) {
    const from = context.point(behindLinks(tokens, next + 1), depth + 1);
    if (from) return { value: chain(step, after ? 1 : -1, from.value), next: from.next };
  }
  if (reading(tokens[next], "later-after")) return { value: chain(step, 1, null), next: next + 1 };
  return reading(tokens[next], "earlier-after") ? { value: chain(step, -1, null), next: next + 1 } : null;
}

/** Counts of units with what stands before them: "in three days", "il y a trois jours", "within nine months". */
export function stepBefore({ tokens }: TimeContext, i: number): ReadMeaning | null {
  const token = tokens[i];
  const about = reading(tokens[i + 1], "about") ? 1 : 0;
  const step = stepAt(tokens, i + 1 + about);
  if (!step) return null;
  if (reading(tokens[step.next], "shift") && !reading(token, "ago-before")) return null;
  if (reading(token, "ago-before")) return { value: chain(step, -1, TODAY), next: step.next };
  if (reading(token, "in-before")) return { value: chain(step, 1, TODAY), next: step.next };
  if (reading(token, "later-before")) return { value: chain(step, 1, null), next: step.next };
  return reading(token, "within-before") ? { value: upTo(step), next: step.next } : null;
}

/** "within nine months": from now to then. */
function upTo(step: Step): TimeMeaning {
  return { kind: "range", from: TODAY, to: chain(step, 1, TODAY) };
}

const TODAY: TimeMeaning = { kind: "days", offset: 0 };

interface Step {
  readonly unit: StepUnit;
  readonly count: number;
  /** Further steps: "2 years 1 month". */
  readonly more: Step | null;
  readonly next: number;
}

/** A count with its unit, and further ones behind it: "3 months and 2 weeks". */
function stepAt(tokens: readonly TimeToken[], i: number, depth = 0): Step | null {
  const count = countAt(tokens, i);
  const token = count && tokens[count.next];
  const unit = token ? stepUnit(token) : null;
  if (!count || !unit) return null;
  const next = count.next + 1;
  const times = reading(token ?? undefined, "unit")?.key === "fortnight" ? 2 : 1;
  const joined = reading(tokens[next], "and") || tokens[next]?.mark === "," ? 1 : 0;
  const more = depth < STEPS ? stepAt(tokens, next + joined, depth + 1) : null;
  return { unit, count: count.value * times, more, next: more?.next ?? next };
}

function chain(step: Step, sign: number, from: TimeMeaning | null): TimeMeaning {
  const here: TimeMeaning = { kind: "shift", unit: step.unit, count: sign * step.count, from };
  return step.more ? chain(step.more, sign, here) : here;
}

/** "the last 3 months and 2 weeks": the stretch goes on. */
export function moreSteps({ tokens }: TimeContext, i: number, value: TimeMeaning, shift: number): ReadMeaning {
  const more = reading(tokens[i], "and") ? stepAt(tokens, i + 1) : null;
  const ends = more && !reading(tokens[more.next], "ago-after") && !reading(tokens[more.next], "later-after");
  if (!more || !ends || value.kind !== "stretch") return { value, next: i };
  const edge = chain({ unit: value.unit, count: Math.abs(value.count), more, next: 0 }, shift, TODAY);
  const yesterday: TimeMeaning = { kind: "days", offset: -1 };
  return {
    value: shift < 0 ? { kind: "range", from: edge, to: yesterday } : { kind: "range", from: TODAY, to: edge },
    next: more.next,
  };
}

export function period(unit: PeriodUnit, offset: number, count: number): TimeMeaning {
  return { kind: "period", unit, offset, count };
}

export function stretch(unit: StepUnit, count: number): TimeMeaning {
  return { kind: "stretch", unit, count };
}

/** The unit of the calendar that a token names; a fortnight is none. */
export function unitOf(token: TimeToken | undefined): PeriodUnit | null {
  const key = reading(token, "unit")?.key;
  return key === undefined || key === "minute" || key === "hour" || key === "fortnight" || key === "workday"
    ? null
    : (key as PeriodUnit);
}

export function stepUnit(token: TimeToken | undefined): StepUnit | null {
  const key = reading(token, "unit")?.key;
  if (key === undefined) return null;
  return key === "fortnight" || key === "weekend" || key === "workweek" ? "week" : (key as StepUnit);
}
