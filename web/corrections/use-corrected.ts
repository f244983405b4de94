/** Shows what the reader has just corrected as soon as it is told, though anything else that changes only says so. */
import { useEffect } from "preact/hooks";
import { go } from "../address/address.ts";
import { useCell } from "../cell.ts";
import { live } from "../server/live.ts";
import type { StoryModel } from "../story/model.ts";
import { awaited, shown } from "./correcting.ts";

export function useCorrected(model: StoryModel | null, again: () => void): void {
  const round = useCell(live, (value) => value.round);
  const id = model?.story.id ?? "";
  useEffect(() => {
    if (model === null || round === 0 || !awaited.get().has(id)) return;
    const { changed, gone } = live.get();
    if (!changed.has(id)) return;
    shown(id);
    const [report] = model.story.reports;
    // A story that was joined with another, or parted, may go by another name.
    if (gone.has(id) && report !== undefined) go(`/reports/${report}`, "replace");
    else again();
  }, [round, id]);
}
