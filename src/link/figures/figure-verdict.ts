/** Whether the readings of one quantity agree, were updated, or differ, and why, in words. */
import { parseDay } from "../../core/calendar.ts";
import type { Figure } from "../../core/format.ts";
import type { FigureFinding } from "../../find/finding.ts";
import type { ToldFigure } from "./told-figures.ts";

/** An "about" allows a tenth on both sides, an open bound a quarter on its open side: what reporters mean by them. */
const ABOUT = 0.1;
const OPEN = 0.25;

/** The least and most that a reading allows. */
function allowed({ low, high, value, bound }: FigureFinding): readonly [number, number] {
  if (value === null) return [low, high];
  switch (bound) {
    case "exactly":
      return [value, value];
    case "at least":
    case "more than":
      return [value, value * (1 + OPEN)];
    case "at most":
    case "fewer than":
      return [value * (1 - OPEN), value];
    case "approximately":
      return [value * (1 - ABOUT), value * (1 + ABOUT)];
  }
}

/** Whether two readings may be of one number. */
export function compatible(a: FigureFinding, b: FigureFinding): boolean {
  const [fromA, toA] = allowed(a);
  const [fromB, toB] = allowed(b);
  return fromA <= toB && fromB <= toA;
}

/**
 * The verdict over the readings of one quantity.
 *
 * - Input: readings whose scopes unify, at least one.
 * - Output: `single`, `agree`, `differ` (two sources, one day, values that do not fit) or `updated` (later values, or a source that corrects itself).
 */
export function figureVerdict(told: readonly ToldFigure[]): Pick<Figure, "verdict" | "because"> {
  const reports = new Set(told.map(({ report }) => report)).size;
  const values = valuesOf(told);
  if (fits(told) && !grew(told)) {
    if (told.length === 1) return { verdict: "single", because: `one report gives it${wordOf(told)}` };
    const many = reports === 1 ? "one report gives it more than once" : `${reports} reports give values that fit`;
    return { verdict: reports === 1 ? "single" : "agree", because: `${many} (${values.join(", ")})${wordOf(told)}` };
  }
  const clash = clashOf(told);
  if (clash !== null) {
    const [a, b] = clash;
    const sides = `${shown(a)} and ${shown(b)}`;
    return {
      verdict: "differ",
      because: `${sides} are given for the same day${a.asOf === null ? "" : ` (${a.asOf})`}`,
    };
  }
  return { verdict: "updated", because: `the values follow each other: ${values.join(", ")}` };
}

/** Whether one number fits all readings. */
function fits(told: readonly ToldFigure[]): boolean {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const { figure } of told) {
    const [from, to] = allowed(figure);
    least = Math.max(least, from);
    most = Math.min(most, to);
  }
  return least <= most;
}

/** Whether a later report of the same days has more than an earlier "at least": the number grew, though both may hold. */
function grew(told: readonly ToldFigure[]): boolean {
  return told.some(
    ({ figure, asOf, era }) =>
      era === null &&
      OPEN_BOUNDS.has(figure.bound) &&
      told.some((later) => asOf !== null && (later.asOf ?? "") > asOf && later.figure.low > figure.high),
  );
}

const OPEN_BOUNDS: ReadonlySet<string> = new Set(["at least", "more than"]);

/** Whether two readings contradict each other: "at least four" does not contradict seven. */
function contradict(a: ToldFigure, b: ToldFigure): boolean {
  if (compatible(a.figure, b.figure)) return false;
  const [few, many] = a.figure.low <= b.figure.low ? [a, b] : [b, a];
  return !OPEN_BOUNDS.has(few.figure.bound) || many.figure.low < few.figure.high;
}

/** Days between the reports of two readings that are a contradiction; whoever tells later of one day has it corrected. */
const ONE_NEWS = 1;

function isLater({ published: a }: ToldFigure, { published: b }: ToldFigure): boolean {
  return a !== null && b !== null && Math.abs((parseDay(a) ?? 0) - (parseDay(b) ?? 0)) > ONE_NEWS;
}

/** The values that a report takes back for another by the same source: whoever tells one of them meanwhile contradicts nobody. */
function correctedValues(told: readonly ToldFigure[]): ReadonlySet<string> {
  const places = new Map(told.map((one) => [`${one.report}:${one.figure.start}`, one]));
  const old = told.flatMap((one) => {
    const before = one.figure.revises === null ? undefined : places.get(`${one.report}:${one.figure.revises}`);
    return before !== undefined && before.by === one.by ? [valueKey(before)] : [];
  });
  return new Set(old);
}

function valueKey({ figure: { low, high } }: ToldFigure): string {
  return `${low}–${high}`;
}

/** Two readings that do not fit, of one day, by two sources: two speakers, or two reports of which not both name one. */
function clashOf(told: readonly ToldFigure[]): readonly [ToldFigure, ToldFigure] | null {
  const byDay = new Map<string, ToldFigure[]>();
  const corrected = correctedValues(told);
  for (const one of told) {
    const day = one.asOf ?? "";
    const same = byDay.get(day) ?? [];
    if (corrected.has(valueKey(one))) continue;
    const other = same.find((before) => contradict(before, one) && !isLater(before, one) && twoSources(before, one));
    if (other) return [other, one];
    // One of each value and source is enough to compare with, so that a thousand copies cost no more than one.
    if (!same.some((before) => before.figure.value === one.figure.value && before.by === one.by)) same.push(one);
    byDay.set(day, same);
  }
  return null;
}

function twoSources(a: ToldFigure, b: ToldFigure): boolean {
  if (a.by !== null && b.by !== null && (a.report !== b.report || (a.known && b.known))) return a.by !== b.by;
  return a.report !== b.report;
}

function valuesOf(told: readonly ToldFigure[]): string[] {
  const corrected = correctedValues(told);
  const sorted = [...told].sort(
    (a, b) =>
      compare(a.asOf ?? "", b.asOf ?? "") ||
      compare(a.published ?? "", b.published ?? "") ||
      Number(corrected.has(valueKey(b))) - Number(corrected.has(valueKey(a))) ||
      a.figure.low - b.figure.low,
  );
  return [...new Set(sorted.map(({ figure }) => amount(figure)))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function amount({ value, low, high, bound }: FigureFinding): string {
  if (value === null) return `${low}–${high}`;
  return bound === "exactly" ? String(value) : `${bound} ${value}`;
}

function shown(one: ToldFigure): string {
  return `${amount(one.figure)}${one.by === null ? "" : ` (${one.by})`}`;
}

/** Whose word all readings are, where they are one source's: fifty outlets on one ministry's word are one claim. */
function wordOf(told: readonly ToldFigure[]): string {
  const sources = new Set(told.map(({ by }) => by));
  const [source] = sources;
  return sources.size === 1 && source !== null && source !== undefined ? `, on the word of ${source}` : "";
}
