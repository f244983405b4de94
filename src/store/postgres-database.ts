/** PostgreSQL, for many who write: the same tables, reached through a pool. */
import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { ReadoutError } from "../core/errors.ts";
import type { Tables } from "./tables.ts";
import { openWriterLock, type WriterLock } from "./writer-lock.ts";

/** Connections held at once: a store is written by one at a time, and read by a few. */
const CONNECTIONS = 8;

/** Milliseconds to wait for a connection. */
const PATIENCE = 10_000;

/** PostgreSQL's number of the type bigint: it comes as text, since it may be larger than a number holds; ours count rows. */
const BIGINT = 20;

export interface PostgresDatabase {
  readonly db: Kysely<Tables>;
  /** Says in the database that this process writes now; `null` where it does not. */
  readonly sign: (() => Promise<void>) | null;
  readonly close: () => Promise<void>;
}

/**
 * Connects to a database.
 *
 * - Input: its address, `postgres://user@host:port/name`; whether it will be written to.
 * - Errors: `STORE_UNREACHABLE` where it does not answer or refuses, `STORE_BUSY` where another process writes.
 */
export async function openPostgres(address: string, writes: boolean): Promise<PostgresDatabase> {
  const types = new pg.TypeOverrides();
  types.setTypeParser(BIGINT, Number);
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    types,
  });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on("error", () => undefined);
  const shown = withoutPassword(address);
  let lock: WriterLock | null = null;
  try {
    if (writes) lock = await openWriterLock(pool, randomUUID(), shown);
    else (await pool.connect()).release();
  } catch (failure) {
    await pool.end();
    if (failure instanceof ReadoutError) throw failure;
    throw new ReadoutError("STORE_UNREACHABLE", shown, failure instanceof Error ? failure.message : String(failure));
  }
  const plugins = lock === null ? [] : [lock.plugin];
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins });
  const close = async (): Promise<void> => {
    await lock?.close();
    await db.destroy();
  };
  return { db, sign: lock?.sign ?? null, close };
}

/** An address as it may be shown. */
function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    url.password = "";
    return url.href;
  } catch {
    return "postgres://…";
  }
}
