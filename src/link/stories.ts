/** Stories: which reports tell of the same events. */
import type { FoundReport } from "./found-report.ts";
import type { ReportDays } from "./report-days.ts";

/** The reports of one story, as indexes into the input, and why each belongs. */
export interface StoryGroup {
  readonly members: readonly number[];
  readonly because: readonly string[];
}

/** Groups reports into stories. Input: reports in id order and what is known of their days. */
export function linkStories(reports: readonly FoundReport[], _days: readonly ReportDays[]): StoryGroup[] {
  return [{ members: reports.map((_, index) => index), because: reports.map(() => "not written yet") }];
}
