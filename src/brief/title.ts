/** A story's title: a headline that a report has, or the lead's own words where no report has one. */
import type { Account } from "./account.ts";

/** The longest title, in code units: what a screen's line holds. */
const LONGEST = 120;

/**
 * The title of a story.
 *
 * - Input: the story's reports, the account, and the reader's language.
 * - Output: the headline of the report that most outlets tell with, in the reader's language where one is; without any headline the first sentence of such a
 *   report, cut at a word and marked with an ellipsis.
 */
export function titleOf(reports: readonly string[], account: Account, language: string): string {
  const known = reports.flatMap((id) => account.report(id) ?? []);
  const own = known.filter((report) => report.language === language);
  const from = own.length > 0 ? own : known;
  const titled = from.map(({ title }) => title ?? "").filter((title) => title.trim() !== "");
  if (titled.length > 0) return shortened(titled[0] ?? "");
  const lead = from
    .map(({ text, removed }) => {
      const start = removed.find((part) => part.start === 0)?.end ?? 0;
      return text.slice(start).trimStart().split(/\n/, 1)[0] ?? "";
    })
    .filter((line) => line !== "");
  return shortened(lead[0] ?? "");
}

function shortened(text: string): string {
  const clean = text.replace(/\s+/g, " ").trim();
  if (clean.length <= LONGEST) return clean;
  return `${clean.slice(0, clean.lastIndexOf(" ", LONGEST))}…`;
}
