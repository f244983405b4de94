/** Figures: one quantity, every reading of it, and whether they agree. */
import type { Bound, Figure, Reading } from "../../core/format.ts";
import { contentId } from "../../core/id.ts";
import { textAt } from "../../core/span.ts";
import { namesAnybody } from "../../text/words/names-anybody.ts";
import type { Linked } from "../linked.ts";
import { compatible, figureVerdict } from "./figure-verdict.ts";
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

/** Readings by quantity: what says of whom it counts first, into the group that fits; what does not say it, into the one that most reports tell. */
function grouped(told: readonly ToldFigure[]): ToldFigure[][] {
  const slots = new Map<string, ToldFigure[][]>();
  const homes = new Map<string, ToldFigure[]>();
  const lesser = lesserOf(told);
  const order = [...told.filter((one) => !isVague(one)), ...told.filter(isVague)];
  for (const one of order) {
    const { measure, partOf } = one.figure;
    const key = `${measure}|${partOf === null}|${one.era ?? ""}`;
    const groups = slots.get(key) ?? [];
    const fitting = groups.slice(-COMPARED).filter((group) => unify(group, one, lesser));
    // A number told as another value of one before it is of the same quantity, whatever it is.
    const known = one.figure.revises === null ? undefined : homes.get(`${one.report}:${one.figure.revises}`);
    const home = known ?? (one.place === null ? mostTold(fitting) : fitting[0]) ?? newGroup(groups);
    home.push(one);
    homes.set(placeKey(one), home);
    slots.set(key, groups);
  }
  const place = new Map(told.map((one, index) => [one, index]));
  return [...slots.values()].flat().map((group) => group.sort((x, y) => (place.get(x) ?? 0) - (place.get(y) ?? 0)));
}

function newGroup(groups: ToldFigure[][]): ToldFigure[] {
  const group: ToldFigure[] = [];
  groups.push(group);
  return group;
}

/**
 * Readings that count less than half of what another of the same report, measure and day does: of another place or incident, or a part of it. They are no
 * readings of the toll that other reports tell, unless their values fit. Two known sources may contradict each other so.
 */
function lesserOf(told: readonly ToldFigure[]): ReadonlySet<ToldFigure> {
  const lesser = new Set<ToldFigure>();
  const most = new Map<string, ToldFigure>();
  const keyOf = ({ report, asOf, era, figure: { measure, partOf } }: ToldFigure): string =>
    `${report}|${asOf}|${era}|${measure}|${partOf === null}`;
  for (const one of told) {
    const known = most.get(keyOf(one));
    if (known === undefined || known.figure.low < one.figure.low) most.set(keyOf(one), one);
  }
  for (const one of told) {
    const top = most.get(keyOf(one));
    const contradicts = top?.known === true && one.known && top.by !== one.by && top.place === one.place;
    if (top !== undefined && top !== one && !contradicts && isPart(top, one)) lesser.add(one);
  }
  return lesser;
}

/** Whether a reading says neither of whom nor where: it is of what the story is about. */
function isVague({ figure: { of, people, place } }: ToldFigure): boolean {
  return of === null && people === null && place === null;
}

function mostTold(groups: readonly ToldFigure[][]): ToldFigure[] | undefined {
  let best: ToldFigure[] | undefined;
  for (const group of groups) if (group.length > (best?.length ?? 0)) best = group;
  return best;
}

/** Against the first member, which stands for its group, and the latest ones, among which are those of the same report. */
function unify(group: readonly ToldFigure[], one: ToldFigure, lesser: ReadonlySet<ToldFigure>): boolean {
  const [first] = group;
  if (first === undefined) return false;
  if (group.slice(-RECENT).some((other) => isPart(other, one))) return false;
  if (isFar(first, one)) return false;
  const fit = compatible(first.figure, one.figure);
  if ((lesser.has(first) || lesser.has(one)) && !(fit && first.figure.people === one.figure.people)) return false;
  const kinds = [first, one].map(({ figure }) => figure.people ?? "people");
  if (kinds[0] !== kinds[1] && !isVague(one) && !(fit && kinds.includes("people"))) return false;
  if (apart(first.countries, one.countries) || areTwoSides(first, one)) return false;
  return fit || first.place === null || one.place === null || first.place === one.place;
}

