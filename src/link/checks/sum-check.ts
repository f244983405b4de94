/** Sums: parts that are more than their whole, and lists of all parts that do not add up to it. */
import type { Check } from "../../core/format.ts";
import type { FigureFinding } from "../../find/finding.ts";
import { type CheckedReport, failed, inMarks } from "./checked-report.ts";

/** Kinds that nobody is two of at once: parts of these kinds add up. Others may overlap: a civilian may be a child. */
const APART: readonly (readonly (string | null)[])[] = [
  ["children", "women", "men"],
  ["soldiers", "civilians", "police", "militants"],
];
/** "About 40" allows a tenth more. */
const ABOUT = 1.1;

/** The figures of a report whose parts do not go with their whole. */
export function sumChecks(report: CheckedReport): Check[] {
  const { figures } = report.report.findings;
  const at = new Map(
    figures.filter(({ partOf }) => partOf === null).map((figure) => [`${figure.measure}:${figure.start}`, figure]),
  );
  const parts = new Map<FigureFinding, FigureFinding[]>();
  for (const part of figures) {
    const whole = part.partOf === null ? undefined : at.get(`${part.measure}:${part.partOf}`);
    // "Five of the victims" may be of victims told of long before.
    if (whole === undefined || whole.start > part.start || part.partBy === "mention") continue;
    const group = parts.get(whole);
    if (group) group.push(part);
    else parts.set(whole, [part]);
  }
  return [...parts].flatMap(([whole, group]) => {
    const because =
      tooMany(report, whole, group) ?? tooManyTogether(report, whole, group) ?? notTheWhole(report, whole, group);
    return because === null ? [] : [failed("sum", because, report, [whole, ...group])];
  });
}

/** The most that a whole allows; none where it is told as the least. */
function mostOf({ value, high, bound }: FigureFinding): number {
  if (value === null) return high;
  if (bound === "at least" || bound === "more than") return Number.POSITIVE_INFINITY;
  return bound === "approximately" ? value * ABOUT : value;
}

function tooMany(report: CheckedReport, whole: FigureFinding, parts: readonly FigureFinding[]): string | null {
  const part = parts.find(({ low }) => low > mostOf(whole));
  return part === undefined
    ? null
    : `${inMarks(report, part)} are told as a part of ${inMarks(report, whole)}, and are more`;
}

function tooManyTogether(report: CheckedReport, whole: FigureFinding, parts: readonly FigureFinding[]): string | null {
  for (const kinds of APART) {
    const own = parts.filter(({ people }) => kinds.includes(people));
    const sum = own.reduce((total, { low }) => total + low, 0);
    const different = new Set(own.map(({ people }) => people)).size === own.length;
    if (different && own.length > 1 && sum > mostOf(whole))
      return `${listed(report, own)} are told as parts of ${inMarks(report, whole)}, and together are ${sum}`;
  }
  return null;
}

function notTheWhole(report: CheckedReport, whole: FigureFinding, parts: readonly FigureFinding[]): string | null {
  const exact = [whole, ...parts].every(({ value, bound }) => value !== null && bound === "exactly");
  if (!exact || !parts.every(({ partBy }) => partBy === "list")) return null;
  const sum = parts.reduce((total, { low }) => total + low, 0);
  return sum === whole.value
    ? null
    : `${listed(report, parts)} are ${sum} together, and are told as ${inMarks(report, whole)}`;
}

function listed(report: CheckedReport, parts: readonly FigureFinding[]): string {
  return parts.map((part) => inMarks(report, part)).join(", ");
}
