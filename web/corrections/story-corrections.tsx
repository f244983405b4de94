/** What people corrected in a story. */
import type { JSX } from "preact";
import { sayCount } from "../format/say.ts";
import type { StoryModel } from "../story/model.ts";
import { SectionHead } from "../story/section-head.tsx";
import { CorrectionList, correctionTable } from "./correction-list.tsx";

export function StoryCorrections({
  model,
  again,
}: {
  readonly model: StoryModel;
  readonly again: () => void;
}): JSX.Element {
  const { edits } = model;
  return (
    <section id="corrections" aria-labelledby="corrections-h">
      <SectionHead
        id="corrections"
        title="Corrections"
        count={sayCount(edits.length, "correction")}
        table={edits.length === 0 ? null : () => correctionTable(edits)}
      />
      <CorrectionList edits={edits} story={model.story.id} changed={again} />
      {edits.length === 0 ? (
        <p class="void">
          Nothing is corrected by hand here. Choose a line and press “Correct” beside its proof, or the key c.
        </p>
      ) : null}
      <p class="why">
        <a href="/corrections">Corrections of all stories</a>
      </p>
    </section>
  );
}
