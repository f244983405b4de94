/** Figures: one quantity, every reading of it, and whether they agree. */
import type { Figure, Reading } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import { textAt } from "../core/span.ts";
import { compatible, figureVerdict } from "./figure-verdict.ts";
import type { Linked } from "./linked.ts";
import { type ToldFigure, toldFigures } from "./told-figures.ts";

/** The most quantities of one measure that a reading is held against in a story, the latest made: so the work stays linear. */
const COMPARED = 64;

/**
 * Joins the figures that reports tell.
 *
 * - Input: what linking has settled.
 * - Output: one figure a quantity, by id. Two readings are of one quantity when they measure the same, of the same people, of the same event, and nothing
 *   in place or country sets them apart; what does not fit together is shown side by side.
 */
export function linkFigures(linked: Linked): Figure[] {
  const figures: Figure[] = [];
  for (const { members } of linked.stories) {
    const groups = grouped(members.flatMap((report) => toldFigures(linked, report)));
    const made = groups.map((group) => ({ group, figure: figureOf(linked, group) }));
    const idAt = new Map(made.flatMap(({ group, figure }) => group.map((one) => [placeKey(one), figure.id] as const)));
    for (const { group, figure } of made) figures.push({ ...figure, partOf: wholeOf(group, idAt, figure.id) });
  }
  return figures.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function placeKey({ report, figure }: ToldFigure): string {
  return `${report}:${figure.start}`;
}

/** The figure that most readings of a group are a part of, or `null`. */
function wholeOf(group: readonly ToldFigure[], idAt: ReadonlyMap<string, string>, own: string): string | null {
  for (const { report, figure } of group) {
    const whole = figure.partOf === null ? undefined : idAt.get(`${report}:${figure.partOf}`);
    if (whole !== undefined && whole !== own) return whole;
  }
  return null;
}

/** Readings by quantity: first by what must be equal, then into the first group that none of its members keeps them out of. */
function grouped(told: readonly ToldFigure[]): ToldFigure[][] {
  const slots = new Map<string, ToldFigure[][]>();
  for (const one of told) {
    const { measure, partOf } = one.figure;
    const key = `${measure}|${partOf === null}|${one.era ?? ""}`;
    const groups = slots.get(key) ?? [];
    const home = groups.slice(-COMPARED).find((group) => unify(group, one));
    if (home) home.push(one);
    else groups.push([one]);
    slots.set(key, groups);
  }
  return [...slots.values()].flat();
}

/** Against the first member alone, which stands for its group: linear in the readings. */
function unify([first]: readonly ToldFigure[], one: ToldFigure): boolean {
  if (first === undefined) return false;
  const fit = compatible(first.figure, one.figure);
  const kinds = [first, one].map(({ figure }) => figure.people ?? "people");
  if (kinds[0] !== kinds[1] && !(fit && kinds.includes("people"))) return false;
  if (apart(first.countries, one.countries)) return false;
  return fit || first.place === null || one.place === null || first.place === one.place;
}

function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((country) => b.includes(country));
}

function figureOf(linked: Linked, group: readonly ToldFigure[]): Figure {
  const words = (look: (one: ToldFigure) => ToldFigure["figure"]["of"]): string | null => {
    for (const one of group) {
      const span = look(one);
      if (span !== null) return textAt(linked.reports[one.report]?.raw.text ?? "", span);
    }
    return null;
  };
  const readings = group.map((one) => readingOf(linked, one)).sort(byDay);
  const [earliest] = readings;
  const measure = group[0]?.figure.measure ?? "";
  return {
    id: contentId("f", [measure, earliest?.span.report ?? "", earliest?.span.start ?? 0]),
    measure,
    of: words(({ figure }) => figure.of),
    place: words(({ figure }) => figure.place),
    readings,
    ...figureVerdict(group),
    partOf: null,
  };
}

function readingOf({ reports }: Linked, { report, figure, asOf, by }: ToldFigure): Reading {
  const { start, end, value, low, high, bound } = figure;
  return {
    span: { report: reports[report]?.raw.id ?? "", start, end },
    value,
    low,
    high,
    bound,
    asOf,
    attributedTo: by,
  };
}

function byDay(a: Reading, b: Reading): number {
  const [x, y] = [a.asOf ?? "", b.asOf ?? ""];
  if (x !== y) return x < y ? -1 : 1;
  if (a.span.report !== b.span.report) return a.span.report < b.span.report ? -1 : 1;
  return a.span.start - b.span.start;
}
