/** What the story rests on: who copied whom, with the words that show it, and on whose word it stands. */
import type { JSX } from "preact";
import { sayRange } from "../format/say.ts";
import type { Table } from "../format/table.ts";
import { outletOf, type StoryModel } from "../story/model.ts";
import { SectionHead } from "../story/section-head.tsx";
import { LinkTable } from "./link-table.tsx";
import { OriginGraph } from "./origin-graph.tsx";
import { OriginTable } from "./origin-table.tsx";

export function Origins({ model }: { readonly model: StoryModel }): JSX.Element {
  const range = sayRange(model.story.origins);
  return (
    <section id="origins" aria-labelledby="origins-h">
      <SectionHead id="origins" title="Origins" count={`${range} independent`} table={() => tableOf(model)} />
      <OriginGraph model={model} />
      <h3>Why {range}</h3>
      <ul class="whyl">
        <li>
          <b>At least {model.story.origins.least}.</b> So many bodies of text are shown not to go back to one another.
        </li>
        <li>
          <b>At most {model.story.origins.most}.</b> So many there are if all that is not shown to be passed on is a
          report of its own.
        </li>
      </ul>
      <LinkTable model={model} />
      <OriginTable model={model} />
    </section>
  );
}

function tableOf(model: StoryModel): Table {
  const links = model.readout.reports.flatMap((report) =>
    report.derivedFrom.map((link) => [
      link.report === null ? link.origin : outletOf(model.report(link.report)),
      outletOf(report),
      link.kind,
      link.because,
      link.evidence.map((span) => report.text.slice(span.start, span.end)).join(" | "),
    ]),
  );
  const origins = model.readout.origins.flatMap((origin) =>
    origin.reports.map((id) => [
      origin.name,
      outletOf(model.report(id)),
      origin.kind,
      "",
      origin.evidence
        .filter((s) => s.report === id)
        .map(model.words)
        .join(" | "),
    ]),
  );
  return { columns: ["from", "to", "kind", "because", "words"], rows: [...links, ...origins] };
}
