/** A story's own readout: of everything that is known only what the story tells, in the same format as the whole. */
import type { Actor, Readout, Report, Story } from "../core/format.ts";
import { byCodeUnit } from "../core/order.ts";
import { joinedOrigins } from "../link/origins/origins.ts";
import type { ToldParts } from "./kept-story.ts";

/**
 * Makes a story's readout.
 *
 * - Input: what linking gave, the story as it is told in the light of its storyline, its reports, and whoever is mentioned in them.
 * - Output: a readout of one story; of its actors only the names, roles and mentions in its own reports.
 */
export function storyReadout(
  parts: ToldParts,
  story: Story,
  reports: readonly Report[],
  actors: readonly Actor[],
): Readout {
  const own = new Set(story.reports);
  const here = <Place extends { readonly report: string }>(places: readonly Place[]): Place[] =>
    places.filter(({ report }) => own.has(report));
  const texts = new Map(reports.map((report) => [report.id, report]));
  const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] =>
    [...things].sort((a, b) => byCodeUnit(a.id, b.id));
  return {
    format: "readout/1",
    reports,
    actors: actors
      .map((actor) => {
        const mentions = here(actor.mentions);
        return { ...actor, names: namesHere(actor, mentions, texts), roles: here(actor.roles), mentions };
      })
      .sort((a, b) => b.mentions.length - a.mentions.length || byCodeUnit(a.id, b.id)),
    statements: parts.statements,
    events: byId(parts.events),
    figures: byId(parts.figures),
    votes: [...parts.votes].sort((a, b) => byCodeUnit(a.date ?? "", b.date ?? "") || byCodeUnit(a.id, b.id)),
    origins: joinedOrigins([parts.origins]),
    stories: [story],
    problems: [],
  };
}

/** The names that stand in some reports: most are those of mentions, the others are looked for. */
function namesHere(
  { names }: Actor,
  mentions: Actor["mentions"],
  reports: ReadonlyMap<string, Report>,
): Actor["names"] {
  const named = new Set(
    mentions.flatMap(({ report, start, end }) => {
      const own = reports.get(report);
      return own === undefined ? [] : `${own.language} ${own.text.slice(start, end)}`;
    }),
  );
  const stands = ({ text, language }: Actor["names"][number]): boolean =>
    named.has(`${language} ${text}`) ||
    [...reports.values()].some((report) => report.language === language && report.text.includes(text));
  return names.filter(stands);
}
