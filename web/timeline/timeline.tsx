/** Day by day what reports tell, with a brush over the days. */
import type { JSX } from "preact";
import { useAddress } from "../address/address.ts";
import { oneValueOf } from "../address/filters.ts";
import { sayCount, sayDay } from "../format/say.ts";
import type { Table } from "../format/table.ts";
import { Beads } from "../proof/beads.tsx";
import { ProofRow } from "../proof/proof-row.tsx";
import { ProveButton } from "../proof/prove-button.tsx";
import { LineText } from "../story/line-text.tsx";
import { outletOf, type StoryModel } from "../story/model.ts";
import { SectionHead } from "../story/section-head.tsx";
import { DayBrush } from "./day-brush.tsx";

export function Timeline({ model }: { readonly model: StoryModel }): JSX.Element {
  const { query } = useAddress();
  const { timeline } = model.story;
  const days = [...new Set(timeline.map(({ date }) => date.slice(0, 10)))].sort();
  const from = oneValueOf(query, "from") || (days[0] ?? "");
  const to = oneValueOf(query, "to") || (days.at(-1) ?? "");
  const shown = timeline
    .map((entry, n) => ({ entry, n, day: entry.date.slice(0, 10) }))
    .filter(({ day }) => day >= from && day <= to);
  const shownDays = days.filter((day) => day >= from && day <= to);
  return (
    <section id="timeline" aria-labelledby="timeline-h">
      <SectionHead
        id="timeline"
        title="Timeline"
        count={
          shown.length < timeline.length
            ? `${shown.length} of ${timeline.length} entries`
            : `${timeline.length} entries`
        }
        table={timeline.length === 0 ? null : () => tableOf(model)}
      />
      {days.length > 1 ? <DayBrush days={timeline.map(({ date }) => date.slice(0, 10))} from={from} to={to} /> : null}
      <ol class="tl">
        {shownDays.map((day) => (
          <li key={day}>
            <time datetime={day}>
              <b>{sayDay(day)}</b> {sayDay(day, "weekday")}
            </time>
            <ul>
              {shown
                .filter((one) => one.day === day)
                .map(({ entry, n }) => (
                  <ProofRow proof={`t:${n}`} key={n}>
                    <ProveButton proof={`t:${n}`} class="md" label={`${sayDay(entry.date)}: show the proof`}>
                      ●
                    </ProveButton>
                    <span class="ev">
                      {entry.date.length > 10 ? <i>{sayDay(entry.date)} </i> : null}
                      <LineText model={model} text={entry.text} cites={entry.cites} />
                    </span>
                    <span class="bc">
                      <Beads model={model} cites={entry.cites} origins={rangeOf(model, entry.cites)} />
                      <span class="vh">{sayCount(entry.cites.length, "proof")}</span>
                    </span>
                  </ProofRow>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {timeline.length === 0 ? <p class="void">No report names a day.</p> : null}
    </section>
  );
}

/** An entry says nothing of its origins: as many as it has strings, at most. */
function rangeOf(model: StoryModel, cites: readonly { readonly report: string }[]): { least: number; most: number } {
  const strings = new Set(cites.map(({ report }) => model.strings.lead(report))).size;
  return { least: Math.min(1, strings), most: strings };
}

function tableOf(model: StoryModel): Table {
  return {
    columns: ["date", "text", "proofs"],
    rows: model.story.timeline.map(({ date, text, cites }) => [
      date,
      text,
      cites.map((span) => `${outletOf(model.report(span.report))}: “${model.words(span)}”`).join(" | "),
    ]),
  };
}