/** The latest members of a group that a reading is held against. */
const RECENT = 8;
/** Of two numbers of one report and day, one that is less than this share of the other counts a part of it: bodies in one hospital, or found that day. */
const PART = 0.5;

/** Of so few, two speakers who give different numbers mean the same: "five, not two". */
const MISCOUNTED = 3;

/** A number that is less than this share of another is no correction of it, but counts something else. */
const FAR = 1 / 3;

/** Nor does any number grow so much from one report to the next. */
const GROWN = 1 / 10;

/** Whether one number is so much less than the other that only two sources who contradict each other on one day can mean the same. */
function isFar(a: ToldFigure, b: ToldFigure): boolean {
  const [few, many] = a.figure.high <= b.figure.high ? [a, b] : [b, a];
  if (few.figure.high < GROWN * many.figure.low) return true;
  if (few.figure.high >= FAR * many.figure.low || many.asOf === null || few.asOf === null || few.asOf < many.asOf)
    return false;
  return !(a.known && b.known && a.asOf === b.asOf);
}

/** Whether one of two readings of a report is told as another value of the other: "the police spoke of 23, the union of 40". */
function isAnew({ figure: a }: ToldFigure, { figure: b }: ToldFigure): boolean {
  return a.revises === b.start || b.revises === a.start;
}

/** Whether two readings of one report are of a whole and a part of it, though they do not say so. */
function isPart(a: ToldFigure, b: ToldFigure): boolean {
  if (a.report !== b.report || a.asOf !== b.asOf || a.figure.withdrawn || b.figure.withdrawn || isAnew(a, b))
    return false;
  const [lower, upper] = a.figure.high <= b.figure.high ? [a, b] : [b, a];
  const [few, many] = [lower.figure.high, upper.figure.high];
  const two = a.by !== null && b.by !== null && a.by !== b.by;
  // "At most 800", where another speaks of 2,300, denies that number.
  const denied =
    CLOSED_BOUNDS.has(lower.figure.bound) && few >= FAR * many && a.known && b.known && a.place === b.place;
  const disputed = two && (denied || many - few <= MISCOUNTED);
  return few < PART * many && !disputed;
}

/** Bounds that say that there were no more. */
const CLOSED_BOUNDS: ReadonlySet<Bound> = new Set(["at most", "fewer than"]);

/** Numbers of soldiers by two speakers, neither saying whose they are, are each one's own losses: they contradict each other only where they name one country. */
function areTwoSides(a: ToldFigure, b: ToldFigure): boolean {
  if (a.figure.low === b.figure.low) return false;
  const soldiers = a.figure.people === "soldiers" && b.figure.people === "soldiers";
  return soldiers && a.known && b.known && a.by !== b.by && a.countries.length + b.countries.length === 0;
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

function readingOf({ reports }: Linked, { report, figure, asOf, by, known }: ToldFigure): Reading {
  // "it said": whose word that is, these words do not tell.
  const isToldOf = by !== null && (known || !namesAnybody(by, [reports[report]?.raw.language ?? "und"]));
  const { start, end, value, low, high, bound } = figure;
  return {
    span: { report: reports[report]?.raw.id ?? "", start, end },
    value,
    low,
    high,
    bound,
    asOf,
    attributedTo: isToldOf ? by : null,
  };
}

function byDay(a: Reading, b: Reading): number {
  const [x, y] = [a.asOf ?? "", b.asOf ?? ""];
  if (x !== y) return x < y ? -1 : 1;
  if (a.span.report !== b.span.report) return a.span.report < b.span.report ? -1 : 1;
  return a.span.start - b.span.start;
}
