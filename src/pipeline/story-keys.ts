/** Story keys: of each story all that linking and telling it reads, hashed. Equal keys are equal stories, so none is linked twice. */
import { reportsOf, type StandingEdit } from "../core/edit.ts";
import type { Actor } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import { VERSION } from "../core/version.ts";
import { NOBODY } from "../link/actors/actors.ts";
import type { StoryGroup } from "../link/stories/stories.ts";
import type { HeldReport } from "./packed-reports.ts";
import type { AccountOptions } from "./settlement.ts";

/** What is known of all reports. */
export interface KeyParts {
  readonly reports: readonly HeldReport[];
  /** Actors as linking reads them, by number. */
  readonly actors: readonly Actor[];
  /** For each report the actors of its mentions. */
  readonly mentioned: readonly Int32Array[];
  readonly named: ReadonlyMap<string, number>;
  readonly options: AccountOptions;
}

/**
 * What the keys of stories are made of, but for what people corrected.
 *
 * - Input: the stories, and what is known of all reports.
 * - Output: a hash for each. It changes with the program's version, the options, the story's reports, how they are alike, and the actors whom they mention; with the
 *   latest possible day only where a report states no day of its own.
 */
export function storyBases(
  stories: readonly StoryGroup[],
  { reports, actors, mentioned, named, options }: KeyParts,
): string[] {
  const hashes = actors.map((actor) => contentId("h", [JSON.stringify(actor)]));
  const hashOf = (actor: number | undefined): string => hashes[actor ?? NOBODY] ?? "";
  const { now, language, lines, words } = options;
  return stories.map(({ members, nearest }) => {
    const own = members.flatMap((member) => reports[member] ?? []);
    const dated = own.every(({ raw }) => raw.published !== null);
    const parts = members.flatMap((member, at) => [
      reports[member]?.raw.id ?? "",
      reports[member]?.raw.source ?? "",
      nearest[at] ?? null,
      Array.from(mentioned[member] ?? [], hashOf).join(),
      (reports[member]?.voteWords ?? []).map((word) => hashOf(named.get(word))).join(),
    ]);
    return contentId("k", [VERSION, language, lines, words, dated ? null : now, ...parts]);
  });
}

/** The keys of stories: their bases, and the corrections that name one of their reports. Input: besides these the ids of all reports, by their numbers. */
export function storyKeys(
  bases: readonly string[],
  stories: readonly StoryGroup[],
  ids: readonly string[],
  edits: readonly StandingEdit[],
): string[] {
  const byReport = new Map<string, string[]>();
  for (const { id, action } of edits)
    for (const report of new Set(reportsOf(action))) byReport.set(report, [...(byReport.get(report) ?? []), id]);
  const order = new Map(edits.map(({ id }, at) => [id, at]));
  return stories.map(({ members }, story) => {
    const own = new Set(members.flatMap((member) => byReport.get(ids[member] ?? "") ?? []));
    const inOrder = [...own].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return contentId("k", [bases[story] ?? "", inOrder.join()]);
  });
}
