/** The lead: the sentence by which a report says what it is about, where the account has no event of its own for it (a collapse, an eruption, a finding). */
import type { ReportSpan } from "../core/format.ts";
import { contains, overlap } from "../core/span.ts";
import type { Account } from "./account.ts";
import { opensAlone } from "./self-contained.ts";

/** A report says what it is about in its first sentence or the one after its headline. */
const FIRST_SENTENCES = 2;

/**
 * The lead of a report.
 *
 * - Input: the report's id and the account.
 * - Output: the first sentence of its own telling that can stand alone; `null` where neither of the first two can.
 * - Source: the inverted pyramid of news writing: the most important fact stands first.
 */
export function leadOf(id: string, account: Account): ReportSpan | null {
  const language = account.report(id)?.language ?? "und";
  return openingOf(id, account).find((sentence) => opensAlone(account.words(sentence), language)) ?? null;
}

/** Whether a place of a report stands in the sentences that open it. */
export function isInOpening(place: ReportSpan, account: Account): boolean {
  return openingOf(place.report, account).some((sentence) => overlap(sentence, place) > 0);
}

/** Where the sentences that open a report are over. */
export function openingEnd(id: string, account: Account): number {
  return openingOf(id, account).at(-1)?.end ?? 0;
}

/** The one day that the words of a report's lead name; `null` where they name none or several. */
export function leadDay(id: string, account: Account): string | null {
  const words = leadOf(id, account);
  if (words === null) return null;
  const times = account.report(words.report)?.times ?? [];
  const days = new Set(times.filter((time) => contains(words, time)).map(({ value }) => value));
  const [day] = days;
  return days.size === 1 && day !== undefined && /^\d{4}-\d{2}-\d{2}/.test(day) ? day.slice(0, 10) : null;
}

/** Where other reports have the very same words. */
export function sameWords(lead: ReportSpan, account: Account): ReportSpan[] {
  const words = account.words(lead);
  return account.reports.flatMap(({ id, text }) => {
    const start = id === lead.report ? -1 : text.indexOf(words);
    return start < 0 ? [] : [{ report: id, start, end: start + words.length }];
  });
}

/** The first sentences of a report's own telling. */
function openingOf(id: string, account: Account): ReportSpan[] {
  const report = account.report(id);
  if (!report) return [];
  const opening: ReportSpan[] = [];
  for (const { start, end } of report.sentences) {
    const before = report.removed.find((part) => part.start <= start && part.end > start);
    const from = before === undefined ? start : firstLetter(report.text, before.end, end);
    if (from >= end || report.removed.some((part) => overlap(part, { start: from, end }) > 0)) continue;
    opening.push({ report: id, start: from, end });
    if (opening.length === FIRST_SENTENCES) break;
  }
  return opening;
}

/** Where the telling goes on after a dateline and its dash. */
function firstLetter(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !/[\p{L}\p{N}]/u.test(text[at] ?? "")) at++;
  return at;
}
