/** Claimants: whose word a thing rests on, where every place that tells it stands within somebody's words. */
import type { Figure, ReportSpan } from "../../core/format.ts";
import { byCodeUnit } from "../../core/order.ts";
import type { Account, Thing } from "../account.ts";
import { latestReadings } from "./figure-readings.ts";

/**
 * Whose word a line rests on.
 *
 * - Input: what the line tells, the places that prove it, and the account.
 * - Output: actor ids by code unit. Of a statement its speaker; of a figure those to whom its latest readings are attributed; of anything else the speakers within whose words
 *   it stands. `[]` where a report tells it in its own words too, or names nobody: then it is the reports' own, unless opposing parties say it.
 */
export function claimantsOf(thing: Thing, cites: readonly ReportSpan[], account: Account): string[] {
  const speakers = speakersOf(thing, cites, account);
  const named = [...new Set(speakers.flatMap((id) => id ?? []))].sort(byCodeUnit);
  return speakers.includes(null) && !areOpposed(named, account) ? [] : named;
}

/** Whether some of these actors oppose others of them. */
export function areOpposed(actors: readonly string[], account: Account): boolean {
  return actors.some((a) => actors.some((b) => account.opposed(a, b)));
}

/** For each place whose word it is, or `null` where it is nobody's but the report's. */
function speakersOf(thing: Thing, cites: readonly ReportSpan[], account: Account): (string | null)[] {
  const speakerAt = (place: ReportSpan): string | null =>
    account.saidAt(place).find(({ speaker }) => speaker !== null)?.speaker ?? null;
  switch (thing.what) {
    case "statement":
      return [thing.statement.speaker];
    case "vote":
      return [];
    case "figure":
      return attributions(thing.figure, speakerAt);
    case "event":
      return thing.event.evidence
        .filter(({ report }) => cites.some((cite) => cite.report === report))
        .map((place) => speakerAt(place));
    case "lead":
      return cites.map((sentence) => account.saidMostly(sentence)?.speaker ?? null);
  }
}

function attributions(figure: Figure, speakerAt: (place: ReportSpan) => string | null): (string | null)[] {
  return latestReadings(figure).map(({ attributedTo, span }) => attributedTo ?? speakerAt(span));
}
