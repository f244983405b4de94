/** The words in the reports that prove what is current: beside the text, or in a sheet under it on a narrow screen. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useCell } from "../cell.ts";
import { correct } from "../corrections/correcting.ts";
import { subjectOf } from "../corrections/subject-of.ts";
import { sayCount } from "../format/say.ts";
import { outletOf, type StoryModel } from "../story/model.ts";
import { Cite } from "./cite.tsx";
import { citeGroups } from "./cite-group.ts";
import { OriginMark } from "./origin-mark.tsx";
import { proofOf } from "./proof-of.ts";
import { closeProof, proving } from "./proving.ts";

/** Places shown at once; a line that hundreds of reports tell has the rest on demand. */
const SHOWN = 24;

export function ProofRail({ model }: { readonly model: StoryModel }): JSX.Element {
  const { current, pick, isOpen } = useCell(proving, (value) => value);
  const [all, setAll] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const proof = current === null ? null : proofOf(model, current);
  const subject = current === null ? null : subjectOf(model, current);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [current]);
  useEffect(() => {
    if (pick > 0) body.current?.querySelector(`[data-cite="${pick}"]`)?.scrollIntoView({ block: "nearest" });
  }, [pick]);
  const cites = proof?.cites ?? [];
  const shown = all === current ? cites : cites.slice(0, SHOWN);
  return (
    <aside class={`rail${isOpen ? " open" : ""}`} aria-label="Proof">
      <p class="vh" role="status">
        {proof === null ? "" : `${proof.heading}: ${sayCount(cites.length, "proof")}`}
      </p>
      <div class="rh">
        <h2>Proof</h2>
        <p aria-hidden="true">
          <kbd>j</kbd>
          <kbd>k</kbd> line <kbd>1</kbd>–<kbd>9</kbd> pick <kbd>o</kbd> open
        </p>
        {current === null || subject === null ? null : (
          <button type="button" class="fixb" onClick={() => correct(model, subject)}>
            Correct<span class="vh"> {proof?.heading}</span>
          </button>
        )}
        <button type="button" class="rc" onClick={closeProof}>
          Close<span class="vh"> proof</span>
        </button>
      </div>
      <div class="rb" ref={body}>
        {proof === null ? <p class="pn">Choose a line: its words in the reports stand here.</p> : null}
        {proof === null ? null : (
          <>
            <p class="pt">
              <bdi>{proof.heading}</bdi>
            </p>
            {proof.note === null ? null : <p class="pn">{proof.note}</p>}
            {citeGroups(model, shown).map(({ lead, cites: own }) => (
              <div class="po" key={lead}>
                <h3>
                  <svg width="12" height="12" viewBox="0 0 12 12" class="beads" aria-hidden="true">
                    <OriginMark mark={model.strings.mark(lead)} x={6} y={6} />
                  </svg>
                  <bdi>{outletOf(model.report(lead))}</bdi>
                </h3>
                {own.map((cite) => (
                  <Cite key={`${cite.span.report} ${cite.span.start} ${cite.n}`} model={model} cite={cite} />
                ))}
              </div>
            ))}
            {shown.length < cites.length ? (
              <button type="button" class="more" onClick={() => setAll(current)}>
                All {sayCount(cites.length, "proof")}
              </button>
            ) : null}
          </>
        )}
      </div>
    </aside>
  );
}
