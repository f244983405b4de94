/** The mark on what somebody corrected: that it is by hand, and what it was. */
import type { JSX } from "preact";
import type { StoryModel } from "../story/model.ts";

export function ByHand({ model, id }: { readonly model: StoryModel; readonly id: string }): JSX.Element | null {
  const edits = model.corrected.get(id);
  if (edits === undefined) return null;
  const was = [...new Set(edits.map(({ edit }) => edit.was).filter((one) => one !== ""))].join("; ");
  return (
    <a class="hand" href="#corrections">
      ✎ corrected by hand{was === "" ? "" : ", was: "}
      <bdi>{was}</bdi>
    </a>
  );
}
