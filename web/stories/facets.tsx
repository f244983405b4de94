/** Filters of the list, each with how many stories it leaves; all are in the address. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { oneValueOf, setFilter, toggleFilter, valuesOf } from "../address/filters.ts";
import { sayLanguage } from "../format/say.ts";
import type { Facets as Answer, FacetRow } from "../server/contract.ts";
import { previousVisit } from "../settings/visits.ts";

const KINDS: readonly (readonly [FacetRow["kind"], string])[] = [
  ["kind", "What is told"],
  ["actor", "People and bodies"],
  ["place", "Places"],
  ["language", "Languages"],
  ["outlet", "Outlets"],
];

export function Facets({ answer, query }: { readonly answer: Answer | null; readonly query: string }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const count = [...new URLSearchParams(query)].filter(([, value]) => value !== "").length;
  const since = oneValueOf(query, "since");
  const visit = previousVisit();
  return (
    <>
      <button type="button" class="fbtn" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Filter{count > 0 ? `, ${count} on` : ""}
      </button>
      <aside class={`fac${isOpen ? " open" : ""}`} aria-label="Filters">
        {visit === null ? null : (
          <fieldset>
            <legend>Show</legend>
            <label>
              <input
                type="checkbox"
                checked={since !== ""}
                onChange={() => setFilter("since", since === "" ? [visit] : [])}
              />
              <span>Changed since your last visit</span>
            </label>
          </fieldset>
        )}
        {KINDS.map(([kind, name]) => (
          <FacetList
            key={kind}
            kind={kind}
            name={name}
            rows={answer?.facets.filter((row) => row.kind === kind) ?? []}
            chosen={valuesOf(query, kind)}
          />
        ))}
        <fieldset>
          <legend>Days told</legend>
          <div class="dr">
            {(["from", "to"] as const).map((end) => (
              <label key={end}>
                <span class="vh">{end === "from" ? "From" : "To"}</span>
                <input
                  type="date"
                  value={oneValueOf(query, end)}
                  onChange={(event) => setFilter(end, [event.currentTarget.value])}
                />
              </label>
            ))}
          </div>
        </fieldset>
        {count > 0 ? <a href="/">Drop all filters</a> : null}
      </aside>
    </>
  );
}

interface ListShown {
  readonly kind: FacetRow["kind"];
  readonly name: string;
  readonly rows: readonly FacetRow[];
  readonly chosen: readonly string[];
}

function FacetList({ kind, name, rows, chosen }: ListShown): JSX.Element | null {
  const missing = chosen.filter((value) => rows.every((row) => row.value !== value));
  if (rows.length + missing.length === 0) return null;
  const labelOf = (row: FacetRow): string => (kind === "language" ? sayLanguage(row.value) : row.label);
  return (
    <fieldset>
      <legend>{name}</legend>
      {rows.map((row) => (
        <label key={row.value}>
          <input type="checkbox" checked={chosen.includes(row.value)} onChange={() => toggleFilter(kind, row.value)} />
          <bdi>{labelOf(row)}</bdi>
          <span>{row.stories}</span>
        </label>
      ))}
      {missing.map((value) => (
        <label key={value}>
          <input type="checkbox" checked onChange={() => toggleFilter(kind, value)} />
          <bdi>{value}</bdi>
          <span>0</span>
        </label>
      ))}
    </fieldset>
  );
}
