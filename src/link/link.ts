/** Linking: many reports made one picture, step after step, each reading what the steps before it settled. */
import type { Event, Figure, Statement, Vote } from "../core/format.ts";
import { byCodeUnit } from "../core/order.ts";
import { linkActors } from "./actors.ts";
import { linkEvents } from "./events.ts";
import { linkFigures } from "./figures.ts";
import type { FoundReport } from "./found-report.ts";
import type { Linked } from "./linked.ts";
import { withOccasions } from "./occasions.ts";
import { linkOrigins, type OriginIndex } from "./origins.ts";
import { daysAlone, daysInStory } from "./report-days.ts";
import { linkStatements } from "./statements.ts";
import { linkStories } from "./stories.ts";
import { linkVotes } from "./votes.ts";

export interface LinkOptions {
  /** The latest day that anything undated can be of, ISO 8601; `null` where the user gave none. */
  readonly now: string | null;
  /** The reader's language, BCP 47. */
  readonly language: string;
}

export interface Picture extends Linked {
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly votes: readonly Vote[];
  readonly origins: OriginIndex;
}

/**
 * Links reports.
 *
 * - Input: reports in any order.
 * - Output: one picture of them all; the same for every order of the input.
 */
export function link(found: readonly FoundReport[], { now, language }: LinkOptions): Picture {
  const reports = [...found].sort((a, b) => (a.raw.id < b.raw.id ? -1 : a.raw.id > b.raw.id ? 1 : 0));
  const alone = reports.map((report) => daysAlone(report, now));
  const stories = linkStories(reports, alone);
  const days = [...alone];
  for (const { members } of stories) {
    const settled = daysInStory(
      members.flatMap((member) => reports[member] ?? []),
      members.flatMap((member) => alone[member] ?? []),
      now,
    );
    members.forEach((member, index) => {
      const own = settled[index];
      if (own) days[member] = own;
    });
  }
  const linked: Linked = { reports, days, stories, actors: linkActors(reports, stories, language) };
  const things = thingsOf(linked);
  return { ...linked, ...things, origins: linkOrigins(linked, things.statements) };
}

type Things = Pick<Picture, "statements" | "events" | "figures" | "votes">;

/** What the reports tell, story after story, as whatever is joined is of one story: so what was found in a report is asked for but once for all of it. */
function thingsOf(linked: Linked): Things {
  const statements: Statement[] = [];
  const events: Event[] = [];
  const figures: Figure[] = [];
  const votes: Vote[] = [];
  for (const story of linked.stories) {
    const alone: Linked = { ...linked, stories: [story] };
    const told = linkEvents(alone);
    const members = story.members.flatMap((member) => linked.reports[member] ?? []);
    for (const statement of withOccasions(linkStatements(alone), told, members)) statements.push(statement);
    for (const event of told) events.push(event);
    for (const figure of linkFigures(alone)) figures.push(figure);
    for (const vote of linkVotes(alone)) votes.push(vote);
  }
  return {
    statements,
    events: events.sort((a, b) => byCodeUnit(a.id, b.id)),
    figures: figures.sort((a, b) => byCodeUnit(a.id, b.id)),
    votes: votes.sort((a, b) => byCodeUnit(a.date ?? "", b.date ?? "") || byCodeUnit(a.id, b.id)),
  };
}
