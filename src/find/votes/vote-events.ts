/** Votes as events: each vote that was counted is one, and a vote that a clause tells of is of the body that voted. */
import { overlap, type Span } from "../../core/span.ts";
import { spanOf } from "../events/event-people.ts";
import type { EventFinding, VoteFinding } from "../finding.ts";

/** How far a vote's day may stand from its counts and still be shown with them, in code units: the sentence before. */
const TOGETHER = 700;

/** Adds the counted votes to the events of a report, and gives the votes that clauses tell of their body. Both lists are in text order. */
export function withVotes(events: readonly EventFinding[], votes: readonly VoteFinding[]): EventFinding[] {
  const sponsors = events.filter(({ mode, actors }) => mode === "propose-resolution" && actors.length > 0);
  // A clause that names no body ("it received five votes") tells less than the count in it.
  const own = events.filter(
    (event) => event.actors.length > 0 || !isHeld(event) || !votes.some((vote) => overlap(event, vote) > 0),
  );
  const told = own.map((event) => (event.type === "vote" ? withBody(event, votes) : event));
  const counted = votes
    .filter((vote) => !told.some((event) => isHeld(event) && overlap(event, vote) > 0))
    .map((vote) => eventOf(vote, sponsors.length === 1 ? (sponsors[0]?.actors ?? []) : []));
  return [...told, ...counted];
}

/** A vote that was put off is not the one that was counted. */
function isHeld({ type, mode }: EventFinding): boolean {
  return type === "vote" && mode !== "delayed";
}

/** The body of a vote told near by, and the day and the outcome of the same words. */
function withBody(event: EventFinding, votes: readonly VoteFinding[]): EventFinding {
  const same = isHeld(event) ? votes.find((vote) => overlap(vote, event) > 0) : undefined;
  const near =
    same ??
    votes.find(({ start, end }) => Math.min(Math.abs(start - event.end), Math.abs(event.start - end)) < TOGETHER);
  const body = event.actors.length > 0 || !near?.body ? event.actors : [spanOf(near.body)];
  if (same === undefined) return { ...event, actors: body };
  const mode = event.mode ?? (same.outcome === "unknown" ? null : same.outcome);
  return { ...event, actors: body, mode, time: event.time ?? (same.time && spanOf(same.time)) };
}

function eventOf(vote: VoteFinding, sponsor: readonly Span[]): EventFinding {
  const parts = [vote, vote.proposal, vote.time].filter((span): span is NonNullable<typeof span> => span !== null);
  const near = parts.filter(({ start }) => Math.abs(start - vote.start) < TOGETHER);
  return {
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
    trigger: spanOf(vote),
    type: "vote",
    mode: vote.outcome === "unknown" ? null : vote.outcome,
    modality: "happened",
    actors: vote.body === null ? [] : [spanOf(vote.body)],
    recipients: sponsor.map(spanOf),
    time: vote.time && spanOf(vote.time),
    place: null,
    by: null,
    asNews: true,
  };
}
