/** One story of a readout as a readout of its own. */
import type { Readout, ReportSpan } from "../core/format.ts";

/**
 * Chooses a story.
 *
 * - Input: the readout, and the story's id.
 * - Output: the story with its reports and what they tell; `null` where the readout has no such story.
 * - Errors: none.
 * - Source: the format `readout/1`, `docs/format.md`.
 *
 * @example oneStory(readout, "st-…")
 */
export function oneStory(readout: Readout, id: string): Readout | null {
  const story = readout.stories.find((one) => one.id === id);
  if (!story) return null;
  const own = new Set(story.reports);
  const here = <Place extends ReportSpan>(places: readonly Place[]): Place[] =>
    places.filter(({ report }) => own.has(report));
  return {
    format: readout.format,
    reports: readout.reports.filter((report) => own.has(report.id)),
    actors: readout.actors
      .map((actor) => ({ ...actor, roles: here(actor.roles), mentions: here(actor.mentions) }))
      .filter(({ mentions }) => mentions.length > 0),
    statements: readout.statements.filter(({ versions }) => versions.some(({ span }) => own.has(span.report))),
    events: readout.events.filter(({ evidence }) => here(evidence).length > 0),
    figures: readout.figures.filter(({ readings }) => readings.some(({ span }) => own.has(span.report))),
    votes: readout.votes.filter(({ evidence }) => here(evidence).length > 0),
    origins: readout.origins.filter(({ reports }) => reports.some((report) => own.has(report))),
    stories: [story],
    problems: [],
  };
}
