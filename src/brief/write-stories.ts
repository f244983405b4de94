/** Stories told: title, lines, timeline, gaps and checks of each, every line with its proof. */
import type { Story } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import type { Picture } from "../link/link.ts";

/** Writes the account of every story, the one with most reports first. Not written yet: no lines. */
export function writeStories(picture: Picture, _language: string): Story[] {
  return picture.stories.map(({ members, because }) => {
    const reports = members.flatMap((member) => picture.reports[member]?.raw ?? []);
    const days = members.flatMap((member) => picture.days[member]?.published?.value.slice(0, 10) ?? []).sort();
    return {
      id: contentId("st", [reports[0]?.id ?? ""]),
      title: reports[0]?.title ?? "",
      reports: reports.map(({ id }) => id),
      from: days[0] ?? "",
      to: days.at(-1) ?? "",
      origins: picture.origins.rangeOf(reports.map(({ id }) => id)),
      brief: { lines: [] },
      timeline: [],
      storyline: null,
      because: reports.map(({ id }, index) => ({ report: id, reason: because[index] ?? "" })),
      gaps: [],
      checks: [],
    };
  });
}
