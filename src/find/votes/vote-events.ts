/** Votes as events: each vote that was counted is one, and a vote that a clause tells of is of the body that voted. */
import { overlap, type Span } from "../../core/span.ts";
import { spanOf } from "../events/event-people.ts";
import type { EventFinding, VoteFinding } from "../finding.ts";

/** How far a vote's day may stand from its counts and still be shown with them, in code units: the sentence before. */
const TOGETHER = 700;

/** Adds the counted votes to the events of a report, and gives the votes that clauses tell of their body. Both lists are in text order. */
export function withVotes(events: readonly EventFinding[], votes: readonly VoteFinding[]): EventFinding[] {
  const sponsors = events.filter(({ mode, actors }) => mode === "propose-resolution" && actors.length > 0);
  const told = events.map((event) => (event.type === "vote" ? withBody(event, votes) : event));
  const counted = votes
    .filter((vote) => !told.some((event) => event.type === "vote" && overlap(event, vote) > 0))
    .map((vote) => eventOf(vote, sponsors.length === 1 ? (sponsors[0]?.actors ?? []) : []));
  return [...told, ...counted];
}

function withBody(event: EventFinding, votes: readonly VoteFinding[]): EventFinding {
  if (event.actors.length > 0) return event;
  const near = votes.find(
    ({ start, end }) => Math.min(Math.abs(start - event.end), Math.abs(event.start - end)) < TOGETHER,
  );
  return near?.body ? { ...event, actors: [spanOf(near.body)] } : event;
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
