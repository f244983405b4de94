/** Adding reports: files dropped anywhere on the page or picked, how far they have come, and what became of them. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useCell } from "../cell.ts";
import { sayCount } from "../format/say.ts";
import type { Refusal } from "../server/ask.ts";
import type { Receipts } from "../server/contract.ts";
import { live } from "../server/live.ts";
import { AddedNote } from "./added-note.tsx";
import { filesOf } from "./dropped-files.ts";
import { type Sending, sendReports } from "./send-reports.ts";

type State =
  | { readonly kind: "ready" }
  | { readonly kind: "sending"; readonly files: number; readonly part: number; readonly sending: Sending }
  | { readonly kind: "done"; readonly receipts: Receipts | null; readonly refusal: Refusal | null };

interface Shown {
  readonly added: () => void;
  /** Whether there is nothing else to be seen yet. */
  readonly isEmpty: boolean;
}

export function AddReports({ added, isEmpty }: Shown): JSX.Element {
  const [state, setState] = useState<State>({ kind: "ready" });
  const [isOver, setOver] = useState(false);
  const progress = useCell(live, (value) => value.progress);
  const send = (files: readonly File[]): void => {
    if (files.length === 0) return;
    const sending = sendReports(files, (part) =>
      setState((before) => (before.kind === "sending" ? { ...before, part } : before)),
    );
    setState({ kind: "sending", files: files.length, part: 0, sending });
    void sending.answer.then(({ value, refusal }) => {
      setState({ kind: "done", receipts: value, refusal });
      if (value !== null) added();
    });
  };
  useDrop(send, setOver);
  return (
    <section class={`add${isOver ? " over" : ""}${isEmpty ? " empty" : ""}`} aria-label="Add reports">
      <p class="pickers">
        <Picker label="Add reports" send={send} />
        <span>
          or drop files and folders anywhere: HTML, text, JSON, JSON Lines.
          {isEmpty ? " Nothing leaves this machine." : ""}
        </span>
      </p>
      <div role="status">
        {state.kind === "sending" ? (
          <p class="going">
            Sending {sayCount(state.files, "file")}: {Math.round(state.part * 100)} %
            {state.part >= 1
              ? progress === null
                ? ", being read"
                : `, ${progress.step}: ${progress.done}${progress.total === null ? "" : ` of ${progress.total}`}`
              : ""}
            <progress max="1" value={state.part} aria-label="Sent" />
            <button type="button" onClick={state.sending.stop}>
              Stop
            </button>
          </p>
        ) : null}
        {state.kind === "done" ? (
          <AddedNote receipts={state.receipts} refusal={state.refusal} close={() => setState({ kind: "ready" })} />
        ) : null}
      </div>
    </section>
  );
}

function Picker({
  label,
  send,
}: {
  readonly label: string;
  readonly send: (files: readonly File[]) => void;
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        class="vh"
        type="file"
        multiple
        tabIndex={-1}
        aria-label="Files of reports"
        onChange={(event) => {
          send([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}

/** Files dropped anywhere on the page. */
function useDrop(send: (files: readonly File[]) => void, setOver: (isOver: boolean) => void): void {
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener(
      "dragover",
      (event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener(
      "dragleave",
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    addEventListener(
      "drop",
      (event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        setOver(false);
        void filesOf(event.dataTransfer).then((files) => latest.current(files));
      },
      { signal },
    );
    return () => stop.abort();
  }, [setOver]);
}
