/** A story's timeline for TimelineJS. */
import { type Account, accountOf } from "../brief/account.ts";
import type { Readout, ReportSpan } from "../core/format.ts";
import { daySpan } from "./day-span.ts";
import { placeText } from "./place-text.ts";
import { plainJson, xmlText } from "./plain-text.ts";

/** Characters of a headline. */
const HEADLINE = 120;

/**
 * Writes a story's timeline.
 *
 * - Input: a readout; its first story is told.
 * - Output: one JSON object: a slide an entry, with the words that prove it and their places. TimelineJS reads texts as HTML, so all are escaped.
 * - Errors: none. An entry whose day is not known is left out.
 * - Source: TimelineJS 3, "JSON format" (timeline.knightlab.com).
 *
 * @example [...timelineJs(readout)].join("")
 */
export function* timelineJs(readout: Readout): Generator<string> {
  const account = accountOf(readout);
  const [story] = readout.stories;
  const events = (story?.timeline ?? []).flatMap((entry, index) => {
    const days = daySpan(entry.date);
    if (days === null) return [];
    return [
      {
        unique_id: `${story?.id ?? "story"}-${index}`,
        start_date: dateOf(days.from),
        ...(days.to === days.from ? {} : { end_date: dateOf(days.to) }),
        text: { headline: markup(cut(entry.text)), text: entry.cites.map((place) => proofOf(place, account)).join("") },
      },
    ];
  });
  const title = { unique_id: story?.id ?? "story", text: { headline: markup(story?.title ?? ""), text: "" } };
  yield `${plainJson({ scale: "human", title, events }, 1)}\n`;
}

function dateOf(day: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, day: date };
}

function cut(text: string): string {
  const points = [...text];
  return points.length > HEADLINE ? `${points.slice(0, HEADLINE).join("")}…` : text;
}

function proofOf(place: ReportSpan, account: Account): string {
  const report = account.report(place.report);
  const told = `${report?.outlet ?? "outlet not stated"} · ${placeText(place)}`;
  const from = report?.url ? `<a href="${safeAddress(report.url)}">${markup(told)}</a>` : markup(told);
  return `<blockquote lang="${markup(report?.language ?? "und")}">${markup(account.words(place))}</blockquote><p>${from}</p>`;
}

/** An address that can be followed without running anything; else none. */
function safeAddress(url: string): string {
  return /^https?:\/\//i.test(url) ? markup(url) : "#";
}

function markup(text: string): string {
  return xmlText(text).replaceAll("'", "&#39;");
}
