/** A note beside a paragraph: what was found there, and the line of the brief that rests on it. */
import type { JSX } from "preact";
import type { Mark } from "./report-marks.ts";

interface Shown {
  readonly mark: Mark;
  readonly n: number | null;
  readonly story: string | null;
  readonly isActive: boolean;
  readonly setActive: (id: string) => void;
}

export function ReportNote({
  mark: { id, kind, name, note, line },
  n,
  story,
  isActive,
  setActive,
}: Shown): JSX.Element {
  return (
    <li class={`n-${kind.replace(" ", "-")}${isActive ? " on" : ""}`} data-note={id}>
      <b>{n ?? "×"}</b>
      <span>
        <button
          type="button"
          onClick={() => show(id, setActive)}
          onFocus={() => setActive(id)}
          onPointerEnter={() => setActive(id)}
        >
          <bdi>{name}</bdi>
        </button>
        {note === "" ? null : <span class="nt">, {note}</span>}
        {line === 0 || story === null ? null : (
          <>
            {" "}
            <a class="ln" href={`/stories/${story}#l${line}`}>
              line {line}
            </a>
          </>
        )}
      </span>
    </li>
  );
}

/** Brings the words of a note into view. */
function show(id: string, setActive: (id: string) => void): void {
  setActive(id);
  document.querySelector(`[data-m~="${id}"]`)?.scrollIntoView({ block: "nearest" });
}
