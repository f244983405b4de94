/** Story cards: what a list shows of each story beside its row. */
import type { Readout } from "../core/format.ts";
import type { StoryRow } from "../store/ask-tables.ts";
import type { ChangeCounts, DayCount } from "../store/detail-tables.ts";
import type { Store } from "../store/open-store.ts";

/** A story as lists show it. */
export interface StoryCard extends StoryRow {
  readonly languages: readonly string[];
  /** The text of its first lines. */
  readonly lines: readonly string[];
  /** On which days how many of its reports were published. */
  readonly perDay: readonly DayCount[];
  /** What changed since the reader looked at it; `null` where nobody has. */
  readonly changesSinceLook: ChangeCounts | null;
}

export interface StoryCards {
  readonly of: (rows: readonly StoryRow[]) => Promise<StoryCard[]>;
}

/** Lines that a card shows. */
const LINES = 2;

/** Stories whose lines are remembered: a few hundred pages of a list, 400 bytes a story. */
const REMEMBERED = 20_000;

/** Opens the cards of a store. A story's document is parsed once, and again when it is another. */
export function openStoryCards(store: Store): StoryCards {
  const known = new Map<string, { readonly key: string; readonly lines: readonly string[] }>();
  const linesOf = async (ids: readonly string[]): Promise<void> => {
    const keys = await store.details.keys(ids);
    const fresh = ids.filter((id) => known.get(id)?.key !== keys.get(id));
    if (known.size + fresh.length > REMEMBERED) known.clear();
    for (const [id, document] of await store.details.documents(fresh))
      known.set(id, { key: keys.get(id) ?? "", lines: firstLines(document) });
  };
  return {
    of: async (rows) => {
      const ids = rows.map(({ id }) => id);
      await linesOf(ids);
      const { details } = store;
      const languages = await details.languages(ids);
      const days = await details.days(ids);
      const since = await details.sinceLook(ids);
      return rows.map((row) => ({
        ...row,
        languages: languages.get(row.id) ?? [],
        lines: known.get(row.id)?.lines ?? [],
        perDay: days.get(row.id) ?? [],
        changesSinceLook: since.get(row.id) ?? null,
      }));
    },
  };
}

function firstLines(document: string): readonly string[] {
  const { stories } = JSON.parse(document) as Readout;
  return stories[0]?.brief.lines.slice(0, LINES).map(({ text }) => text) ?? [];
}
