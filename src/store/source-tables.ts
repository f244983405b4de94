/** What is watched: each feed, page or folder with what its last answers said, so that watching goes on where it stopped. */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export interface KeptSource {
  readonly address: string;
  readonly title: string;
  /** When it is to be asked next, an instant. */
  readonly next: string;
  /** As JSON. */
  readonly state: string;
}

export interface SourceTables {
  /** Begins to watch a source; one that is watched already stays as it is. */
  readonly add: (source: KeptSource) => Promise<void>;
  readonly put: (source: KeptSource) => Promise<void>;
  readonly remove: (address: string) => Promise<void>;
  readonly all: () => Promise<readonly KeptSource[]>;
}

/** Opens the table of sources. */
export function sourceTables(db: Kysely<Tables>): SourceTables {
  return {
    add: async (source) => {
      await db
        .insertInto("source")
        .values(source)
        .onConflict((known) => known.doNothing())
        .execute();
    },
    put: async (source) => {
      const { address: _, ...rest } = source;
      await db
        .insertInto("source")
        .values(source)
        .onConflict((known) => known.column("address").doUpdateSet(rest))
        .execute();
    },
    remove: async (address) => {
      await db.deleteFrom("source").where("address", "=", address).execute();
    },
    all: () => db.selectFrom("source").selectAll().orderBy("address").execute(),
  };
}
