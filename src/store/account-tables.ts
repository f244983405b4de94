/** What came of the reports: stories as they are written now, replaced all at once or not at all, with what each publishing changed. */
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

/** What one publishing replaces. */
export interface Publication {
  /** When, an instant. */
  readonly at: string;
  /** Stories that are new or otherwise than before. */
  readonly stories: readonly KeptStory[];
  /** Ids of those that are no more. */
  readonly gone: readonly string[];
  /** Reports as they are written, as JSON: those of the stories above. */
  readonly reports: readonly {
    readonly id: string;
    readonly published: string;
    readonly outlet: string | null;
    readonly document: string;
  }[];
  /** Actors that are new or otherwise than before. */
  readonly actors: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly document: string;
  }[];
  readonly actorsGone: readonly string[];
  readonly changes: readonly KeptChange[];
}

/** A change as it was kept. */
export interface StoredChange extends KeptChange {
  readonly number: number;
  readonly at: string;
}

export interface AccountTables {
  /** The key of every story, and what came of linking it, one at a time. */
  readonly told: () => AsyncGenerator<{ readonly id: string; readonly key: string; readonly packed: Packed }>;
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
    told: () => toldIn(db),
    actors: async () => {
      const rows = await db.selectFrom("actor").select(["id", "document"]).execute();
      return new Map(rows.map(({ id, document }) => [id, document]));
    },
    publish: (publication) => db.transaction().execute((rows) => published(rows, publication)),
  };
}

async function* toldIn(db: Kysely<Tables>): ReturnType<AccountTables["told"]> {
  const ids = await db.selectFrom("story").select("id").orderBy("id").execute();
  for (const { id } of ids) {
    const row = await db.selectFrom("story").select(["id", "key", "packed"]).where("id", "=", id).executeTakeFirst();
    if (row) yield { id: row.id, key: row.key, packed: packOfBytes(row.packed) };
  }
}

async function published(rows: Kysely<Tables>, publication: Publication): Promise<number> {
  const { at, stories, gone, reports, actors, actorsGone, changes } = publication;
  for (const some of inParts([...gone, ...stories.map(({ id }) => id)])) {
    await rows.deleteFrom("story_report").where("story", "in", some).execute();
    await rows.deleteFrom("story_facet").where("story", "in", some).execute();
    await rows.deleteFrom("story").where("id", "in", some).execute();
  }
  for (const story of stories) await keepStory(rows, story, at);
  for (const { id, published, outlet, document } of reports)
    await rows.updateTable("report").set({ published, outlet, document }).where("id", "=", id).execute();
  for (const some of inParts([...actorsGone, ...actors.map(({ id }) => id)]))
    await rows.deleteFrom("actor").where("id", "in", some).execute();
  for (const some of inParts(actors))
    await rows
      .insertInto("actor")
      .values([...some])
      .execute();
  for (const some of inParts(changes))
    await rows
      .insertInto("change")
      .values(some.map(({ story, kind, document }) => ({ at, story, kind, document })))
      .execute();
  const last = await rows
    .selectFrom("change")
    .select(({ fn }) => fn.max("number").as("number"))
    .executeTakeFirst();
  return last?.number ?? 0;
}

async function keepStory(rows: Kysely<Tables>, story: KeptStory, changed: string): Promise<void> {
  const { members, facets, packed, ...row } = story;
  await rows
    .insertInto("story")
    .values({ ...row, reports: members.length, changed, packed: bytesOfPack(packed) })
    .execute();
  for (const some of inParts(members))
    await rows
      .insertInto("story_report")
      .values(some.map((report) => ({ story: story.id, report })))
      .execute();
  for (const some of inParts(facets))
    await rows
      .insertInto("story_facet")
      .values(some.map((facet) => ({ story: story.id, ...facet })))
      .execute();
}

function* inParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += VALUES) yield items.slice(at, at + VALUES);
}
