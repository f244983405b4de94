/** One story linked: what its reports tell, joined. It needs nothing of any other story but who is who, so that stories are linked on any core. */

import type { StandingEdit } from "../core/edit.ts";
import type { Check, Event, Figure, OriginRange, Statement, Vote } from "../core/format.ts";
import type { ActorIndex } from "./actors/actors.ts";
import { storyChecks } from "./checks/story-checks.ts";
import { daysAlone, daysInStory, type ReportDays } from "./days/report-days.ts";
import { withEditedDays } from "./edits/edited-days.ts";
import { linkEvents } from "./events/events.ts";
import { linkFigures } from "./figures/figures.ts";
import type { FoundReport } from "./found-report.ts";
import type { Linked } from "./linked.ts";
import { gathersOthers } from "./origins/gathers-others.ts";
import { rangeWith, type StoryOrigins, storyOrigins } from "./origins/origins.ts";
import { ownMatter } from "./origins/own-matter.ts";
import { withOccasions } from "./statements/occasions.ts";
import { linkStatements } from "./statements/statements.ts";
import { storyReasons } from "./stories/stories.ts";
import { linkVotes } from "./votes/votes.ts";

/** A story to be linked. */
export interface StoryInput {
  /** Its reports, in id order. */
  readonly reports: readonly FoundReport[];
  /** For each the index of the one that it is most like. */
  readonly nearest: readonly (number | null)[];
  readonly actors: ActorIndex;
  /** The latest day that anything undated can be of, ISO 8601, or `null`. */
  readonly now: string | null;
  /** What people corrected, where they did. */
  readonly edits?: readonly StandingEdit[];
}

export interface LinkedStory {
  readonly reports: readonly FoundReport[];
  readonly days: readonly ReportDays[];
  /** Why each report belongs to it. */
  readonly because: readonly string[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly votes: readonly Vote[];
  /** What its reports tell that cannot hold; votes carry their own. */
  readonly checks: readonly Check[];
  readonly origins: StoryOrigins;
  /** On how many independent origins something rests that these of its reports tell (ids). */
  readonly rangeOf: (reports: readonly string[]) => OriginRange;
  /** On how many the whole story rests. */
  readonly range: OriginRange;
}

/**
 * Links a story.
 *
 * - Input: its reports and what was settled of all.
 * - Output: what they tell: statements by their first version, events and figures by id, votes by day and id.
 */
export function linkStory({ reports, nearest, actors, now, edits = [] }: StoryInput): LinkedStory {
  const alone = reports.map((report) => daysAlone(report, now));
  const days = daysInStory(reports, alone, now);
  const linked: Linked = { reports, days, stories: [{ members: reports.map((_, index) => index) }], actors, edits };
  const found = { statements: linkStatements(linked), events: linkEvents(linked), figures: linkFigures(linked) };
  const { events, figures, ...said } = withEditedDays(found, edits);
  const statements = withOccasions(said.statements, events, reports);
  const origins = storyOrigins(linked, statements);
  const rangeOf = rangeWith(origins.families, origins.wires);
  const gathers = gathersOthers(reports);
  const hearing = origins.families.filter(({ members }) => !members.every(gathers));
  return {
    reports,
    days,
    because: storyReasons(reports, alone, nearest),
    statements,
    events,
    figures,
    votes: linkVotes(linked),
    checks: storyChecks(linked),
    origins,
    rangeOf,
    range: wholeRange(rangeOf(reports.map(({ raw }) => raw.id)), ownMatter(statements, hearing).size),
  };
}

/** A whole story rests on no fewer origins than families have own matter; but on fewer than the most, as one may rest on another by ways that nothing shows. */
function wholeRange({ least, most }: OriginRange, own: number): OriginRange {
  return { least: Math.max(least, Math.min(most - 1, own)), most };
}
