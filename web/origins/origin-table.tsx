/** On whose word reports stand: wires, officials, documents and their own reporters, with the words that say so. */
import type { JSX } from "preact";
import { sayCount } from "../format/say.ts";
import { ProofRow } from "../proof/proof-row.tsx";
import { ProveButton } from "../proof/prove-button.tsx";
import { outletOf, type StoryModel } from "../story/model.ts";

const SHOWN = 60;
/** Outlets named in a row. */
const NAMED = 6;

export function OriginTable({ model }: { readonly model: StoryModel }): JSX.Element | null {
  const origins = [...model.readout.origins].sort((a, b) => b.reports.length - a.reports.length);
  if (origins.length === 0) return null;
  return (
    <details class="tbl" open={origins.length <= 12}>
      <summary>
        Who is heard in which report{" "}
        <span>{sayCount(origins.length, "source")}; one official in two reports does not make one a copy</span>
      </summary>
      <div class="scroll">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Kind</th>
              <th scope="col">Heard in</th>
            </tr>
          </thead>
          <tbody>
            {origins.slice(0, SHOWN).map(({ id, name, kind, reports }) => {
              const outlets = [...new Set(reports.map((report) => outletOf(model.report(report))))];
              return (
                <ProofRow as="tr" proof={`o:${id}`} key={id}>
                  <th scope="row">
                    <ProveButton proof={`o:${id}`}>
                      <bdi>{name}</bdi>
                    </ProveButton>
                  </th>
                  <td>{kind}</td>
                  <td>
                    <bdi>{outlets.slice(0, NAMED).join(", ")}</bdi>
                    {outlets.length > NAMED ? ` and ${outlets.length - NAMED} more` : ""}
                  </td>
                </ProofRow>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
