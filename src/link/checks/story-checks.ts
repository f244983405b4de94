/** The checks of a story: what its reports tell that cannot hold, each with the words that tell it. */
import type { Check } from "../../core/format.ts";
import type { Linked } from "../linked.ts";
import { ageChecks } from "./age-check.ts";
import { anniversaryChecks } from "./anniversary-check.ts";
import { apposedChecks } from "./apposed-check.ts";
import { checkedReport } from "./checked-report.ts";
import { counterChecks } from "./counter-check.ts";
import { lastingChecks } from "./lasting-check.ts";
import { sumChecks } from "./sum-check.ts";
import { weekdayChecks } from "./weekday-check.ts";

/** What is checked in each report on its own, in this order. */
const OF_A_REPORT = [weekdayChecks, apposedChecks, anniversaryChecks, ageChecks, lastingChecks, sumChecks] as const;

/**
 * Checks what the reports of a story tell against itself and the calendar.
 *
 * - Input: what linking has settled of the story.
 * - Output: the checks that failed, by report and place; what holds or cannot be told is not among them.
 */
export function storyChecks({ reports, days, stories }: Linked): Check[] {
  const checked = stories.flatMap(({ members }) =>
    members.flatMap((member) => {
      const [report, own] = [reports[member], days[member]];
      return report === undefined || own === undefined ? [] : [checkedReport(report, own)];
    }),
  );
  return [...checked.flatMap((report) => OF_A_REPORT.flatMap((check) => check(report))), ...counterChecks(checked)];
}
