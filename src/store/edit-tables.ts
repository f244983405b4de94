/** Corrections by hand, in the order in which they were made. None is ever taken out: what undoes one is another. */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export interface KeptEdit {
  readonly id: string;
  /** When it was made, an instant. */
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  /** What it does, as JSON. */
  readonly document: string;
  /** What stood there before, in words. */
  readonly was: string;
}

export interface EditTables {
  /** Adds edits at the end; one that is known by its id changes nothing. Gives how many were new. */
  readonly add: (edits: readonly KeptEdit[]) => Promise<number>;
  readonly all: () => Promise<readonly KeptEdit[]>;
}

/** Opens the table of corrections. */
export function editTables(db: Kysely<Tables>): EditTables {
  return {
    add: (edits) =>
      db.transaction().execute(async (rows) => {
        let added = 0;
        for (const edit of edits) {
          const result = await rows
            .insertInto("edit")
            .values(edit)
            .onConflict((known) => known.column("id").doNothing())
            .executeTakeFirst();
          added += Number(result.numInsertedOrUpdatedRows ?? 0n);
        }
        return added;
      }),
    all: () =>
      db.selectFrom("edit").select(["id", "at", "author", "reason", "document", "was"]).orderBy("number").execute(),
  };
}
