/** All keys, in a dialog; each also has a button or a link somewhere. */
import type { JSX } from "preact";
import { useCell } from "../cell.ts";
import { setSettings, settings } from "../settings/settings.ts";

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [["j", "k"], "next, previous line; its proof follows"],
  [["1", "…", "9"], "proof n of the line"],
  [["o"], "open the report at those words"],
  [["u"], "up: report, story, list"],
  [
    ["g", "b f v s t o c w d e"],
    "brief, figures, votes, statements, timeline, origins, contacts, what is missing, changes, corrections",
  ],
  [["[", "]"], "previous, next story or report"],
  [["m"], "mark the story as read"],
  [["c"], "correct what is shown"],
  [["v"], "verify: read every citation anew"],
  [["z"], "undo"],
  [["e"], "export"],
  [["h"], "marks in a report on or off"],
  [["/"], "search"],
  [["t"], "light or dark"],
  [["?"], "these keys"],
  [["Esc"], "close"],
];

export function openKeys(): void {
  document.querySelector<HTMLDialogElement>("#keys")?.showModal();
}

export function Keys(): JSX.Element {
  const letters = useCell(settings, (value) => value.letters);
  return (
    <dialog id="keys" aria-labelledby="keys-t">
      <form method="dialog">
        <header>
          <h2 id="keys-t">Keys</h2>
          <button type="submit">Close</button>
        </header>
        <dl>
          {KEYS.map(([keys, what]) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>
          <label>
            <input type="checkbox" checked={letters} onChange={() => setSettings({ letters: !letters })} /> Single
            letters act
          </label>
        </p>
      </form>
    </dialog>
  );
}
