/** The lead: the sentence by which a report says what it is about, where the account has no event of its own for it (a collapse, an eruption, a finding). */
import type { ReportSpan } from "../../core/format.ts";
import { contains, overlap, type Span } from "../../core/span.ts";
import { openingOf } from "../../find/self-contained.ts";
import type { Account } from "../account.ts";

/** Whether a place of a report stands in the sentences that open it. */
export function isInOpening(place: ReportSpan, account: Account): boolean {
  return openingIn(place.report, account).some((sentence) => overlap(sentence, place) > 0);
}

/** Where the sentences that open a report are over. */
export function openingEnd(id: string, account: Account): number {
  return openingIn(id, account).at(-1)?.end ?? 0;
}

/** The one day that the words of a report's lead name; `null` where they name none or several. */
export function leadDay(id: string, account: Account): string | null {
  const words = account.lead(id);
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
function openingIn(id: string, account: Account): Span[] {
  const report = account.report(id);
  return report ? openingOf(report.text, report.sentences, report.removed) : [];
}
