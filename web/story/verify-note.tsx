/** What came of verifying the story. */
import type { JSX } from "preact";
import { useCell } from "../cell.ts";
import { sayCount } from "../format/say.ts";
import { type Verifying, verifying } from "./verify.ts";

/** Faults written out. */
const SHOWN = 20;

export function VerifyNote({ story }: { readonly story: string }): JSX.Element {
  const last = useCell(verifying, (value) => (value?.story === story ? value : null));
  return <div role="status">{last === null ? null : <Outcome last={last} />}</div>;
}

function Outcome({ last: { result, refusal } }: { readonly last: Verifying }): JSX.Element {
  const how = result === null ? (refusal === null ? "" : " bad") : result.holds ? " fine" : " bad";
  return (
    <div class={`err${how}`}>
      {refusal === null ? null : (
        <p>
          {refusal.message} <code>{refusal.code}</code>
        </p>
      )}
      {result === null ? null : (
        <>
          <h2>
            {result.holds ? "✓ Everything holds" : `✗ ${sayCount(result.faults.length, "fault")}`}:{" "}
            {sayCount(result.places, "place")} opened, {sayCount(result.lines, "line")} made again.
          </h2>
          {result.faults.slice(0, SHOWN).map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </>
      )}
      {result === null && refusal === null ? (
        <p>Reading every cited place anew …</p>
      ) : (
        <p class="do">
          <button type="button" onClick={() => verifying.set(null)}>
            Close
          </button>
        </p>
      )}
    </div>
  );
}
