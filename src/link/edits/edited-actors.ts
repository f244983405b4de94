/** Who is who, as people corrected it: joined, parted, renamed. */
import { type EditPlace, reportsOf, type StandingEdit } from "../../core/edit.ts";
import type { Assigned } from "../actors/join-descriptions.ts";
import type { FoundReport } from "../found-report.ts";
import { constrained, type Pair } from "./constrained.ts";
import { placeKey } from "./edited-findings.ts";

export interface EditedActors {
  readonly assigned: Assigned;
  /** The names that people gave, by the numbers of actors. */
  readonly names: ReadonlyMap<number, string>;
}

/** Who is mentioned in a report. */
interface At {
  readonly report: number;
  readonly actor: number;
}

/**
 * Corrects which mention is of whom.
 *
 * - Input: the reports, for each the actors of its mentions, and the edits that count, in order.
 * - Output: the same corrected. Who is parted from another takes along all mentions of that actor in the same report, since within a report a name is one person's.
 */
export function editedActors(
  reports: readonly FoundReport[],
  assigned: Assigned,
  edits: readonly StandingEdit[],
): EditedActors {
  const find = finder(reports, edits);
  const asked = edits.flatMap(({ action }): Asked[] => {
    if (action.do !== "merge-actors" && action.do !== "split-actors") return [];
    const [one, other] = [find(action.at, assigned), find(action.other, assigned)];
    return one && other ? [{ merges: action.do === "merge-actors", one, other }] : [];
  });
  const edited = regrouped(assigned, asked);
  const names = new Map<number, string>();
  for (const { action } of edits) {
    if (action.do !== "rename-actor") continue;
    const at = find(action.at, edited);
    if (at) names.set(at.actor, action.name);
  }
  return { assigned: edited, names };
}

/** What was asked of two actors, each where it is mentioned. */
interface Asked {
  readonly merges: boolean;
  readonly one: At;
  readonly other: At;
}

function regrouped(assigned: Assigned, asked: readonly Asked[]): Assigned {
  if (asked.length === 0) return assigned;
  let next = assigned.flat().reduce((most, actor) => Math.max(most, actor), -1) + 1;
  const moved = new Map<string, number>();
  const own = ({ report, actor }: At): number => moved.get(`${report} ${actor}`) ?? actor;
  const joined: Pair[] = [];
  const parted: Pair[] = [];
  for (const { merges, one, other } of asked)
    if (merges) joined.push([own(one), own(other)]);
    else if (own(one) === own(other) && one.report !== other.report)
      moved.set(`${other.report} ${other.actor}`, next++);
    else parted.push([own(one), own(other)]);
  const each = Array.from({ length: next }, (_, actor) => actor);
  const groups = constrained(each, joined, parted);
  return assigned.map((actors, report) =>
    actors.map((actor) => {
      const now = moved.get(`${report} ${actor}`) ?? actor;
      return groups[now] ?? now;
    }),
  );
}

/** Finds who is mentioned at a place. Input: only where somebody asks, places are looked up. */
function finder(
  reports: readonly FoundReport[],
  edits: readonly StandingEdit[],
): (place: EditPlace, assigned: Assigned) => At | null {
  const wanted = new Set(edits.flatMap(({ action }) => reportsOf(action)));
  const indexOf = new Map<string, number>();
  reports.forEach(({ raw }, index) => {
    if (wanted.has(raw.id)) indexOf.set(raw.id, index);
  });
  return (place, assigned) => {
    const report = indexOf.get(place.report);
    if (report === undefined) return null;
    const key = placeKey(place);
    const mention = reports[report]?.findings.mentions.findIndex((one) => placeKey(one) === key) ?? -1;
    const actor = assigned[report]?.[mention] ?? -1;
    return actor < 0 ? null : { report, actor };
  };
}
