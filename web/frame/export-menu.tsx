/** Takes what a view shows as a file: made here, of what is here. */
import type { JSX } from "preact";
import { csvOf, jsonOf, type Table } from "../format/table.ts";

interface Shown {
  readonly name: string;
  readonly label: string;
  readonly table: () => Table;
}

export function ExportMenu({ name, label, table }: Shown): JSX.Element {
  return (
    <span class="ex">
      <span aria-hidden="true">Export </span>
      <button
        type="button"
        aria-label={`Export ${label} as CSV`}
        onClick={() => give(`${name}.csv`, "text/csv", csvOf(table()))}
      >
        CSV
      </button>
      <button
        type="button"
        aria-label={`Export ${label} as JSON`}
        onClick={() => give(`${name}.json`, "application/json", jsonOf(table()))}
      >
        JSON
      </button>
    </span>
  );
}

function give(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
