/** The sections of a story with their counts; the one being read is current. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { sayRange } from "../format/say.ts";
import type { StoryModel } from "./model.ts";
import type { SinceLook } from "./since-look.ts";

export function StoryContents({
  model,
  since,
  drawn,
}: {
  readonly model: StoryModel;
  readonly since: SinceLook | null;
  /** How many sections are on the page. */
  readonly drawn: number;
}): JSX.Element {
  const { readout, story, lines } = model;
  const sections: readonly (readonly [id: string, name: string, count: string | number])[] = [
    ["brief", "Brief", lines.length],
    ["figures", "Figures", readout.figures.length],
    ["checks", "Votes, checks", readout.votes.length + story.checks.length],
    ["statements", "Statements", readout.statements.length],
    ["timeline", "Timeline", story.timeline.length],
    ["origins", "Origins", sayRange(story.origins)],
    [
      "contacts",
      "Contacts",
      readout.events.filter(({ actors, recipients }) => actors.length > 0 && actors.length + recipients.length > 1)
        .length,
    ],
    ["gaps", "Missing", story.gaps.length],
    ["changes", "Changes", since === null ? "" : since.lines.size + since.gone.length],
    ["corrections", "Corrections", model.edits.length],
  ];
  const current = useCurrentSection(sections[0]?.[0] ?? "", drawn);
  return (
    <nav class="toc" aria-label="Sections of the story">
      <ol>
        {sections.map(([id, name, count]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={current === id ? "true" : undefined}>
              {name} <span class="k">{count}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The section at the upper part of the window. */
function useCurrentSection(first: string, drawn: number): string {
  const [current, setCurrent] = useState(first);
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) if (entry.isIntersecting) setCurrent(entry.target.id);
      },
      { rootMargin: "-15% 0px -75% 0px" },
    );
    for (const section of document.querySelectorAll("main section[id]")) seen.observe(section);
    return () => seen.disconnect();
  }, [drawn]);
  return current;
}
