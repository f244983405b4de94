/** Statements: one thing that was said, in all the wordings and languages it was reported in. */
import type { Statement } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import type { Span } from "../core/span.ts";
import type { Saying } from "../find/finding.ts";
import type { Linked } from "./linked.ts";

/** Joins sayings of all reports into statements. Not written yet: each saying is a statement of its own. */
export function linkStatements({ reports, actors }: Linked): Statement[] {
  return reports.flatMap(({ raw, findings }) =>
    findings.sayings.map((saying) => ({
      id: contentId("s", [raw.id, saying.start, saying.end]),
      speaker: speakerOf(saying, (place) => actors.at(raw.id, place)),
      addressees: [],
      date: null,
      versions: [
        {
          span: { report: raw.id, start: saying.start, end: saying.end },
          kind: saying.kind,
          speakerSpan: saying.speaker && { start: saying.speaker.start, end: saying.speaker.end },
          cueSpan: saying.cue && { start: saying.cue.start, end: saying.cue.end },
          via: [],
        },
      ],
      occasion: null,
      divergences: [],
    })),
  );
}

/** The actor who speaks: who issued it, where the speaker's own words name only a text. */
function speakerOf({ speaker, issuer }: Saying, actorAt: (place: Span) => string | null): string | null {
  return (issuer && actorAt(issuer)) ?? (speaker && actorAt(speaker));
}
