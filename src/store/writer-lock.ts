/** PostgreSQL's writers' lock: an advisory lock held by a connection of its own. Where that connection is lost, nothing is written until the lock is held again. */
import { setTimeout as wait } from "node:timers/promises";
import type { KyselyPlugin } from "kysely";
import type pg from "pg";
import { ReadoutError } from "../core/errors.ts";

export interface WriterLock {
  /** Refuses what would write while the lock is not held: `STORE_UNREACHABLE`. */
  readonly plugin: KyselyPlugin;
  /** Says in the database who writes now, so that another writer who came meanwhile is noticed. The schema must be there. */
  readonly sign: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The number by which writers of one database know each other's lock ("readout" in ASCII, folded to 31 bits). */
const LOCK = 1_919_247_732;

/** How often the lock is tried at first, and the milliseconds between: that of a process that was killed is held until the server notices. */
const TRIES = 10;
const BETWEEN = 100;

/** Milliseconds between two tries to get a lost lock again. */
const AGAIN = 1_000;

/** Statements that write. */
const WRITES: ReadonlySet<string> = new Set(["InsertQueryNode", "UpdateQueryNode", "DeleteQueryNode"]);

const LOST =
  "the connection that kept others from writing is lost; nothing is written until it is there again, and not before a new start once another has written meanwhile";

/** Where the writer's name is kept. */
const SIGNED = "writer";

/**
 * Takes the lock.
 *
 * - Input: the pool, the writer's own name, and the address as it may be shown.
 * - Errors: `STORE_BUSY` where another process writes; the pool's.
 */
export async function openWriterLock(pool: pg.Pool, name: string, shown: string): Promise<WriterLock> {
  const state = { held: true, signed: false, closed: false };
  const watch = (client: pg.PoolClient): void => {
    for (const end of ["error", "end"] as const) client.once(end, () => lost(client));
  };
  let holder = await firstHolder(pool, shown);
  const lost = (client: pg.PoolClient): void => {
    if (state.closed || client !== holder || !state.held) return;
    state.held = false;
    client.release(true);
    void regained();
  };
  const regained = async (): Promise<void> => {
    while (!state.held && !state.closed) {
      await wait(AGAIN, undefined, { ref: false });
      const client = await heldAgain(pool, state.signed ? name : null).catch(() => null);
      if (client === null) continue;
      holder = client;
      state.held = true;
      watch(client);
    }
  };
  watch(holder);
  return {
    plugin: {
      transformQuery: ({ node }) => {
        if (!state.held && WRITES.has(node.kind)) throw new ReadoutError("STORE_UNREACHABLE", shown, LOST);
        return node;
      },
      transformResult: async ({ result }) => result,
    },
    sign: async () => {
      await holder.query(
        "insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = $2",
        [SIGNED, name],
      );
      state.signed = true;
    },
    close: async () => {
      state.closed = true;
      if (!state.held) return;
      await holder.query("select pg_advisory_unlock($1)", [LOCK]).catch(() => undefined);
      holder.release(true);
    },
  };
}

async function firstHolder(pool: pg.Pool, shown: string): Promise<pg.PoolClient> {
  const client = await pool.connect();
  // That of the lock is used by nobody; without a listener its end would end the process.
  client.on("error", () => undefined);
  for (let left = TRIES; left > 0; left--) {
    if (await taken(client)) return client;
    await wait(BETWEEN);
  }
  client.release(true);
  throw new ReadoutError("STORE_BUSY", shown, "");
}

async function taken(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [LOCK]);
  return rows[0]?.held === true;
}

/** A connection that holds the lock again; `null` where another process does, or has written meanwhile: what is known here would be old then. */
async function heldAgain(pool: pg.Pool, name: string | null): Promise<pg.PoolClient | null> {
  const client = await pool.connect();
  client.on("error", () => undefined);
  const isOurs = async (): Promise<boolean> => {
    if (name === null) return true;
    const { rows } = await client.query<{ value: string }>("select value from setting where name = $1", [SIGNED]);
    return rows[0]?.value === name;
  };
  if ((await taken(client)) && (await isOurs())) return client;
  client.release(true);
  return null;
}
