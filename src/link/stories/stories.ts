/** Stories: which reports tell of the same events. */
import type { StandingEdit } from "../../core/edit.ts";
import type { ReportDays } from "../days/report-days.ts";
import { constrained, type Pair } from "../edits/constrained.ts";
import type { FoundReport } from "../found-report.ts";
import { groupByAverage } from "../groups/group-by-average.ts";
import type { Passage } from "../meaning/passage.ts";
import { LEAST_SCORE, type StoryPair, storyPairs } from "./story-pairs.ts";
import { storyReason, wholeOf } from "./story-reason.ts";

/** The reports of one story, as rising indexes into the input, and for each which of them it is most like, as an index into these; `null` where it is alone. */
export interface StoryGroup {
  readonly members: readonly number[];
  readonly nearest: readonly (number | null)[];
}

/** What stories are made by: the day of a report, where it is known. */
export type Dated = Pick<ReportDays, "published">;

/** The least average log-odds that joins two groups. Measured: stories of many alike events and translated articles score best at -1.5. */
const LEAST_AVERAGE = -1.5;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Groups reports into stories, of all languages together.
 *
 * - Input: reports in id order, what is known of their days, and which of them people joined or parted.
 * - Output: stories in the order of their first report, each with its members in input order; a report that is like no other is a story by itself.
 *   Weights are fixed, so which reports are given changes nothing but through the reports themselves.
 */
export function linkStories(
  reports: readonly FoundReport[],
  days: readonly Dated[],
  edits: readonly StandingEdit[] = [],
): StoryGroup[] {
  const numbers = days.map(dayNumber);
  const order = [...reports.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
  const pairs = storyPairs(reports, numbers, order);
  const groups = new Map<number, number[]>();
  const found = groupByAverage(reports.length, pairs, LEAST_SCORE, LEAST_AVERAGE);
  const { joined, parted } = storyEdits(reports, edits);
  for (const [report, group] of constrained(found, joined, parted).entries()) {
    const members = groups.get(group);
    if (members) members.push(report);
    else groups.set(group, [report]);
  }
  const nearest = nearestOf(pairs, groups);
  return [...groups.values()].map((members) => {
    const place = new Map(members.map((member, index) => [member, index]));
    return { members, nearest: members.map((member) => place.get(nearest.get(member) ?? -1) ?? null) };
  });
}

/** Which reports people joined or parted. */
function storyEdits(
  reports: readonly FoundReport[],
  edits: readonly StandingEdit[],
): { readonly joined: readonly Pair[]; readonly parted: readonly Pair[] } {
  const asked = edits.filter(({ action }) => action.do === "merge-stories" || action.do === "split-stories");
  if (asked.length === 0) return { joined: [], parted: [] };
  const at = new Map(reports.map(({ raw }, index) => [raw.id, index]));
  const pairsOf = (what: "merge-stories" | "split-stories"): Pair[] =>
    asked.flatMap(({ action }) => {
      if (action.do !== what) return [];
      const [one, other] = [at.get(action.report), at.get(action.other)];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    });
  return { joined: pairsOf("merge-stories"), parted: pairsOf("split-stories") };
}

/**
 * Why each report belongs to its story.
 *
 * - Input: the story's reports, what is known of their days, and for each the index of the one that it is most like.
 * - Output: a reason for each, in order.
 */
export function storyReasons(
  reports: readonly FoundReport[],
  days: readonly Dated[],
  nearest: readonly (number | null)[],
): string[] {
  const numbers = days.map(dayNumber);
  const whole = heldPassages();
  return reports.map((_, member) => storyReason(reports, numbers, member, nearest[member] ?? null, whole));
}

/** Whole reports held at once: a story's, or the part of a large one that is gone through at the time. */
const HELD = 64;

/** What whole reports mean, each worked out once while it is held. */
function heldPassages(): (report: FoundReport) => Passage {
  const held = new Map<FoundReport, Passage>();
  return (report) => {
    const known = held.get(report);
    if (known) return known;
    if (held.size >= HELD) held.clear();
    const passage = wholeOf(report);
    held.set(report, passage);
    return passage;
  };
}

/** The day a report was published, counted from 1970, or `null`. */
function dayNumber({ published }: Dated): number | null {
  const time = published ? Date.parse(published.value.slice(0, 10)) : Number.NaN;
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

/** For each report the one of its story that it is most like. */
function nearestOf(pairs: readonly StoryPair[], groups: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const story = new Map([...groups].flatMap(([group, members]) => members.map((member) => [member, group] as const)));
  const best = new Map<number, { other: number; score: number }>();
  const offer = (report: number, other: number, score: number): void => {
    const known = best.get(report);
    if (!known || score > known.score || (score === known.score && other < known.other))
      best.set(report, { other, score });
  };
  for (const { a, b, score } of pairs)
    if (story.get(a) === story.get(b)) {
      offer(a, b, score);
      offer(b, a, score);
    }
  return new Map([...best].map(([report, { other }]) => [report, other]));
}
