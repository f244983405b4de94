/** Questions to the store: stories, reports, actors and changes, a page at a time. */
import { type Kysely, type SqlBool, sql } from "kysely";
import { type Facet, type FacetKind, lastChange, type StoredChange } from "./account-tables.ts";
import { type Cursor, cursorOf, cursorText } from "./cursor.ts";
import type { DatabaseKind } from "./migrations.ts";
import type { Tables } from "./tables.ts";
import { hasWords } from "./words-table.ts";

/** Which stories. */
export interface StoryQuery {
  /** For each kind of facet the values of which a story must have one. */
  readonly facets?: readonly Pick<Facet, "kind" | "value">[];
  /** Stories that tell of a day from this one on. */
  readonly from?: string;
  /** Stories that tell of a day up to this one. */
  readonly to?: string;
  /** Words of their reports. */
  readonly words?: string;
  /** Changed after this instant. */
  readonly since?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface StoryRow {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly starts: string;
  readonly ends: string;
  readonly reports: number;
  readonly outlets: number;
  readonly least: number;
  readonly most: number;
  readonly changed: string;
}

/** Which reports. */
export interface ReportQuery {
  readonly story?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
  readonly words?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface ReportRow {
  readonly id: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly published: string;
  readonly received: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; `null` on the last. */
  readonly next: string | null;
}

export interface AskTables {
  /** Stories, the latest first. */
  readonly stories: (query: StoryQuery) => Promise<Page<StoryRow>>;
  /** How many stories a query has in all. */
  readonly storyCount: (query: StoryQuery) => Promise<number>;
  /** How many stories a query has in all, and for each kind of facet how many have each value, the most frequent first. */
  readonly facets: (
    query: StoryQuery,
    most: number,
  ) => Promise<{ readonly total: number; readonly facets: readonly (Facet & { readonly stories: number })[] }>;
  /** A story's document, as JSON, and when it last changed. */
  readonly story: (
    id: string,
  ) => Promise<{ readonly document: string; readonly changed: string; readonly key: string } | null>;
  readonly reports: (query: ReportQuery) => Promise<Page<ReportRow>>;
  /** A report's document, as JSON, its stories and its arrivals. */
  readonly report: (id: string) => Promise<{
    readonly document: string | null;
    readonly stories: readonly string[];
    readonly arrivals: readonly { readonly source: string; readonly bytes: string; readonly received: string }[];
  } | null>;
  readonly reportDocuments: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly actors: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Changes after a number, of one story or of all, in order. */
  readonly changes: (query: {
    readonly story?: string;
    readonly after: number;
    readonly limit: number;
  }) => Promise<readonly StoredChange[]>;
  readonly counts: () => Promise<{ readonly reports: number; readonly stories: number; readonly lastChange: number }>;
  /** Remembers that somebody looked at a story, when, and up to which change. */
  readonly looked: (story: string, at: string, change: number) => Promise<void>;
  readonly lastLook: (story: string) => Promise<{ readonly at: string; readonly change: number } | null>;
}

const STORY = ["id", "title", "language", "starts", "ends", "reports", "outlets", "least", "most", "changed"] as const;
const REPORT = ["id", "source", "outlet", "title", "url", "language", "published", "received"] as const;

const COUNT = sql<number>`count(*)`.as("rows");

/** Values of one condition. */
const VALUES = 500;

/** Opens the tables for questions. */
export function askTables(db: Kysely<Tables>, kind: DatabaseKind): AskTables {
  return {
    stories: (query) => storyPage(db, kind, query),
    storyCount: (query) => counted(matching(db, kind, query).select(COUNT).executeTakeFirst()),
    facets: async (query, most) => ({
      total: await counted(matching(db, kind, query).select(COUNT).executeTakeFirst()),
      facets: await facetCounts(db, kind, query, most),
    }),
    story: async (id) =>
      (await db.selectFrom("story").select(["document", "changed", "key"]).where("id", "=", id).executeTakeFirst()) ??
      null,
    reports: (query) => reportPage(db, kind, query),
    report: (id) => oneReport(db, id),
    reportDocuments: (ids) => documents(db, "report", ids),
    actors: (ids) => documents(db, "actor", ids),
    changes: ({ story, after, limit }) => {
      const all = db.selectFrom("change").selectAll().where("number", ">", after);
      return (story === undefined ? all : all.where("story", "=", story)).orderBy("number").limit(limit).execute();
    },
    counts: async () => ({
      reports: await counted(db.selectFrom("report").select(COUNT).executeTakeFirst()),
      stories: await counted(db.selectFrom("story").select(COUNT).executeTakeFirst()),
      lastChange: await lastChange(db),
    }),
    looked: async (story, at, change) => {
      await db
        .insertInto("look")
        .values({ story, at, change })
        .onConflict((known) => known.column("story").doUpdateSet({ at, change }))
        .execute();
    },
    lastLook: async (story) =>
      (await db.selectFrom("look").select(["at", "change"]).where("story", "=", story).executeTakeFirst()) ?? null,
  };
}

/** The stories of a query, before they are put in order. */
function matching(db: Kysely<Tables>, kind: DatabaseKind, query: StoryQuery) {
  let stories = db.selectFrom("story");
  if (query.from !== undefined) stories = stories.where("ends", ">=", query.from);
  if (query.to !== undefined) stories = stories.where("starts", "<=", query.to);
  if (query.since !== undefined) stories = stories.where("changed", ">", query.since);
  for (const [facet, values] of byKind(query.facets ?? []))
    stories = stories.where("id", "in", (inner) =>
      inner.selectFrom("story_facet").select("story").where("kind", "=", facet).where("value", "in", values),
    );
  const words = hasWords(kind, query.words ?? "", "story_report.report");
  if (words === null) return stories;
  return stories.where("id", "in", (inner) => inner.selectFrom("story_report").select("story").where(words));
}

function byKind(facets: readonly Pick<Facet, "kind" | "value">[]): ReadonlyMap<FacetKind, string[]> {
  const all = new Map<FacetKind, string[]>();
  for (const { kind, value } of facets) {
    const known = all.get(kind);
    if (known) known.push(value);
    else all.set(kind, [value]);
  }
  return all;
}

async function storyPage(db: Kysely<Tables>, kind: DatabaseKind, query: StoryQuery): Promise<Page<StoryRow>> {
  const after = cursorOf(query.cursor);
  let stories = matching(db, kind, query).select(STORY).orderBy("ends", "desc").orderBy("id");
  if (after) stories = stories.where(laterThan("ends", after));
  return pageOf(await stories.limit(query.limit + 1).execute(), query.limit, ({ ends, id }) => [ends, id]);
}

/** Rows that come after a place, in falling order of days and rising order of ids. */
function laterThan(day: "ends" | "published", [last, id]: Cursor) {
  return sql<SqlBool>`(${sql.ref(day)} < ${last} or (${sql.ref(day)} = ${last} and id > ${id}))`;
}

function pageOf<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => Cursor): Page<Row> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { rows: kept, next: rows.length > limit && last !== undefined ? cursorText(keyOf(last)) : null };
}

