/** Changes as JSON, `readout-changes/1`: every change with its places, and their words letter for letter. */
import type { Account } from "../brief/account.ts";
import type { Change, Side, StoryChanges } from "../brief/changes/changes.ts";
import type { BriefLine, ReportSpan } from "../core/format.ts";

/**
 * Writes changes.
 *
 * - Input: the changes of each story, the two accounts, and since when, or `null` where two readouts were compared.
 * - Output: one JSON object, ending in a line feed.
 * - Errors: none.
 * - Source: `docs/format.md`, "Changes".
 *
 * @example changesJson(changesBetween(before, after), { before, after }, "2025-03-06")
 */
export function changesJson(
  stories: readonly StoryChanges[],
  { before, after }: { readonly before: Side; readonly after: Side },
  since: string | null,
): string {
  const written = {
    format: "readout-changes/1",
    since,
    before: before.account.reports.map(({ id }) => id),
    after: after.account.reports.map(({ id }) => id),
    stories: stories.map(({ story, changes }) => ({
      id: story.id,
      title: story.title,
      changes: changes.map((change) => changeOf(change, before.account, after.account)),
    })),
  };
  return `${JSON.stringify(written)}\n`;
}

function changeOf(
  { kind, revisions, line, before: was, places, broughtBy }: Change,
  before: Account,
  after: Account,
): unknown {
  const now = kind === "withdrawn" ? before : after;
  return {
    kind,
    revisions,
    line: lineOf(line, now),
    before: was === null ? null : lineOf(was, before),
    places: places.map((place) => placeOf(place, now)),
    broughtBy: broughtBy.map((id) => {
      const report = now.report(id);
      return { report: id, source: report?.source ?? null, outlet: report?.outlet ?? null };
    }),
  };
}

function lineOf(line: BriefLine, account: Account): unknown {
  return { ...line, cites: line.cites.map((place) => placeOf(place, account)) };
}

function placeOf(place: ReportSpan, account: Account): unknown {
  return { ...place, words: account.words(place) };
}
