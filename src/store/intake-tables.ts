/** What comes in: reports and the batches that they were found in, each kept for good once the call returns. */
import { setImmediate as turn } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Packed } from "../core/packed.ts";
import { bytesOfPack, packOfBytes } from "./kept-packs.ts";
import type { DatabaseKind } from "./migrations.ts";
import type { Tables } from "./tables.ts";
import { keepWords } from "./words-table.ts";

/** A report to be kept. */
export interface KeptReport {
  readonly id: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly published: string;
  readonly text: string;
  /** What reading made of it, as JSON. */
  readonly raw: string;
}

/** From where and as which bytes a report came. */
export interface Arrival {
  readonly report: string;
  readonly source: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly bytes: string;
}

/** What one batch brings. */
export interface NewBatch {
  /** What was found in its new reports; `null` where none is new. */
  readonly packed: Packed | null;
  readonly madeBy: string;
  readonly now: string | null;
  /** Those that the store does not know. */
  readonly reports: readonly KeptReport[];
  /** Those that it knows from a place that comes later: a report is known by its first place by code unit, in whatever order they came. */
  readonly moved: readonly KeptReport[];
  readonly arrivals: readonly Arrival[];
  readonly problems: readonly { readonly source: string; readonly code: string; readonly message: string }[];
  /** When it came, an instant. */
  readonly received: string;
}

export interface StoredBatch {
  readonly number: number;
  readonly madeBy: string;
  readonly now: string | null;
  readonly packed: Packed;
}

export interface IntakeTables {
  /** Of these reports those that are kept, each with the source it is kept by. */
  readonly known: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The number of the batch in which each of these reports was found. */
  readonly batchesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Keeps a batch, all of it or nothing; it is on the disk when this returns. Gives the batch's number, `null` where it has no new report. */
  readonly keep: (batch: NewBatch) => Promise<number | null>;
  /** All batches, one at a time, in the order in which they came. */
  readonly batches: () => AsyncGenerator<StoredBatch>;
  /** Puts what another version of the program found in the place of what was found before. */
  readonly replace: (batch: StoredBatch) => Promise<void>;
  /** What reading made of a batch's reports, as JSON. */
  readonly rawOf: (batch: number) => Promise<readonly string[]>;
  /** The text of each of these reports as it was read. */
  readonly texts: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Marks the reports whose place these new ones take, as they stand at the same address. Gives the ids of those that are marked now. */
  readonly revise: (by: readonly string[], at: string) => Promise<readonly string[]>;
  /** The reports whose place another has taken. */
  readonly revised: () => Promise<readonly string[]>;
  /** What could not be read, or only in part. */
  readonly problems: () => Promise<
    readonly { readonly source: string; readonly code: string; readonly message: string }[]
  >;
}

/** Rows of one statement: SQLite takes so many values at most, and a report has eleven. */
const ROWS = 500;

/** Opens the tables of what comes in. */
export function intakeTables(db: Kysely<Tables>, kind: DatabaseKind): IntakeTables {
  return {
    known: async (ids) => {
      const known = new Map<string, string>();
      for (let at = 0; at < ids.length; at += ROWS)
        for (const { id, source } of await db
          .selectFrom("report")
          .select(["id", "source"])
          .where("id", "in", ids.slice(at, at + ROWS))
          .execute())
          known.set(id, source);
      return known;
    },
    batchesOf: async (ids) => {
      const found = new Map<string, number>();
      for (let at = 0; at < ids.length; at += ROWS)
        for (const { id, batch } of await db
          .selectFrom("report")
          .select(["id", "batch"])
          .where("id", "in", ids.slice(at, at + ROWS))
          .execute())
          found.set(id, batch);
      return found;
    },
    keep: (batch) => db.transaction().execute((rows) => keepBatch(rows, kind, batch)),
    batches: () => batchesOf(db),
    replace: async ({ number, madeBy, now, packed }) => {
      const row = { made_by: madeBy, now: now ?? "", packed: bytesOfPack(packed) };
      await db.updateTable("batch").set(row).where("number", "=", number).execute();
    },
    rawOf: async (batch) => {
      const rows = await db.selectFrom("report").select("raw").where("batch", "=", batch).orderBy("id").execute();
      return rows.map(({ raw }) => raw);
    },
    texts: async (ids) => {
      const found = new Map<string, string>();
      for (let at = 0; at < ids.length; at += ROWS)
        for (const { id, raw } of await db
          .selectFrom("report")
          .select(["id", "raw"])
          .where("id", "in", ids.slice(at, at + ROWS))
          .execute())
          found.set(id, (JSON.parse(raw) as { readonly text: string }).text);
      return found;
    },
    revise: (by, at) => db.transaction().execute((rows) => revise(rows, by, at)),
    revised: async () => (await db.selectFrom("revision").select("report").execute()).map(({ report }) => report),
    problems: () =>
      db.selectFrom("problem").select(["source", "code", "message"]).orderBy("source").orderBy("code").execute(),
  };
}

async function keepBatch(rows: Kysely<Tables>, kind: DatabaseKind, batch: NewBatch): Promise<number | null> {
  const { packed, madeBy, now, reports, moved, arrivals, problems, received } = batch;
  let number: number | null = null;
  if (packed !== null) {
    const row = { made_by: madeBy, now: now ?? "", packed: bytesOfPack(packed) };
    number = (await rows.insertInto("batch").values(row).returning("number").executeTakeFirstOrThrow()).number;
  }
  for (const { text, ...report } of reports) {
    // SQLite answers at once, so that nobody else would be answered until all is kept.
    await turn();
    const row = { ...report, batch: number ?? 0, received, document: null };
    await rows.insertInto("report").values(row).execute();
    await keepWords(rows, kind, report.id, `${report.title ?? ""}\n${text}`);
  }
  for (const { id, source, raw } of moved)
    await rows
      .updateTable("report")
      .set({ source, raw, batch: number ?? 0 })
      .where("id", "=", id)
      .execute();
  for (const arrival of arrivals)
    await rows
      .insertInto("arrival")
      .values({ ...arrival, received })
      .onConflict((known) => known.doNothing())
      .execute();
  for (const problem of problems)
    await rows
      .insertInto("problem")
      .values({ ...problem, received })
      .onConflict((known) => known.doNothing())
      .execute();
  return number;
}

async function revise(rows: Kysely<Tables>, by: readonly string[], at: string): Promise<string[]> {
  const marked: string[] = [];
  for (const id of by) {
    const old = await rows
      .selectFrom("report")
      .innerJoin("report as newer", "newer.url", "report.url")
      .select("report.id")
      .where("newer.id", "=", id)
      .where("report.id", "!=", id)
      .where("report.id", "not in", (inner) => inner.selectFrom("revision").select("report"))
      .execute();
    for (const { id: report } of old) {
      await rows.insertInto("revision").values({ report, by_report: id, at }).execute();
      marked.push(report);
    }
  }
  return marked;
}

async function* batchesOf(db: Kysely<Tables>): AsyncGenerator<StoredBatch> {
  let last = 0;
  for (;;) {
    const row = await db
      .selectFrom("batch")
      .selectAll()
      .where("number", ">", last)
      .orderBy("number")
      .limit(1)
      .executeTakeFirst();
    if (!row) return;
    last = row.number;
    yield {
      number: row.number,
      madeBy: row.made_by,
      now: row.now === "" ? null : row.now,
      packed: packOfBytes(row.packed),
    };
  }
}
