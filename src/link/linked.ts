/** What linking has settled so far: each step reads what the steps before it found. */

import type { StandingEdit } from "../core/edit.ts";
import type { ActorIndex } from "./actors/actors.ts";
import type { ReportDays } from "./days/report-days.ts";
import type { FoundReport } from "./found-report.ts";
import type { StoryGroup } from "./stories/stories.ts";

export interface Linked {
  /** All reports, in id order. */
  readonly reports: readonly FoundReport[];
  /** For each report, its day and the values of its time expressions. */
  readonly days: readonly ReportDays[];
  /** The reports of each story, as indexes. */
  readonly stories: readonly Pick<StoryGroup, "members">[];
  readonly actors: ActorIndex;
  /** What people corrected, where they did. */
  readonly edits?: readonly StandingEdit[];
}
