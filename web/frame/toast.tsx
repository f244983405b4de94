/** What was just done, and its undoing. */
import type { JSX } from "preact";
import { useCell } from "../cell.ts";
import { Key } from "./key.tsx";
import { done, undoLast } from "./undo.ts";

export function Toast(): JSX.Element {
  const last = useCell(done, (value) => value);
  return (
    <div class="toast" role="status">
      {last === null ? null : (
        <p>
          {last.what}{" "}
          <button type="button" onClick={undoLast}>
            Undo
            <Key name="z" />
          </button>
        </p>
      )}
    </div>
  );
}
