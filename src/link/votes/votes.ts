/** Votes: one vote in all reports, checked against the rule of its body. */
import type { ReportSpan, Vote } from "../../core/format.ts";
import { contentId } from "../../core/id.ts";
import { textAt } from "../../core/span.ts";
import type { VoteFinding } from "../../find/finding.ts";
import { timeValue } from "../days/time-value.ts";
import type { Linked } from "../linked.ts";
import { checkVote } from "./vote-rules.ts";

/** A vote as one report tells it, with its day. */
interface Told {
  readonly report: number;
  readonly vote: VoteFinding;
  readonly date: string | null;
}

/**
 * Joins the votes that reports tell.
 *
 * - Input: what linking has settled.
 * - Output: votes by day, then id. The same vote told with other counts or another outcome is a vote of its own, so that both are shown.
 */
export function linkVotes(linked: Linked): Vote[] {
  const groups: Told[][] = [];
  for (const { members } of linked.stories) {
    const told = members.flatMap((report) => toldIn(linked, report)).sort(byDetail);
    const own: Told[][] = [];
    for (const one of told) {
      const group = own.find((others) => others.every((other) => sameVote(one, other)));
      if (group) group.push(one);
      else own.push([one]);
    }
    groups.push(...own);
  }
  return groups
    .map((group) => voteOf(linked, group))
    .sort((a, b) => compare(a.date ?? "", b.date ?? "") || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toldIn(linked: Linked, report: number): Told[] {
  const votes = linked.reports[report]?.findings.votes ?? [];
  return votes.map((vote) => ({ report, vote, date: timeValue(linked, report, vote.time) }));
}

/** The fullest telling first, so that poorer ones join it; then by report and place. */
function byDetail(a: Told, b: Told): number {
  return detail(b) - detail(a) || a.report - b.report || a.vote.start - b.vote.start;
}

function detail({ vote, date }: Told): number {
  const known = [vote.for, vote.against, vote.abstain, vote.absent, date, vote.statedRule, vote.body];
  return known.filter((value) => value !== null).length + (vote.outcome === "unknown" ? 0 : 1);
}

/** Equal where both tell, and both counts for and against told. */
function sameVote({ vote: a, date: from }: Told, { vote: b, date: to }: Told): boolean {
  const open = (x: string | number | null, y: string | number | null): boolean => x === null || y === null || x === y;
  const outcomes = a.outcome === b.outcome || a.outcome === "unknown" || b.outcome === "unknown";
  const bodies = open(a.bodyConcept, b.bodyConcept);
  return (
    a.for === b.for && a.against === b.against && open(a.abstain, b.abstain) && outcomes && bodies && open(from, to)
  );
}

function voteOf(linked: Linked, group: readonly Told[]): Vote {
  const first = <T>(look: (told: Told) => T | null): T | null => {
    for (const told of group) {
      const value = look(told);
      if (value !== null) return value;
    }
    return null;
  };
  const evidence = group
    .map(({ report, vote }) => placeOf(linked, report, vote))
    .sort((a, b) => compare(a.report, b.report) || a.start - b.start);
  const words = (told: Told, span: VoteFinding["body"]): string | null =>
    span && textAt(linked.reports[told.report]?.raw.text ?? "", span);
  const concept = first(({ vote }) => vote.bodyConcept);
  const facts = {
    date: first(({ date }) => date),
    for: first(({ vote }) => vote.for),
    against: first(({ vote }) => vote.against),
    abstain: first(({ vote }) => vote.abstain),
    absent: first(({ vote }) => vote.absent),
    outcome: group.find(({ vote }) => vote.outcome !== "unknown")?.vote.outcome ?? "unknown",
  };
  const [earliest] = evidence;
  return {
    id: contentId("v", [earliest?.report ?? "", earliest?.start ?? 0, facts.for, facts.against]),
    body: first((told) => words(told, told.vote.body)) ?? "unknown body",
    proposal: first((told) => words(told, told.vote.proposal)),
    ...facts,
    check: checkVote({
      ...facts,
      concept,
      stated: first(({ vote }) => vote.statedRule),
      share: first(({ vote }) => vote.share),
      procedural: group.some(({ vote }) => vote.procedural),
    }),
    evidence,
  };
}

function placeOf({ reports }: Linked, report: number, { start, end }: VoteFinding): ReportSpan {
  return { report: reports[report]?.raw.id ?? "", start, end };
}
