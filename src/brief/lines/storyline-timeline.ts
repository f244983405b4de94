/** A story's timeline in the light of its storyline: the days that its reports tell best, in their own words. */
import type { ReportSpan, Story } from "../../core/format.ts";
import type { ToldDay } from "../../link/stories/timelines.ts";

/**
 * Gives a story the part of its storyline's timeline that its own reports tell.
 *
 * - Input: the story, the days of its storyline, and the words at a place.
 * - Output: the story; its timeline has, in order of days, an entry for each such day in a report's own words. Without days it is as it was.
 */
export function withToldDays(story: Story, told: readonly ToldDay[], words: (place: ReportSpan) => string): Story {
  if (told.length === 0) return story;
  const reports = new Set(story.reports);
  const timeline = told
    .filter((day) => reports.has(day.told.report))
    .map(({ day, told: place, cites }) => ({ date: day, text: `“${words(place).replace(/\s+/g, " ")}”`, cites }));
  return { ...story, timeline };
}
