/** Every kind of store, opened anew for a test that runs on each. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { NO_POSTGRES, type PostgresServer, startPostgres } from "./postgres-server.ts";

export interface StoreKind {
  readonly name: string;
  /** Why it cannot be tested here; `null` where it can. */
  readonly without: string | null;
  /** A place where no store is yet. */
  readonly fresh: () => string;
}

/** The kinds of stores. Starts and stops what they need around the tests of the file that calls it. */
export function storeKinds(): readonly StoreKind[] {
  let folder = "";
  let server: PostgresServer | null = null;
  let made = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "readout-store-"));
    if (NO_POSTGRES === null) server = await startPostgres();
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return [
    { name: "SQLite", without: null, fresh: () => join(folder, `${made++}.sqlite`) },
    { name: "PostgreSQL", without: NO_POSTGRES, fresh: () => server?.fresh() ?? "" },
  ];
}
