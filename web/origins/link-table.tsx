/** Why each copy is a copy: every link between reports with the words that show it. */
import type { JSX } from "preact";
import { ByHand } from "../corrections/by-hand.tsx";
import { sayCount } from "../format/say.ts";
import { ProofRow } from "../proof/proof-row.tsx";
import { ProveButton } from "../proof/prove-button.tsx";
import { outletOf, type StoryModel } from "../story/model.ts";

/** Links shown; a story of hundreds of reprints has them all in its export. */
const SHOWN = 60;

export function LinkTable({ model }: { readonly model: StoryModel }): JSX.Element | null {
  const links = model.readout.reports.flatMap((report) => report.derivedFrom.map((link, n) => ({ report, link, n })));
  if (links.length === 0) return <p class="why">No report is shown to pass on another.</p>;
  return (
    <details class="tbl" open>
      <summary>
        Why each copy is a copy <span>{sayCount(links.length, "link")}</span>
      </summary>
      <div class="scroll">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col">Kind</th>
              <th scope="col">Because</th>
            </tr>
          </thead>
          <tbody>
            {links.slice(0, SHOWN).map(({ report, link, n }) => (
              <ProofRow as="tr" proof={`d:${report.id}#${n}`} key={`${report.id} ${n}`}>
                <th scope="row">
                  <ProveButton proof={`d:${report.id}#${n}`}>
                    <bdi>
                      {link.report === null ? originName(model, link.origin) : outletOf(model.report(link.report))}
                    </bdi>
                  </ProveButton>
                </th>
                <td>
                  <bdi>{outletOf(report)}</bdi> <i class="lng">{report.language}</i>
                </td>
                <td>{link.kind}</td>
                <td>
                  {link.because} <ByHand model={model} id={report.id} />
                </td>
              </ProofRow>
            ))}
          </tbody>
        </table>
      </div>
      {links.length > SHOWN ? <p class="why">{sayCount(links.length - SHOWN, "link")} more in the export.</p> : null}
    </details>
  );
}

function originName(model: StoryModel, id: string | null): string {
  return model.readout.origins.find((origin) => origin.id === id)?.name ?? "an origin not named";
}
