/** Timeline: what happened, by the day it happened on, not the day it was printed. */
import type { BriefLine, TimelineEntry } from "../core/format.ts";
import type { Account } from "./account.ts";
import { dayOf } from "./lines.ts";

/**
 * The timeline of a story.
 *
 * - Input: the lines of a story and the account.
 * - Output: an entry for each line that tells of something on a known day, in order of days, with the line's text and proof.
 */
export function timelineOf(lines: readonly BriefLine[], account: Account): TimelineEntry[] {
  return lines
    .flatMap(({ about, kind, text, cites }) => {
      const thing = account.thing(about);
      const date =
        thing === null || kind === "said" || kind === "figure" || kind === "contested" ? "" : dayOf(thing, account);
      return date === "" ? [] : [{ date, text, cites }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
