/** Actors: which mentions, in all reports and languages, are of one person, organisation, place or country. */
import type { Actor } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import { overlap, type Span } from "../core/span.ts";
import type { Mention } from "../find/finding.ts";
import type { FoundReport } from "./found-report.ts";
import type { StoryGroup } from "./stories.ts";

export interface ActorIndex {
  readonly actors: readonly Actor[];
  /** The actor at a place of a report: the one with the mention that covers most of the place's head, or `null`. */
  readonly at: (report: string, place: Span) => string | null;
}

/** Links mentions to actors. Not written yet: mentions of equal words are one actor. */
export function linkActors(
  reports: readonly FoundReport[],
  _stories: readonly StoryGroup[],
  _language: string,
): ActorIndex {
  const byName = new Map<string, { report: FoundReport; mention: Mention }[]>();
  for (const report of reports)
    for (const mention of report.findings.mentions) {
      const same = byName.get(mention.text);
      if (same) same.push({ report, mention });
      else byName.set(mention.text, [{ report, mention }]);
    }
  const places = new Map<string, { span: Span; actor: string }[]>();
  const actors: Actor[] = [];
  for (const [name, found] of byName) {
    const id = contentId("a", [name]);
    const languages = [...new Set(found.map(({ report }) => report.raw.language))];
    for (const { report, mention } of found)
      places.set(report.raw.id, [...(places.get(report.raw.id) ?? []), { span: mention, actor: id }]);
    actors.push({
      id,
      kind: found[0]?.mention.kind ?? "person",
      name,
      names: languages.map((language) => ({ text: name, language })),
      roles: [],
      mentions: found.map(({ report, mention }) => ({ report: report.raw.id, start: mention.start, end: mention.end })),
      country: null,
      sector: null,
    });
  }
  return {
    actors,
    at: (report, place) => places.get(report)?.find(({ span }) => overlap(span, place) > 0)?.actor ?? null,
  };
}
