/** A story told: title, lines, timeline, gaps and checks, every line with its proof. */
import type { Actor, Check, Story } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import type { ActorIndex } from "../link/actors/actors.ts";
import type { LinkedStory } from "../link/link-story.ts";
import { type Account, accountOf } from "./account.ts";
import { gapsOf } from "./gaps.ts";
import { briefOf } from "./lines/lines.ts";
import { timelineOf } from "./lines/timeline.ts";
import { titleOf } from "./lines/title.ts";
import { standingFound } from "./standing-words.ts";
import { tellingIn } from "./wording/telling.ts";

export interface StoryOptions {
  /** The reader's language, BCP 47. */
  readonly language: string;
  /** The most lines a brief has; `null` for the usual number. */
  readonly lines: number | null;
  /** The most words that its lines have together; `null` for any number. */
  readonly words: number | null;
}

/**
 * Writes the account of a story.
 *
 * - Input: the linked story, the first actor of the run that has a name, and what the reader asks for.
 * - Output: the story, every line with its proof.
 */
export function writeStory(
  linked: LinkedStory,
  actors: ActorIndex,
  named: (name: string) => Actor | null,
  { language, lines: most, words }: StoryOptions,
): Story {
  const telling = tellingIn(language);
  const account = accountFor(linked, actors, named);
  const { days, rangeOf, because } = linked;
  const reports = linked.reports.map(({ raw }) => raw.id);
  const { lines, leftOut } = briefOf(reports, { lines: most, words }, { account, telling, rangeOf });
  const timeline = timelineOf(lines, account);
  const dates = [
    ...days.flatMap(({ published }) => published?.value.split("/").map((day) => day.slice(0, 10)) ?? []),
    ...timeline.map(({ date }) => date.slice(0, 10)),
  ].sort();
  return {
    id: contentId("st", [[...reports].sort()[0] ?? ""]),
    title: titleOf(reports, lines, account, telling.language),
    reports,
    from: dates[0] ?? "",
    to: dates.at(-1) ?? "",
    origins: linked.range,
    brief: { lines, leftOut },
    timeline,
    storyline: null,
    because: reports.map((report, index) => ({ report, reason: because[index] ?? "" })),
    gaps: gapsOf(reports, account, telling),
    checks: [...checksOf(account), ...linked.checks],
  };
}

/** The account of what the story's reports tell. */
function accountFor(linked: LinkedStory, { actors }: ActorIndex, named: (name: string) => Actor | null): Account {
  const { days, statements, events, figures, votes, origins } = linked;
  const reports = linked.reports.map(({ raw, removed, sentences, notCovered, genre, corrections }, index) => ({
    ...raw,
    text: raw.text,
    removed,
    sentences,
    genre,
    corrections,
    notCovered,
    times: days[index]?.times.flatMap((time) => time ?? []) ?? [],
    published: days[index]?.published ?? null,
    derivedFrom: origins.derivedFrom[index] ?? [],
  }));
  const byId = new Map(linked.reports.map((report) => [report.raw.id, report]));
  const told = { reports, actors, statements, events, figures, votes, origins: [] };
  return {
    ...accountOf(
      told,
      standingFound((id) => byId.get(id) ?? null),
    ),
    named,
  };
}

function checksOf({ votes }: Account): Check[] {
  return votes.flatMap(({ check, body, evidence }) =>
    check.ok === null ? [] : [{ ok: check.ok, what: body, because: check.because, spans: evidence }],
  );
}
