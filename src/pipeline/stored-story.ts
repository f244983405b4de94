/** A story read back from a store. */
import { ReadoutError } from "../core/errors.ts";
import type { Readout, Report } from "../core/format.ts";
import type { Store } from "../store/open-store.ts";

/**
 * The readout of one story with its reports.
 *
 * - Input: the store, and the story's id.
 * - Output: the readout, and when it last changed.
 * - Errors: `NOT_FOUND`.
 */
export async function storedStory(
  reader: Store,
  id: string,
): Promise<{ readonly readout: Readout; readonly changed: string }> {
  const kept = await reader.ask.story(id);
  if (kept === null) throw new ReadoutError("NOT_FOUND", id, "");
  const told = JSON.parse(kept.document) as Readout;
  const ids = told.stories.flatMap(({ reports }) => reports);
  const documents = await reader.ask.reportDocuments(ids);
  const reports = ids.flatMap((report) => {
    const document = documents.get(report);
    return document === undefined ? [] : [JSON.parse(document) as Report];
  });
  return { readout: { ...told, reports }, changed: kept.changed };
}
