/** Ages against births: who was born in 1970 is no 45 in 2025. */
import { dateOf } from "../../core/calendar.ts";
import type { Check } from "../../core/format.ts";
import type { Reckoning } from "../../find/finding.ts";
import { type CheckedReport, failed, inMarks, timeAt } from "./checked-report.ts";

/** The ages of a report that do not go with the birth told beside them. */
export function ageChecks(report: CheckedReport): Check[] {
  return report.report.findings.reckonings.flatMap((one) => {
    const because = one.kind === "age" ? whyNot(report, one) : null;
    return because === null ? [] : [failed("age", because, report, [one])];
  });
}

/** A birthday passes or not within the year, and a report may be written some time before it is printed. */
function whyNot(report: CheckedReport, one: Extract<Reckoning, { kind: "age" }>): string | null {
  const meaning = timeAt(report, one.born)?.meaning;
  const year = meaning?.kind === "year" || meaning?.kind === "date" ? meaning.year : null;
  if (report.day === null || year === null || year === undefined) return null;
  const here = dateOf(report.day).year;
  const years = here - year;
  if (one.years === years || one.years === years - 1) return null;
  return `${inMarks(report, one)}: who was born in ${year} is ${years - 1} or ${years} in ${here}`;
}
