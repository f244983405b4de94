/** What came of the reports: stories as they are written now, replaced all at once or not at all, with what each publishing changed. */
import { setImmediate as turn } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Packed } from "../core/packed.ts";
import { bytesOfPack, packOfBytes } from "./kept-packs.ts";
import type { Tables } from "./tables.ts";

/** By what stories are filtered. */
export type FacetKind = "actor" | "place" | "language" | "outlet" | "kind";

export interface Facet {
  readonly kind: FacetKind;
  readonly value: string;
  /** What a reader sees. */
  readonly label: string;
}

/** A story as it is kept. */
export interface KeptStory {
  readonly id: string;
  /** What it was made of, hashed. */
  readonly key: string;
  readonly title: string;
  readonly language: string;
  readonly starts: string;
  readonly ends: string;
  readonly outlets: number;
  readonly least: number;
  readonly most: number;
  readonly members: readonly string[];
  readonly facets: readonly Facet[];
  readonly packed: Packed;
  /** All of it that is shown, as JSON. */
  readonly document: string;
}

export interface KeptChange {
  readonly story: string;
  readonly kind: string;
  /** As JSON. */
  readonly document: string;
}

/** A report as it is written. */
export interface WrittenReport {
  readonly id: string;
  readonly published: string;
  readonly outlet: string | null;
  /** As JSON. */
  readonly document: string;
}

/** Somebody or something as it is written. */
export interface WrittenActor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** As JSON. */
  readonly document: string;
}

/** What one publishing replaces. */
export interface Publication {
  /** When, an instant. */
  readonly at: string;
  /** Stories that are new or otherwise than before, with their reports; gone through once, one held at a time. */
  readonly stories: Iterable<{ readonly story: KeptStory; readonly reports: readonly WrittenReport[] }>;
  /** Ids of those that may be no more; who is among the stories above stays. */
  readonly gone: readonly string[];
  /** Actors that are new or otherwise than before. */
  readonly actors: readonly WrittenActor[];
  readonly actorsGone: readonly string[];
  /** What has changed between two documents of one story; `null` where it was not, or is no more. */
  readonly changesBetween: (before: string | null, after: KeptStory | null, story: string) => readonly KeptChange[];
}

/** A change as it was kept. */
export interface StoredChange extends KeptChange {
  readonly number: number;
  readonly at: string;
}

export interface AccountTables {
  /** The key of every story. */
  readonly keys: () => Promise<readonly { readonly id: string; readonly key: string }[]>;
  /** What came of linking a story; `null` where there is none of this id. */
  readonly packed: (id: string) => Promise<Packed | null>;
  /** The documents of all actors, as JSON, by id. */
  readonly actors: () => Promise<ReadonlyMap<string, string>>;
  /** Replaces what changed, all of it or nothing. Gives the number of the last change. */
  readonly publish: (publication: Publication) => Promise<number>;
}

/** Values of one condition. */
const VALUES = 500;

/** Opens the tables of what is shown. */
export function accountTables(db: Kysely<Tables>): AccountTables {
  return {
    keys: () => db.selectFrom("story").select(["id", "key"]).orderBy("id").execute(),
    packed: async (id) => {
      const row = await db.selectFrom("story").select("packed").where("id", "=", id).executeTakeFirst();
      return row ? packOfBytes(row.packed) : null;
    },
    actors: async () => {
      const rows = await db.selectFrom("actor").select(["id", "document"]).execute();
      return new Map(rows.map(({ id, document }) => [id, document]));
    },
    publish: (publication) => db.transaction().execute((rows) => published(rows, publication)),
  };
}

async function published(rows: Kysely<Tables>, publication: Publication): Promise<number> {
  const { at, stories, gone, actors, actorsGone, changesBetween } = publication;
  const left = new Set(gone);
  for (const { story, reports } of stories) {
    // SQLite answers at once, so that nobody else would be answered until all is written.
    await turn();
    left.delete(story.id);
    const before = await documentOf(rows, story.id);
    if (before !== null) await removeStory(rows, story.id);
    await keepStory(rows, story, at);
    for (const { id, published, outlet, document } of reports)
      await rows.updateTable("report").set({ published, outlet, document }).where("id", "=", id).execute();
    await keepChanges(rows, at, changesBetween(before, story, story.id));
  }
  for (const id of left) {
    await keepChanges(rows, at, changesBetween(await documentOf(rows, id), null, id));
    await removeStory(rows, id);
  }
  for (const some of inParts([...actorsGone, ...actors.map(({ id }) => id)]))
    await rows.deleteFrom("actor").where("id", "in", some).execute();
  for (const some of inParts(actors))
    await rows
      .insertInto("actor")
      .values(some.map((actor) => ({ ...actor, name: columnText(actor.name) })))
      .execute();
  return lastChange(rows);
}

async function documentOf(rows: Kysely<Tables>, id: string): Promise<string | null> {
  return (await rows.selectFrom("story").select("document").where("id", "=", id).executeTakeFirst())?.document ?? null;
}

async function removeStory(rows: Kysely<Tables>, id: string): Promise<void> {
  await rows.deleteFrom("story_report").where("story", "=", id).execute();
  await rows.deleteFrom("story_facet").where("story", "=", id).execute();
  await rows.deleteFrom("story").where("id", "=", id).execute();
}

async function keepChanges(rows: Kysely<Tables>, at: string, changes: readonly KeptChange[]): Promise<void> {
  for (const some of inParts(changes))
    await rows
      .insertInto("change")
      .values(some.map(({ story, kind, document }) => ({ at, story, kind, document })))
      .execute();
}

/** The number of the last change; 0 before the first. */
export async function lastChange(rows: Kysely<Tables>): Promise<number> {
  const last = await rows
    .selectFrom("change")
    .select(({ fn }) => fn.max("number").as("number"))
    .executeTakeFirst();
  return last?.number ?? 0;
}

async function keepStory(rows: Kysely<Tables>, story: KeptStory, changed: string): Promise<void> {
  const { members, facets, packed, title, ...row } = story;
  await rows
    .insertInto("story")
    .values({ ...row, title: columnText(title), reports: members.length, changed, packed: bytesOfPack(packed) })
    .execute();
  for (const some of inParts(members))
    await rows
      .insertInto("story_report")
      .values(some.map((report) => ({ story: story.id, report })))
      .execute();
  for (const some of inParts(facets))
    await rows
      .insertInto("story_facet")
      .values(some.map((facet) => facetRow(story.id, facet)))
      .execute();
}

function facetRow(story: string, { kind, value, label }: Facet): Tables["story_facet"] {
  return { story, kind, value: columnText(value), label: columnText(label) };
}

/** Words of a report as a column holds them: PostgreSQL takes no NUL in a text. Documents are JSON and have none. */
function columnText(words: string): string {
  return words.replaceAll("\u0000", "\ufffd");
}

function* inParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += VALUES) yield items.slice(at, at + VALUES);
}
