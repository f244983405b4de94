/** Anniversaries against the year they count from: the 10th anniversary of what was in 2014 is in 2024. */
import { dateOf } from "../../core/calendar.ts";
import type { Check } from "../../core/format.ts";
import type { Reckoning } from "../../find/finding.ts";
import { type CheckedReport, dayAt, failed, inMarks } from "./checked-report.ts";

type Anniversary = Extract<Reckoning, { kind: "anniversary" }>;

/** A feast within so many days of its report is told of as of now; another may be of another year. */
const NOW = 10;

/** The anniversaries of a report whose years do not add up. */
export function anniversaryChecks(report: CheckedReport): Check[] {
  return report.report.findings.reckonings.flatMap((one) => {
    const because = one.kind === "anniversary" ? whyNot(report, one) : null;
    return because === null ? [] : [failed("anniversary", because, report, [one])];
  });
}

function whyNot(report: CheckedReport, one: Anniversary): string | null {
  const { day } = report;
  if (day === null) return null;
  const here = dateOf(day).year;
  const due = one.of + one.years;
  const near = one.others.map((other) => dayAt(report, other));
  // Another time in the sentence may be that of the feast: then only one of these days tells of now.
  if (near.some((other) => other === null || Math.abs(other - day) > NOW)) return null;
  const slack = near.length === 0 ? 1 : 0;
  if (Math.abs(due - here) <= slack) return null;
  return `${inMarks(report, one)}: ${one.years} years after ${one.of} is ${due}, and the report is of ${here}`;
}
