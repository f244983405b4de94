/** What people corrected in all stories, to be taken elsewhere and brought from there. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePlace } from "../address/place.ts";
import { useCell } from "../cell.ts";
import { sayCount } from "../format/say.ts";
import { ExportMenu } from "../frame/export-menu.tsx";
import { RefusalNote } from "../frame/refusal-note.tsx";
import { useTitle } from "../frame/title.ts";
import { Waiting } from "../frame/waiting.tsx";
import { ask, type Refusal, useAsked } from "../server/ask.ts";
import type { EditState, Problem } from "../server/contract.ts";
import { live } from "../server/live.ts";
import { CorrectionList, correctionTable } from "./correction-list.tsx";

interface Taken {
  readonly added: number;
  readonly problems: readonly Problem[];
}

export function CorrectionsPage(): JSX.Element {
  const { value, refusal, again } = useAsked<{ readonly edits: readonly EditState[] }>("/edits");
  const round = useCell(live, (now) => now.round);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [failed, setFailed] = useState<Refusal | null>(null);
  useTitle("Corrections");
  usePlace("corrections", value !== null);
  useEffect(() => {
    if (round > 0) again();
  }, [round]);
  if (refusal !== null && value === null) return <RefusalNote refusal={refusal} again={again} />;
  if (value === null) return <Waiting what="the corrections" />;
  const edits = value.edits.filter(({ edit }) => edit.action.do !== "undo");
  const lost = edits.filter(({ state }) => state === "lost").length;
  const take = async (file: File): Promise<void> => {
    const answer = await ask<Taken>("/edits/lines", {
      method: "POST",
      headers: { "content-type": "application/x-ndjson" },
      body: file,
    });
    setTaken(answer.value);
    setFailed(answer.refusal);
    again();
  };
  return (
    <main id="main" class="plain-page">
      <header class="ih">
        <h1>Corrections</h1>
        <p>
          {sayCount(edits.length, "correction")}
          {lost === 0 ? "" : `, ${lost} of which ${lost === 1 ? "does" : "do"} not apply any more`}
        </p>
        <ExportMenu name="corrections" label="the corrections" table={() => correctionTable(edits)} />
      </header>
      <p class="moves">
        <a href="/api/edits/lines" download>
          Take them elsewhere (JSON Lines)
        </a>
        <FilePicker pick={(file) => void take(file)} />
      </p>
      <div role="status">
        {taken === null ? null : (
          <p>
            {sayCount(taken.added, "new correction")} taken in
            {taken.problems.length === 0 ? "." : `; ${sayCount(taken.problems.length, "line")} could not be read.`}
          </p>
        )}
      </div>
      {failed === null ? null : (
        <p class="dif" role="alert">
          {failed.message} <code>{failed.code}</code>
        </p>
      )}
      <CorrectionList edits={edits} story={null} changed={again} />
      {edits.length === 0 ? (
        <p class="void">
          Nothing is corrected by hand yet. In a story, choose a line and press “Correct” beside its proof, or the key
          c.
        </p>
      ) : null}
    </main>
  );
}

function FilePicker({ pick }: { readonly pick: (file: File) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Bring some from elsewhere
      </button>
      <input
        ref={input}
        class="vh"
        type="file"
        tabIndex={-1}
        accept=".jsonl,.ndjson"
        aria-label="File of corrections"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) pick(file);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
