import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_POSTGRES, type PostgresServer, startPostgres } from "../../test/postgres-server.ts";
import { openStore, type Store } from "./open-store.ts";

const EDIT = { id: "e-1", at: "2031", author: "Ana", reason: "", was: "", document: "{}" };

describe.skipIf(NO_POSTGRES !== null)("the writers' lock of PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  /** Ends the connection that holds the lock, as a network or an administrator may. */
  async function cut(address: string): Promise<void> {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
    await client.end();
  }

  async function failure(store: Store): Promise<unknown> {
    return store.edits.add([EDIT]).then(
      () => null,
      (error: { code?: unknown }) => error.code,
    );
  }

  it("writes nothing while it is lost, reads on, and writes again once it is held again", async () => {
    const address = server.fresh();
    const store = await openStore(address, { writes: true });
    await cut(address);
    await expect.poll(() => failure(store), { interval: 20 }).toBe("STORE_UNREACHABLE");
    expect(await store.ask.counts()).toMatchObject({ reports: 0 });
    await expect.poll(() => failure(store), { interval: 200, timeout: 20_000 }).toBeNull();
    await expect(openStore(address, { writes: true })).rejects.toMatchObject({ code: "STORE_BUSY" });
    await store.close();
  });

  it("writes no more once another process has written meanwhile", async () => {
    const address = server.fresh();
    const first = await openStore(address, { writes: true });
    // Whoever is first after the cut has the lock; on a busy machine that may be the first one again.
    for (let second: Store | null = null; second === null; await second?.close()) {
      await cut(address);
      second = await openStore(address, { writes: true }).catch(() => null);
    }
    await new Promise((passed) => setTimeout(passed, 2_500));
    expect(await failure(first)).toBe("STORE_UNREACHABLE");
    await first.close();
  });
});
