/** Stories told: title, lines, timeline, gaps and checks of each, every line with its proof. */
import type { Check, Story } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import type { Picture } from "../link/link.ts";
import { type Account, accountOf } from "./account.ts";
import { gapsOf } from "./gaps.ts";
import { DEFAULT_LINES, linesOf } from "./lines.ts";
import { standingFound } from "./standing-words.ts";
import { tellingIn } from "./telling.ts";
import { timelineOf } from "./timeline.ts";
import { titleOf } from "./title.ts";

export interface StoryOptions {
  /** The reader's language, BCP 47. */
  readonly language: string;
  /** The most lines a brief has; `null` for the usual number. */
  readonly lines: number | null;
}

/**
 * Writes the account of every story.
 *
 * - Input: the linked picture, and what the reader asks for.
 * - Output: stories, the one with most reports first.
 */
export function writeStories(picture: Picture, { language, lines: most }: StoryOptions): Story[] {
  const telling = tellingIn(language);
  const accounts = accountsOf(picture);
  const stories = picture.stories.flatMap(({ members, because }, index): Story[] => {
    const account = accounts[index];
    if (!account) return [];
    const reports = members.flatMap((member) => picture.reports[member]?.raw.id ?? []);
    const lines = linesOf(reports, most ?? DEFAULT_LINES, { account, telling, rangeOf: picture.origins.rangeOf });
    const timeline = timelineOf(lines, account);
    const days = [
      ...members.flatMap(
        (member) => picture.days[member]?.published?.value.split("/").map((day) => day.slice(0, 10)) ?? [],
      ),
      ...timeline.map(({ date }) => date.slice(0, 10)),
    ].sort();
    return [
      {
        id: contentId("st", [[...reports].sort()[0] ?? ""]),
        title: titleOf(reports, lines, account, telling.language),
        reports,
        from: days[0] ?? "",
        to: days.at(-1) ?? "",
        origins: picture.origins.rangeOf(reports),
        brief: { lines },
        timeline,
        storyline: null,
        because: reports.map((report, index) => ({ report, reason: because[index] ?? "" })),
        gaps: gapsOf(reports, account),
        checks: checksOf(account),
      },
    ];
  });
  return stories.sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
}

/** For each story, the account of what has a place in one of its reports; names and reports are looked up in one account of all. */
function accountsOf(picture: Picture): Account[] {
  const { stories, actors, statements, events, figures, votes, origins } = picture;
  const reports = picture.reports.flatMap((found, index) => {
    const days = picture.days[index];
    return days
      ? [
          {
            ...found.raw,
            removed: found.removed,
            sentences: found.sentences,
            notCovered: found.notCovered,
            times: days.times.flatMap((time) => time ?? []),
            published: days.published,
            derivedFrom: origins.derivedFrom[index] ?? [],
          },
        ]
      : [];
  });
  const byId = new Map(picture.reports.map((report) => [report.raw.id, report]));
  const all = accountOf(
    {
      reports,
      actors: actors.actors,
      statements,
      events,
      figures,
      votes,
      origins: origins.origins,
    },
    standingFound((id) => byId.get(id) ?? null),
  );
  const storyOf = new Map(
    stories.flatMap(({ members }, story) =>
      members.map((member) => [picture.reports[member]?.raw.id ?? "", story] as const),
    ),
  );
  const shared = <T>(things: readonly T[], places: (thing: T) => readonly { readonly report: string }[]): T[][] => {
    const parts: T[][] = stories.map(() => []);
    for (const thing of things)
      for (const story of new Set(places(thing).map(({ report }) => storyOf.get(report))))
        if (story !== undefined) parts[story]?.push(thing);
    return parts;
  };
  const byStory = {
    statements: shared(statements, ({ versions }) => versions.map(({ span }) => span)),
    events: shared(events, ({ evidence }) => evidence),
    figures: shared(figures, ({ readings }) => readings.map(({ span }) => span)),
    votes: shared(votes, ({ evidence }) => evidence),
  };
  return stories.map(({ members }, story) => ({
    ...all,
    reports: members.flatMap((member) => reports[member] ?? []),
    statements: byStory.statements[story] ?? [],
    events: byStory.events[story] ?? [],
    figures: byStory.figures[story] ?? [],
    votes: byStory.votes[story] ?? [],
  }));
}

function checksOf({ votes }: Account): Check[] {
  return votes.flatMap(({ check, body, evidence }) =>
    check.ok === null ? [] : [{ ok: check.ok, what: body, because: check.because, spans: evidence }],
  );
}
