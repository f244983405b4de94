/** The day a report was written, and the value of each of its time expressions. */
import type { Published, ResolvedTime } from "../core/format.ts";
import type { FoundReport } from "./found-report.ts";

export interface ReportDays {
  readonly published: Published | null;
  /** One for each of `findings.times`, in the same order; `null` where its value cannot be known. */
  readonly times: readonly (ResolvedTime | null)[];
}

/** What is known of the days from each report alone. */
export function daysAlone(report: FoundReport, _now: string | null): ReportDays {
  const { published } = report.raw;
  return { published: published && { ...published, basis: "metadata" }, times: report.findings.times.map(() => null) };
}

/** What is known once the other reports of the story are read as well. Input and output in the same order. */
export function daysInStory(
  reports: readonly FoundReport[],
  _alone: readonly ReportDays[],
  now: string | null,
): ReportDays[] {
  return reports.map((report) => daysAlone(report, now));
}
