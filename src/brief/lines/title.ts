/** A story's title: a headline that a report has; where none has one, what most outlets tell, or a lead's own words. */
import type { BriefLine } from "../../core/format.ts";
import { byCodeUnit } from "../../core/order.ts";
import type { Account } from "../account.ts";

/** The longest title, in code units: what a screen's line holds. */
const LONGEST = 120;

/**
 * The title of a story.
 *
 * - Input: the story's reports, its lines, the account, and the reader's language.
 * - Output: the first headline in the reader's language, else in another; without any headline the short line of what happened that most outlets tell, a fixed
 *   template before a report's words; without such a line the first sentence of a report, cut at a word and marked with an ellipsis.
 */
export function titleOf(
  reports: readonly string[],
  lines: readonly BriefLine[],
  account: Account,
  language: string,
): string {
  const known = reports.flatMap((id) => account.report(id) ?? []);
  const own = known.filter((report) => report.language === language);
  const from = own.length > 0 ? own : known;
  const titled = from.map(({ title }) => title ?? "").filter((title) => title.trim() !== "");
  if (titled.length > 0) return shortened(titled[0] ?? "");
  const quoted = ({ text }: BriefLine): number => (text.includes("“") ? 1 : 0);
  const told = lines
    .filter(({ kind, text }) => kind === "happened" && text.length <= LONGEST)
    .sort((a, b) => b.outlets - a.outlets || quoted(a) - quoted(b) || byCodeUnit(a.id, b.id))[0];
  if (told) return shortened(told.text.replace(/^“(.*?)[.,]?”$/u, "$1"));
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
