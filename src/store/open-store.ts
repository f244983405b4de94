/** The store: reports, what came of them, corrections and sources, in SQLite or in PostgreSQL. */
import { type Kysely, Migrator, sql } from "kysely";
import { ReadoutError } from "../core/errors.ts";
import { type AccountTables, accountTables } from "./account-tables.ts";
import { type AskTables, askTables } from "./ask-tables.ts";
import { type DetailTables, detailTables } from "./detail-tables.ts";
import { type EditTables, editTables } from "./edit-tables.ts";
import { type IntakeTables, intakeTables } from "./intake-tables.ts";
import { type DatabaseKind, migrationsFor } from "./migrations.ts";
import { openPostgres } from "./postgres-database.ts";
import { type SourceTables, sourceTables } from "./source-tables.ts";
import { openSqlite, storeError } from "./sqlite-database.ts";
import type { Tables } from "./tables.ts";

export interface Store {
  readonly kind: DatabaseKind;
  /** Where it is: a path, or an address without its password. */
  readonly where: string;
  readonly intake: IntakeTables;
  readonly account: AccountTables;
  readonly ask: AskTables;
  readonly details: DetailTables;
  readonly edits: EditTables;
  readonly sources: SourceTables;
  readonly close: () => Promise<void>;
}

export interface StoreOptions {
  /** Whether it will be written to; only one process at a time may. */
  readonly writes: boolean;
}

/**
 * Opens a store and brings its schema up to date.
 *
 * - Input: a path of a SQLite file, made where there is none, or an address `postgres://…`.
 * - Output: the store. What a call that keeps something has returned from is on the disk.
 * - Errors: `STORE_BUSY`, `STORE_BROKEN`, `STORE_DENIED`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_NEWER`, `STORE_UNREACHABLE`.
 *
 * @example const store = await openStore("readout.sqlite", { writes: true });
 */
export async function openStore(target: string, { writes }: StoreOptions): Promise<Store> {
  const kind: DatabaseKind = /^postgres(?:ql)?:\/\//.test(target) ? "postgres" : "sqlite";
  const { db, sign, close } =
    kind === "postgres" ? await openPostgres(target, writes) : { ...openSqlite(target, writes), sign: null };
  const where = kind === "postgres" ? target.replace(/:\/\/([^:@/]*):[^@/]*@/, "://$1@") : target;
  try {
    if (writes) await migrated(db, kind, where);
    await sign?.();
    return told(
      {
        kind,
        where,
        intake: intakeTables(db, kind),
        account: accountTables(db),
        ask: askTables(db, kind),
        details: detailTables(db),
        edits: editTables(db),
        sources: sourceTables(db),
        close,
      },
      where,
    );
  } catch (failure) {
    await close();
    throw storeError(failure, where);
  }
}

/** Takes the steps of the schema that are not yet taken. */
async function migrated(db: Kysely<Tables>, kind: DatabaseKind, where: string): Promise<void> {
  const steps = migrationsFor(kind);
  const taken = await stepsTaken(db);
  if (taken.some((name) => !(name in steps))) throw new ReadoutError("STORE_NEWER", where, "");
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function stepsTaken(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

/** The store with every failure of its database as one that says what to do. */
function told(store: Store, where: string): Store {
  const wrapped = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get: (target, name) => {
        const own: unknown = Reflect.get(target, name);
        if (typeof own !== "function") return own;
        return (...given: unknown[]): unknown => {
          const result: unknown = own.apply(target, given);
          return result instanceof Promise
            ? result.catch((failure: unknown) => {
                throw storeError(failure, where);
              })
            : result;
        };
      },
    });
  const { intake, account, ask, details, edits, sources } = store;
  return {
    ...store,
    intake: wrapped(intake),
    account: wrapped(account),
    ask: wrapped(ask),
    details: wrapped(details),
    edits: wrapped(edits),
    sources: wrapped(sources),
  };
}
