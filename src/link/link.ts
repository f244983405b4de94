/** Linking: many reports made one picture: what must be settled of all together, then story after story. */
import type { Derivation, Event, Figure, Origin, OriginRange, Statement, Vote } from "../core/format.ts";
import { byCodeUnit } from "../core/order.ts";
import { daysAlone } from "./days/report-days.ts";
import type { FoundReport } from "./found-report.ts";
import { type LinkedStory, linkStory } from "./link-story.ts";
import { joinedOrigins, rangeWith } from "./origins/origins.ts";
import { type Settled, settle } from "./settle.ts";

export interface LinkOptions {
  /** The latest day that anything undated can be of, ISO 8601; `null` where the user gave none. */
  readonly now: string | null;
  /** The reader's language, BCP 47. */
  readonly language: string;
}

/** Stories in the order of their first report; other things as in the readout. */
export interface Picture {
  readonly stories: readonly LinkedStory[];
  readonly actors: Settled["actors"];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly votes: readonly Vote[];
  readonly origins: {
    readonly origins: readonly Origin[];
    /** From what a report derives. */
    readonly derivedFrom: (report: string) => readonly Derivation[];
    readonly rangeOf: (reports: readonly string[]) => OriginRange;
  };
}

/**
 * Links reports, all in one go: the journey does the same, its stories on all cores.
 *
 * - Input: reports in any order.
 * - Output: one picture of them all; the same for every order of the input.
 */
export function link(found: readonly FoundReport[], { now, language }: LinkOptions): Picture {
  const reports = [...found].sort((a, b) => byCodeUnit(a.raw.id, b.raw.id));
  const settled = settle(
    reports,
    reports.map((report) => daysAlone(report, now)),
    language,
  );
  const { actors } = settled;
  const stories = settled.stories.map(({ members, nearest }) =>
    linkStory({ reports: members.flatMap((member) => reports[member] ?? []), nearest, actors, now }),
  );
  const parts = stories.map(({ origins }) => origins);
  const derivedFrom = new Map(
    stories.flatMap((story) => story.reports.map(({ raw }, at) => [raw.id, story.origins.derivedFrom[at] ?? []])),
  );
  return {
    stories,
    actors,
    statements: stories.flatMap(({ statements }) => statements),
    events: stories.flatMap(({ events }) => events).sort((a, b) => byCodeUnit(a.id, b.id)),
    figures: stories.flatMap(({ figures }) => figures).sort((a, b) => byCodeUnit(a.id, b.id)),
    votes: stories
      .flatMap(({ votes }) => votes)
      .sort((a, b) => byCodeUnit(a.date ?? "", b.date ?? "") || byCodeUnit(a.id, b.id)),
    origins: {
      origins: joinedOrigins(parts),
      derivedFrom: (report) => derivedFrom.get(report) ?? [],
      rangeOf: rangeWith(
        parts.flatMap(({ families }) => families),
        parts.flatMap(({ wires }) => wires),
      ),
    },
  };
}
