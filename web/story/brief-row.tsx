/** One line of the brief: number, kind, text, who tells it, and what it rests on. */
import type { JSX } from "preact";
import type { BriefLine } from "../../src/core/format.ts";
import { ByHand } from "../corrections/by-hand.tsx";
import { sayCount, sayOrigins, sentenceCase } from "../format/say.ts";
import { Beads } from "../proof/beads.tsx";
import { ProofRow } from "../proof/proof-row.tsx";
import { ProveButton } from "../proof/prove-button.tsx";
import { LineText } from "./line-text.tsx";
import { outletOf, reportHref, type StoryModel } from "./model.ts";
import type { LineDelta } from "./since-look.ts";

interface Shown {
  readonly model: StoryModel;
  readonly line: BriefLine;
  readonly n: number;
  readonly delta: LineDelta | null;
}

/** Outlets named under a line; the rest are a count, and all are in its proof. */
const OUTLETS = 8;

export function BriefRow({ model, line, n, delta }: Shown): JSX.Element {
  const key = `l:${line.id}`;
  const cites = firstOfEach(line);
  return (
    <ProofRow proof={key} class={`line${delta === null ? "" : ` is${delta.kind}`}`} id={`l${n}`}>
      <ProveButton proof={key} class="num" label={`Line ${n}: show the proof`}>
        {n}
      </ProveButton>
      <div class="bd">
        <p class="tx">
          <span class="kd">{sentenceCase(line.kind)}</span>{" "}
          <LineText model={model} text={line.text} cites={line.cites} />
        </p>
        <ByHand model={model} id={line.about} />
        {delta?.kind === "chg" ? (
          <p class="was">
            Before: <LineText model={model} text={delta.before} cites={line.cites} />
          </p>
        ) : null}
        <p class="ch">
          {cites.slice(0, OUTLETS).map((span) => {
            const report = model.report(span.report);
            const isCopy = model.strings.mark(span.report) === "copy";
            return (
              <a class={`chip${isCopy ? " der" : ""}`} href={reportHref(model.story.id, span)} key={span.report}>
                <bdi lang={report?.language}>{outletOf(report)}</bdi> <i>{report?.language}</i>
              </a>
            );
          })}
          {cites.length > OUTLETS ? <span class="chip">and {cites.length - OUTLETS} more</span> : null}
        </p>
      </div>
      <p class="pv">
        <Beads model={model} cites={line.cites} origins={line.origins} />
        <span>{sayCount(line.outlets, "outlet")}</span>
        <b>{sayOrigins(line.origins)}</b>
        <span class={SUPPORT_CLASS[line.support] ?? ""}>{line.support}</span>
        {delta === null ? null : <span class="delta">{delta.kind === "new" ? "new" : "changed"}</span>}
      </p>
    </ProofRow>
  );
}

const SUPPORT_CLASS: Readonly<Record<string, string>> = {
  contested: "dif",
  corrected: "dif",
  "reported independently": "okm",
  "confirmed by opposing parties": "okm",
  "on record": "okm",
};

/** One place a report. */
function firstOfEach(line: BriefLine): BriefLine["cites"] {
  const seen = new Set<string>();
  return line.cites.filter(({ report }) => !seen.has(report) && seen.add(report));
}
