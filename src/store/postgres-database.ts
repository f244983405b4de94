/** PostgreSQL, for many who write: the same tables, reached through a pool. */
import { setTimeout as wait } from "node:timers/promises";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { ReadoutError } from "../core/errors.ts";
import type { Tables } from "./tables.ts";

/** Connections held at once: a store is written by one at a time, and read by a few. */
const CONNECTIONS = 8;

/** Milliseconds to wait for a connection. */
const PATIENCE = 10_000;

/** How often the writers' lock is tried, and the milliseconds between. */
const TRIES = 10;
const BETWEEN = 100;

/** PostgreSQL's number of the type bigint: it comes as text, since it may be larger than a number holds; ours count rows. */
const BIGINT = 20;

/** The number by which writers of one database know each other's lock ("readout" in ASCII, folded to 31 bits). */
const LOCK = 1_919_247_732;

export interface PostgresDatabase {
  readonly db: Kysely<Tables>;
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
  let lock: pg.PoolClient | null = null;
  try {
    lock = await pool.connect();
    if (writes && !(await locked(lock))) throw new ReadoutError("STORE_BUSY", shown, "");
  } catch (failure) {
    lock?.release(true);
    await pool.end();
    if (failure instanceof ReadoutError) throw failure;
    throw new ReadoutError("STORE_UNREACHABLE", shown, failure instanceof Error ? failure.message : String(failure));
  }
  const held = lock;
  // That of the lock is used by nobody until the end.
  held.on("error", () => undefined);
  if (!writes) held.release();
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async (): Promise<void> => {
    if (writes) {
      await held.query("select pg_advisory_unlock($1)", [LOCK]).catch(() => undefined);
      held.release(true);
    }
    await db.destroy();
  };
  return { db, close };
}

/** Takes the writers' lock. That of a process that was killed is held until the server notices. */
async function locked(client: pg.PoolClient): Promise<boolean> {
  for (let left = TRIES; left > 0; left--) {
    const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [LOCK]);
    if (rows[0]?.held === true) return true;
    await wait(BETWEEN);
  }
  return false;
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
