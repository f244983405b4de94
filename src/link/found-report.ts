/** A report with all that was found in it: what reading and finding hand to linking. It holds no words and no sentences' text, only places. */
import type { Genre, Removed } from "../core/format.ts";
import type { Span } from "../core/span.ts";
import type { Findings } from "../find/finding.ts";
import type { Standing } from "../find/standing.ts";
import type { RawReport } from "../read/raw-report.ts";
import type { Profile } from "./meaning/profile.ts";

export interface FoundReport {
  readonly raw: RawReport;
  /** Whether its outlet is one that its text names, since its source names none. */
  readonly outletFound: boolean;
  /** Whether a pack covers the report's language; if not, nothing was looked for. */
  readonly covered: boolean;
  /** What was not looked for: nothing, "all", or what a pack of times alone leaves out. */
  readonly notCovered: readonly string[];
  readonly sentences: readonly Span[];
  readonly removed: readonly Removed[];
  readonly genre: Genre | null;
  /** Paragraphs in which it takes back what was told. */
  readonly corrections: readonly Span[];
  readonly findings: Findings;
  /** Which of its words can stand alone. */
  readonly standing: Standing;
  /** What makes the report comparable with others. */
  readonly profile: Profile;
}
