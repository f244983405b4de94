/** Everything that is found in one report, finder after finder; a later one may look at what an earlier one found. */
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import { findEvents } from "./events/events.ts";
import { findFigures } from "./figures/figures.ts";
import type { Findings } from "./finding.ts";
import { findMentions } from "./names/mentions.ts";
import { findReckonings } from "./reckonings/reckonings.ts";
import { findCitations } from "./speech/citations.ts";
import { findSayings } from "./speech/sayings.ts";
import { findTimes } from "./times/times.ts";
import { findVotes } from "./votes/votes.ts";

/** What a report in a language without a pack has: nothing was looked for. */
export const NOTHING_FOUND: Findings = {
  mentions: [],
  times: [],
  sayings: [],
  citations: [],
  figures: [],
  votes: [],
  events: [],
  reckonings: [],
};

/**
 * Runs every finder over one report.
 *
 * - Input: the text taken apart, and its language's pack.
 * - Output: the findings, each list in text order.
 */
export function findAll(prose: Prose, pack: LanguagePack): Findings {
  const times = findTimes(prose, pack);
  const mentions = findMentions(prose, pack, times);
  const sayings = findSayings(prose, pack, mentions, times);
  const citations = findCitations(prose, pack, mentions, sayings);
  const votes = findVotes(prose, pack, mentions, times);
  const figures = findFigures(prose, pack, mentions, times, sayings, votes);
  const events = findEvents(prose, pack, mentions, times, sayings, votes);
  const reckonings = findReckonings(prose, pack, times);
  return { mentions, times, sayings, citations, figures, votes, events, reckonings };
}
