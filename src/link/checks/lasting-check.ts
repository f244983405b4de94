/** How long something has lasted against when it began: "for five days, since Saturday" in a report of a Monday. */
import type { Check } from "../../core/format.ts";
import type { Reckoning } from "../../find/finding.ts";
import { type CheckedReport, dayAt, failed, inMarks, named } from "./checked-report.ts";

/** The first and the last day may be counted or not. */
const SLACK = 1;

/** The stretches of a report that are longer or shorter than their days. */
export function lastingChecks(report: CheckedReport): Check[] {
  return report.report.findings.reckonings.flatMap((one) => {
    const because = one.kind === "lasting" ? whyNot(report, one) : null;
    return because === null ? [] : [failed("days since", because, report, [one])];
  });
}

function whyNot(report: CheckedReport, one: Extract<Reckoning, { kind: "lasting" }>): string | null {
  const since = dayAt(report, one.since);
  if (since === null || report.day === null || since > report.day) return null;
  const passed = report.day - since;
  if (one.days >= passed - SLACK && one.days <= passed + SLACK) return null;
  return `${inMarks(report, one)}: from ${named(since)} to the report's day, ${named(report.day)}, are ${passed} days`;
}
