/** The whole story as a file, in every form that the server writes. */
import type { JSX } from "preact";
import { Key } from "../frame/key.tsx";

const FORMS: readonly (readonly [format: string, name: string])[] = [
  ["html", "Page for printing (HTML)"],
  ["md", "Markdown"],
  ["text", "Text"],
  ["json", "readout/1 (JSON)"],
  ["csv-statements", "Statements (CSV)"],
  ["csv-figures", "Figures (CSV)"],
];

export function StoryExports({ id }: { readonly id: string }): JSX.Element {
  return (
    <details class="menu" id="export">
      <summary>
        Export
        <Key name="e" />
      </summary>
      <ul>
        {FORMS.map(([format, name]) => (
          <li key={format}>
            <a href={`/api/stories/${id}/export?format=${format}`} download>
              {name}
            </a>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => print()}>
            Print this page
          </button>
        </li>
      </ul>
    </details>
  );
}
