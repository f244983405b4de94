/** The brief: what the story comes to, every line with its proof one key away. */
import type { JSX } from "preact";
import { sayCount, sayRange } from "../format/say.ts";
import type { Table } from "../format/table.ts";
import { BriefRow } from "./brief-row.tsx";
import { outletOf, type StoryModel } from "./model.ts";
import { SectionHead } from "./section-head.tsx";
import type { SinceLook } from "./since-look.ts";

export function Brief({ model, since }: { readonly model: StoryModel; readonly since: SinceLook | null }): JSX.Element {
  return (
    <section id="brief" aria-labelledby="brief-h">
      <SectionHead id="brief" title="Brief" count={sayCount(model.lines.length, "line")} table={() => tableOf(model)} />
      <p class="lede">
        <span class="vb">Serif words stand in a report</span>, letter for letter. Other words are put together from
        checked fields.
      </p>
      <ol class="lines">
        {model.lines.map((line, n) => (
          <BriefRow key={line.id} model={model} line={line} n={n + 1} delta={since?.lines.get(line.id) ?? null} />
        ))}
      </ol>
      <p class="lg" aria-hidden="true">
        ■ wire ● own reporting ◆ official □ origin not stated ○ passed on; dots: may be one origin
      </p>
    </section>
  );
}

function tableOf(model: StoryModel): Table {
  return {
    columns: ["line", "kind", "text", "support", "outlets", "origins", "proofs"],
    rows: model.lines.map((line, n) => [
      n + 1,
      line.kind,
      line.text,
      line.support,
      line.outlets,
      sayRange(line.origins),
      line.cites.map((span) => `${outletOf(model.report(span.report))}: “${model.words(span)}”`).join(" | "),
    ]),
  };
}
