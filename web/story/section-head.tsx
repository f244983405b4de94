/** A section's heading with its count and its exports. */
import type { JSX } from "preact";
import type { Table } from "../format/table.ts";
import { ExportMenu } from "../frame/export-menu.tsx";

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly table: (() => Table) | null;
}

export function SectionHead({ id, title, count, table }: Shown): JSX.Element {
  return (
    <header class="sh">
      <h2 id={`${id}-h`}>{title}</h2>
      <p>{count}</p>
      {table === null ? null : <ExportMenu name={id} label={title} table={table} />}
    </header>
  );
}
