/** A statement: who said it and when, and all its wordings side by side with what differs marked. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Statement } from "../../src/core/format.ts";
import { ByHand } from "../corrections/by-hand.tsx";
import { sayCount, sayDay } from "../format/say.ts";
import { ProofRow } from "../proof/proof-row.tsx";
import { ProveButton } from "../proof/prove-button.tsx";
import type { StoryModel } from "../story/model.ts";
import { WordingRow } from "./wording-row.tsx";
import { wordingsOf } from "./wordings.ts";

/** Wordings written out: one that hundreds of reports tell has the rest on demand. */
const SHOWN = 8;

export function StatementRow({
  model,
  statement,
}: {
  readonly model: StoryModel;
  readonly statement: Statement;
}): JSX.Element {
  const key = `s:${statement.id}`;
  const [isAll, setAll] = useState(false);
  const wordings = useMemo(() => wordingsOf(model, statement), [model, statement]);
  const speaker = statement.speaker === null ? null : model.actor(statement.speaker);
  const line = model.lineAbout(statement.id);
  const reports = new Set(statement.versions.map(({ span }) => span.report)).size;
  const hearers = statement.addressees.map((id) => model.name(id)).join(", ");
  return (
    <ProofRow proof={key} as="article" class="stm" id={statement.id}>
      <header>
        <h3>
          <ProveButton proof={key}>
            <bdi>{speaker === null ? "Speaker not stated" : model.name(speaker.id)}</bdi>
          </ProveButton>
          <span>
            <bdi>{speaker?.roles[0]?.text}</bdi>
          </span>
        </h3>
        <p class="pv">
          {sayCount(reports, "report")} · {sayCount(wordings.length, "wording")}
        </p>
      </header>
      <p class="why">
        {statement.date === null ? "Day not stated" : sayDay(statement.date)}
        {hearers === "" ? "" : `, to ${hearers}`}
        {line === 0 ? null : (
          <>
            {". "}
            <a href={`#l${line}`}>Line {line}</a>
          </>
        )}{" "}
        <ByHand model={model} id={statement.id} />
        {statement.speaker === null ? null : <ByHand model={model} id={statement.speaker} />}
      </p>
      <table class="word">
        <caption class="vh">Wordings</caption>
        <colgroup>
          <col class="who" />
          <col />
          <col class="how" />
        </colgroup>
        <thead class="vh">
          <tr>
            <th scope="col">Report</th>
            <th scope="col">Words</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {wordings.slice(0, isAll ? wordings.length : SHOWN).map((wording) => (
            <WordingRow
              key={`${wording.version.span.report} ${wording.version.span.start}`}
              model={model}
              statement={statement}
              wording={wording}
            />
          ))}
        </tbody>
      </table>
      {isAll || wordings.length <= SHOWN ? null : (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {sayCount(wordings.length - SHOWN, "wording")} more
        </button>
      )}
    </ProofRow>
  );
}
