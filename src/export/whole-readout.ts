/** A readout made whole: every list in memory. */
import type { Readout } from "../core/format.ts";
import type { ReadoutLists } from "./readout-json.ts";

/** Goes through all lists of a readout and keeps what is in them. */
export function wholeReadout(lists: ReadoutLists): Readout {
  return {
    format: lists.format,
    reports: [...lists.reports],
    actors: [...lists.actors],
    statements: [...lists.statements],
    events: [...lists.events],
    figures: [...lists.figures],
    votes: [...lists.votes],
    origins: [...lists.origins],
    stories: [...lists.stories],
    problems: [...lists.problems],
  };
}
