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
  const { readout, changed } = await storedStoryText(reader, id);
  return { readout: JSON.parse(readout) as Readout, changed };
}

/** How a story's document begins: its reports are kept apart. */
const BEGINS = '{"format":"readout/1","reports":[]';

/** The same as JSON, put together without reading its reports, and their ids. */
export async function storedStoryText(
  reader: Store,
  id: string,
): Promise<{ readonly readout: string; readonly reports: readonly string[]; readonly changed: string }> {
  const kept = await reader.ask.story(id);
  if (kept === null) throw new ReadoutError("NOT_FOUND", id, "");
  const told = JSON.parse(kept.document) as Readout;
  const ids = told.stories.flatMap(({ reports }) => reports);
  const documents = await reader.ask.reportDocuments(ids);
  const reports = ids.flatMap((report) => documents.get(report) ?? []);
  const { changed, document } = kept;
  if (document.startsWith(BEGINS))
    return {
      readout: `${BEGINS.slice(0, -1)}${reports.join(",")}]${document.slice(BEGINS.length)}`,
      reports: ids,
      changed,
    };
  const read = reports.map((report) => JSON.parse(report) as Report);
  return { readout: JSON.stringify({ ...told, reports: read }), reports: ids, changed };
}
