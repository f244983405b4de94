/** A story's timeline in the light of its storyline: the days that its reports tell best, in their own words. */
import type { ReportSpan, Story } from "../core/format.ts";
import { byCodeUnit } from "../core/order.ts";
import type { ToldDay } from "../link/timelines.ts";

/** Beside a storyline's days a story's own lines are told that so many outlets tell. */
const OUTLETS = 2;

/**
 * Gives a story the part of its storyline's timeline that its own reports tell.
 *
 * - Input: the story, the days of its storyline, and the words at a place.
 * - Output: the story; its timeline has, in order of days, an entry for each such day in a report's own words, and for days that the storyline does not tell those
 *   of its lines that several outlets tell. Without days it is as it was.
 */
export function withToldDays(story: Story, told: readonly ToldDay[], words: (place: ReportSpan) => string): Story {
  if (told.length === 0) return story;
  const reports = new Set(story.reports);
  const days = new Set(told.map(({ day }) => day));
  const many = new Set(story.brief.lines.flatMap(({ text, outlets }) => (outlets >= OUTLETS ? [text] : [])));
  const own = told.filter((day) => reports.has(day.told.report));
  const timeline = [
    ...own.map(({ day, told: place, cites }) => ({
      date: day,
      text: `“${words(place).replace(/\s+/g, " ")}”`,
      cites,
    })),
    ...story.timeline.filter(({ date, text }) => !days.has(date.slice(0, 10)) && many.has(text)),
  ];
  return { ...story, timeline: timeline.sort((a, b) => byCodeUnit(a.date, b.date)) };
}
