/** Which reports gather what others tell: a live blog and a digest have not heard each of their entries themselves. */
import type { FoundReport } from "../found-report.ts";

/** Tells of a report (its id) whether it gathers. Input: the reports. */
export function gathersOthers(reports: readonly Pick<FoundReport, "raw" | "genre">[]): (report: string) => boolean {
  const gathers = new Set(
    reports.flatMap(({ raw, genre }) => (genre?.kind === "live blog" || genre?.kind === "digest" ? [raw.id] : [])),
  );
  return (report) => gathers.has(report);
}
