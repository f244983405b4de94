/** Who said what: all statements, by speaker, each with all its wordings. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Statement } from "../../src/core/format.ts";
import { useAddress } from "../address/address.ts";
import { oneValueOf, setFilter } from "../address/filters.ts";
import { sayCount } from "../format/say.ts";
import type { Table } from "../format/table.ts";
import { outletOf, type StoryModel } from "../story/model.ts";
import { SectionHead } from "../story/section-head.tsx";
import { StatementRow } from "./statement-row.tsx";

/** Statements shown before more are asked for, and speakers to choose from. */
const SHOWN = 12;
const SPEAKERS = 10;

const NOBODY = "none";

export function Statements({ model }: { readonly model: StoryModel }): JSX.Element {
  const { query } = useAddress();
  const speaker = oneValueOf(query, "speaker");
  const [most, setMost] = useState(SHOWN);
  const all = [...model.readout.statements].sort(byWeight);
  const chosen = speaker === "" ? all : all.filter((one) => (one.speaker ?? NOBODY) === speaker);
  const speakers = countsBySpeaker(all);
  return (
    <section id="statements" aria-labelledby="statements-h">
      <SectionHead
        id="statements"
        title="Statements"
        count={`${sayCount(all.length, "statement")} by ${sayCount(speakers.length, "speaker")}`}
        table={() => tableOf(model, chosen)}
      />
      <fieldset class="flt">
        <legend class="vh">Speaker</legend>
        <button type="button" aria-pressed={speaker === ""} onClick={() => setFilter("speaker", [], "replace")}>
          All <span>{all.length}</span>
        </button>
        {speakers
          .filter(([id], n) => n < SPEAKERS || id === speaker)
          .map(([id, count]) => (
            <button
              type="button"
              key={id}
              aria-pressed={speaker === id}
              onClick={() => setFilter("speaker", speaker === id ? [] : [id], "replace")}
            >
              <bdi>{id === NOBODY ? "not stated" : model.name(id)}</bdi> <span>{count}</span>
            </button>
          ))}
      </fieldset>
      {chosen.slice(0, most).map((statement) => (
        <StatementRow key={statement.id} model={model} statement={statement} />
      ))}
      {chosen.length > most ? (
        <button type="button" class="more" onClick={() => setMost(most + 4 * SHOWN)}>
          {sayCount(chosen.length - most, "statement")} more
        </button>
      ) : null}
      {all.length === 0 ? <p class="void">No report tells of anything said.</p> : null}
    </section>
  );
}

/** Those that most reports have come first: there is most to compare. */
function byWeight(a: Statement, b: Statement): number {
  return b.versions.length - a.versions.length || ((a.date ?? "") < (b.date ?? "") ? -1 : 1);
}

function countsBySpeaker(all: readonly Statement[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { speaker } of all) counts.set(speaker ?? NOBODY, (counts.get(speaker ?? NOBODY) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function tableOf(model: StoryModel, statements: readonly Statement[]): Table {
  return {
    columns: ["statement", "speaker", "date", "outlet", "language", "kind", "words", "report", "start", "end"],
    rows: statements.flatMap(({ id, speaker, date, versions }) =>
      versions.map(({ span, kind }) => {
        const report = model.report(span.report);
        const who = speaker === null ? null : model.name(speaker);
        const words = model.words(span);
        return [
          id,
          who,
          date,
          outletOf(report),
          report?.language ?? null,
          kind,
          words,
          span.report,
          span.start,
          span.end,
        ];
      }),
    ),
  };
}
