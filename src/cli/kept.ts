/** What a store has told, for commands that otherwise read files. */
import { ReadoutError } from "../core/errors.ts";
import type { Readout } from "../core/format.ts";
import type { ReadoutLists } from "../export/readout-json.ts";
import { storedStory } from "../pipeline/stored-story.ts";
import { openWorkplace } from "../pipeline/workplace.ts";
import { openStore, type Store } from "../store/open-store.ts";
import type { Given } from "./commands.ts";

/** Stories asked for at once. */
const AT_ONCE = 100;

/** A store that is only read. */
export interface Kept {
  /** One story with its reports. Errors: `NOT_FOUND`. */
  readonly story: (id: string) => Promise<Readout>;
  /** All stories, each with its reports, the latest first, one at a time. */
  readonly stories: () => AsyncGenerator<Readout>;
  /** All of it, as one run over all reports gives it. */
  readonly whole: () => Promise<ReadoutLists>;
}

/** Whether the user named a store. Errors: `USAGE` where files were given too, or neither. */
export function namesStore({ store, files, lines, words }: Given, command: string): boolean {
  if (store === null) {
    if (files.length === 0) throw new ReadoutError("USAGE", command, "give the reports' files, or --store");
    return false;
  }
  if (files.length > 0) throw new ReadoutError("USAGE", command, "give --store or files, not both");
  if (lines !== null || words !== null)
    throw new ReadoutError(
      "USAGE",
      command,
      "a store's briefs are as long as they were told: leave out --lines and --words",
    );
  return true;
}

/**
 * Opens a store for reading, and closes it once what is done with it is done.
 *
 * - Input: what the user gave, and what is done with it.
 * - Errors: the store's.
 */
export async function withKept<Result>(given: Given, use: (kept: Kept) => Promise<Result>): Promise<Result> {
  const store = await openStore(given.store ?? "", { writes: false });
  try {
    return await use({
      story: async (id) => (await storedStory(store, id)).readout,
      stories: () => storiesOf(store),
      whole: () => wholeOf(store, given),
    });
  } finally {
    await store.close();
  }
}

async function* storiesOf(store: Store): AsyncGenerator<Readout> {
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const { rows, next } = await store.ask.stories({ limit: AT_ONCE, ...(cursor === null ? {} : { cursor }) });
    for (const { id } of rows) yield (await storedStory(store, id)).readout;
    cursor = next;
  }
}

async function wholeOf(store: Store, { language, now, workers }: Given): Promise<ReadoutLists> {
  const workplace = await openWorkplace({ store, language, ...(workers === null ? {} : { workers }) });
  try {
    return await workplace.readout({ at: `${now}T00:00:00.000Z`, now });
  } finally {
    await workplace.close();
  }
}
