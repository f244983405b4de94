/** What is shown of many stories at once, beside their rows: languages, days, and what changed since somebody looked. */
import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** How many reports of one day a story has. */
export interface DayCount {
  readonly day: string;
  readonly reports: number;
}

/** How many changes of each kind. */
export interface ChangeCounts {
  readonly new: number;
  readonly changed: number;
  readonly gone: number;
}

export interface DetailTables {
  /** The key of each of these stories. */
  readonly keys: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The document of each of these stories, as JSON. */
  readonly documents: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The languages of each story's reports. */
  readonly languages: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Of each story the days its reports were published on, as far as these are known. */
  readonly days: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly DayCount[]>>;
  /** For each story that somebody has looked at, its changes since. */
  readonly sinceLook: (ids: readonly string[]) => Promise<ReadonlyMap<string, ChangeCounts>>;
  /** The stories of these reports. */
  readonly storiesOf: (reports: readonly string[]) => Promise<readonly string[]>;
  /** From where each report came first. */
  readonly sources: () => Promise<readonly { readonly id: string; readonly source: string }[]>;
  /** How many things could not be read, or only in part. */
  readonly problems: () => Promise<number>;
}

/** Values of one condition. */
const VALUES = 500;

/** Opens the tables for what rows are shown with. Input: the database; every list of ids is at most a page's. */
export function detailTables(db: Kysely<Tables>): DetailTables {
  return {
    keys: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await db.selectFrom("story").select(["id", "key"]).where("id", "in", ids).execute();
      return new Map(rows.map(({ id, key }) => [id, key]));
    },
    documents: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await db.selectFrom("story").select(["id", "document"]).where("id", "in", ids).execute();
      return new Map(rows.map(({ id, document }) => [id, document]));
    },
    languages: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await db
        .selectFrom("story_facet")
        .select(["story", "value"])
        .where("story", "in", ids)
        .where("kind", "=", "language")
        .orderBy("value")
        .execute();
      return gathered(rows.map(({ story, value }) => [story, value]));
    },
    days: (ids) => dayCounts(db, ids),
    sinceLook: (ids) => changeCounts(db, ids),
    storiesOf: async (reports) => {
      const found = new Set<string>();
      for (let at = 0; at < reports.length; at += VALUES)
        for (const { story } of await db
          .selectFrom("story_report")
          .select("story")
          .distinct()
          .where("report", "in", reports.slice(at, at + VALUES))
          .orderBy("story")
          .execute())
          found.add(story);
      return [...found];
    },
    sources: () => db.selectFrom("report").select(["id", "source"]).orderBy("id").execute(),
    problems: async () => {
      const row = await db.selectFrom("problem").select(sql<number>`count(*)`.as("rows")).executeTakeFirst();
      return Number(row?.rows ?? 0);
    },
  };
}

async function dayCounts(db: Kysely<Tables>, ids: readonly string[]): ReturnType<DetailTables["days"]> {
  if (ids.length === 0) return new Map();
  const day = sql<string>`substr(report.published, 1, 10)`;
  const rows = await db
    .selectFrom("story_report")
    .innerJoin("report", "report.id", "story_report.report")
    .select(["story_report.story", day.as("day"), sql<number>`count(*)`.as("reports")])
    .where("story_report.story", "in", ids)
    .where("report.published", "!=", "")
    .groupBy(["story_report.story", day])
    .orderBy(day)
    .execute();
  return gathered(rows.map(({ story, day, reports }) => [story, { day, reports: Number(reports) }]));
}

async function changeCounts(db: Kysely<Tables>, ids: readonly string[]): ReturnType<DetailTables["sinceLook"]> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("look")
    .leftJoin("change", (join) =>
      join.onRef("change.story", "=", "look.story").onRef("change.number", ">", "look.change"),
    )
    .select(["look.story", "change.kind", ({ fn }) => fn.count<number>("change.number").as("changes")])
    .where("look.story", "in", ids)
    .groupBy(["look.story", "change.kind"])
    .execute();
  const counts = new Map<string, ChangeCounts>();
  for (const { story, kind, changes } of rows) {
    const before = counts.get(story) ?? { new: 0, changed: 0, gone: 0 };
    const known = kind === "new" || kind === "changed" || kind === "gone";
    counts.set(story, known ? { ...before, [kind]: Number(changes) } : before);
  }
  return counts;
}

function gathered<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const all = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const known = all.get(key);
    if (known) known.push(value);
    else all.set(key, [value]);
  }
  return all;
}
