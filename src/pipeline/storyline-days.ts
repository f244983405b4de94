/** Storyline days: of each storyline its timeline, made once the days of all its reports are settled. */
import { contentId } from "../core/id.ts";
import { type ToldDay, timelineOf } from "../link/stories/timelines.ts";
import type { HeldReport } from "./packed-reports.ts";
import type { ReportAddition } from "./packed-stories.ts";
import type { Settlement } from "./settlement.ts";

/** What a story has of its storyline. */
export interface StorylineDays {
  /** `null` where the story goes on from none and none goes on from it. */
  readonly id: string | null;
  /** Every day that the storyline tells. */
  readonly told: readonly ToldDay[];
}

/**
 * The timelines of all storylines.
 *
 * - Input: what reads a report by its number in id order, what was settled of them, what linking added to each, and of which stories the days are asked; all of a storyline's or none.
 * - Output: by the number of a story.
 */
export function storylineDays(
  reportAt: (report: number) => HeldReport | null,
  { stories, storylines }: Settlement,
  addition: (report: number) => ReportAddition,
  asked: (story: number) => boolean = () => true,
): (story: number) => StorylineDays {
  const made = new Map<number, StorylineDays>();
  for (const [storyline, own] of storiesOf(storylines)) {
    if (!own.some(asked)) continue;
    const members = own.flatMap((story) => stories[story]?.members ?? []).sort((a, b) => a - b);
    const days = members.map(addition);
    made.set(storyline, {
      id: own.length < 2 ? null : contentId("sl", [reportAt(members[0] ?? 0)?.raw.id ?? ""]),
      told: timelineOf(
        members.flatMap((member) => reportAt(member) ?? []),
        days,
        (at) => (days[at]?.derivedFrom ?? []).some(({ kind }) => kind === "reprint"),
      ),
    });
  }
  return (story) => made.get(storylines[story] ?? -1) ?? { id: null, told: [] };
}

/** The stories of each storyline. */
export function storiesOf(storylines: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const all = new Map<number, number[]>();
  for (const [story, storyline] of storylines.entries()) {
    const own = all.get(storyline);
    if (own) own.push(story);
    else all.set(storyline, [story]);
  }
  return all;
}
