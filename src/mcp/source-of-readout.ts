/** Questions answered from a readout in memory. */
import type { Readout, Story } from "../core/format.ts";
import { oneStory } from "../export/one-story.ts";
import type { FoundReport } from "../link/found-report.ts";
import { foldedText } from "../store/fold.ts";
import type { CheckedSource } from "./checked-source.ts";
import { pageOf } from "./page-of.ts";

/** Makes a source of a readout and of what was found in its reports. */
export function sourceOfReadout(readout: Readout, found: readonly FoundReport[]): CheckedSource {
  const texts = new Map(
    readout.reports.map(({ id, title, text }) => [id, ` ${foldedText(`${title ?? ""} ${text}`)} `]),
  );
  const has = ({ reports }: Story, words: readonly string[]): boolean =>
    reports.some((id) => words.every((word) => texts.get(id)?.includes(` ${word}`) === true));
  return {
    stories: async (words, limit, cursor) => {
      const folded = foldedText(words ?? "")
        .split(" ")
        .filter((word) => word !== "");
      const { rows, next } = pageOf(
        readout.stories.filter((story) => has(story, folded)),
        limit,
        cursor,
      );
      const stories = rows.map(({ id, title, from, to, reports }) => ({
        id,
        title,
        from,
        to,
        reports: reports.length,
      }));
      return { stories, next };
    },
    story: async (id) => oneStory(readout, id),
    reportsFor: async (_text, story) => {
      const own = readout.stories.find(({ id }) => id === story);
      return own ? found.filter(({ raw }) => own.reports.includes(raw.id)) : found;
    },
  };
}
