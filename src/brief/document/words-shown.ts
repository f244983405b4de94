/** The words that an entry of a timeline shows: which of its citations they are. */
import type { ReportSpan, TimelineEntry } from "../../core/format.ts";
import type { Account } from "../account.ts";

/** The first place that an entry cites whose words are its text, or `null` where none is. */
export function wordsShown({ text, cites }: TimelineEntry, account: Account): ReportSpan | null {
  return cites.find((cite) => `“${account.words(cite).replace(/\s+/g, " ")}”` === text) ?? null;
}
