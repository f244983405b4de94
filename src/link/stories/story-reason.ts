/** Why a report belongs to its story, in words that its reader can check. */
import type { FoundReport } from "../found-report.ts";
import { type Meeting, meetings, type Passage, passageOf } from "../meaning/passage.ts";
import { daysApart } from "./story-pairs.ts";

/** Words named as reasons. */
const NAMED = 5;

/**
 * The reason: the words in which the report meets the one of its story that it is most like (`null`: there is none). `wholeOf` gives what a whole report means,
 * which is asked for once for each report that it is nearest to.
 */
export function storyReason(
  reports: readonly FoundReport[],
  days: readonly (number | null)[],
  report: number,
  nearest: number | null,
  wholeOf: (report: FoundReport) => Passage,
): string {
  const mine = reports[report];
  const its = nearest === null ? undefined : reports[nearest];
  if (!mine || !its) return "no other report tells of it";
  const met = meetings(wholeOf(mine), wholeOf(its), NAMED);
  const apart = daysApart(days[report], nearest === null ? null : days[nearest]);
  const when =
    apart === null ? "" : apart === 0 ? ", of the same day" : `, ${apart} ${apart === 1 ? "day" : "days"} apart`;
  return `shares ${met.map((meeting) => shown(mine, its, meeting)).join(", ")} with ${its.raw.title ?? its.raw.source}${when}`;
}

/** What a whole report means; words weigh as they are rare, and names in full, as a reader knows a story by them. */
export function wholeOf({ raw, profile: { words, language } }: FoundReport): Passage {
  const whole = passageOf(words, language, { start: 0, end: raw.text.length });
  return { ...whole, weights: whole.rows.map((row) => words.weights[row] ?? 0) };
}

/** A word, and the other's where it is not the same to the eye. */
function shown(mine: FoundReport, its: FoundReport, meeting: Meeting): string {
  const word = wordAt(mine, meeting.mine);
  const other = wordAt(its, meeting.its);
  return word.toLowerCase() === other.toLowerCase() ? `“${word}”` : `“${word}” (“${other}”)`;
}

/** A word is at most this long in a reason. */
const LONGEST = 64;

function wordAt({ raw, profile }: FoundReport, row: number): string {
  const start = profile.words.starts[row] ?? 0;
  return /^[\p{L}\p{M}\p{N}]+/u.exec(raw.text.slice(start, start + LONGEST))?.[0] ?? "";
}