async function facetCounts(
  db: Kysely<Tables>,
  kind: DatabaseKind,
  query: StoryQuery,
  most: number,
): Promise<(Facet & { readonly stories: number })[]> {
  const counted = await db
    .selectFrom("story_facet")
    .select(["kind", "value", ({ fn }) => fn.min("label").as("label"), ({ fn }) => fn.countAll<number>().as("stories")])
    .where("story", "in", matching(db, kind, query).select("id"))
    .groupBy(["kind", "value"])
    .orderBy("kind")
    .orderBy("stories", "desc")
    .orderBy("label")
    .orderBy("value")
    .execute();
  const taken = new Map<string, number>();
  return counted.flatMap(({ kind: facet, value, label, stories }) => {
    const before = taken.get(facet) ?? 0;
    taken.set(facet, before + 1);
    return before < most ? [{ kind: facet as FacetKind, value, label, stories: Number(stories) }] : [];
  });
}

async function reportPage(db: Kysely<Tables>, kind: DatabaseKind, query: ReportQuery): Promise<Page<ReportRow>> {
  let reports = db.selectFrom("report").select(REPORT).orderBy("published", "desc").orderBy("id");
  const { story, outlet, language, from, to } = query;
  if (story !== undefined)
    reports = reports.where("id", "in", (inner) =>
      inner.selectFrom("story_report").select("report").where("story", "=", story),
    );
  if (outlet !== undefined) reports = reports.where("outlet", "=", outlet);
  if (language !== undefined) reports = reports.where("language", "=", language);
  if (from !== undefined) reports = reports.where("published", ">=", from);
  // Instants of the last day come after the day itself.
  if (to !== undefined) reports = reports.where("published", "<=", `${to}~`);
  const words = hasWords(kind, query.words ?? "", "report.id");
  if (words !== null) reports = reports.where(words);
  const after = cursorOf(query.cursor);
  if (after) reports = reports.where(laterThan("published", after));
  return pageOf(await reports.limit(query.limit + 1).execute(), query.limit, ({ published, id }) => [published, id]);
}

async function oneReport(db: Kysely<Tables>, id: string): ReturnType<AskTables["report"]> {
  const row = await db.selectFrom("report").select("document").where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const stories = await db
    .selectFrom("story_report")
    .select("story")
    .where("report", "=", id)
    .orderBy("story")
    .execute();
  const arrivals = await db
    .selectFrom("arrival")
    .select(["source", "bytes", "received"])
    .where("report", "=", id)
    .orderBy("received")
    .orderBy("source")
    .execute();
  return { document: row.document, stories: stories.map(({ story }) => story), arrivals };
}

async function documents(
  db: Kysely<Tables>,
  table: "report" | "actor",
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let at = 0; at < ids.length; at += VALUES) {
    const some = ids.slice(at, at + VALUES);
    const rows = await (table === "report"
      ? db.selectFrom("report").select(["id", "document"]).where("id", "in", some).execute()
      : db.selectFrom("actor").select(["id", "document"]).where("id", "in", some).execute());
    for (const { id, document } of rows) if (document !== null) found.set(id, document);
  }
  return found;
}

async function counted(row: Promise<{ readonly rows: number } | undefined>): Promise<number> {
  return Number((await row)?.rows ?? 0);
}
