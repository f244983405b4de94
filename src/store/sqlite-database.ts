/** SQLite in one file: the database that needs nothing installed. Readers may be many; whoever writes holds the file's writer lock. */
import { createRequire } from "node:module";
import { Kysely, SqliteDialect } from "kysely";
import { ReadoutError } from "../core/errors.ts";
import type { Tables } from "./tables.ts";

/** What both implementations of SQLite in Node have; they share their interface. */
interface Engine {
  exec(sql: string): void;
  prepare(sql: string): EngineStatement;
  close(): void;
}
interface EngineStatement {
  columns(): readonly unknown[];
  all(...values: readonly unknown[]): unknown[];
  run(...values: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...values: readonly unknown[]): IterableIterator<unknown>;
}

/** Milliseconds for which one statement waits for another process that reads or copies the file. */
const PATIENCE = 5_000;

export interface SqliteDatabase {
  readonly db: Kysely<Tables>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a file.
 *
 * - Input: the file's path, made where there is none; whether it will be written to.
 * - Output: the database. Every commit is on the disk when it returns (WAL, synchronous FULL).
 * - Errors: `STORE_BUSY` where another process writes to it, `STORE_BROKEN` where it is no database, `STORE_DENIED` where it may not be opened.
 */
export function openSqlite(file: string, writes: boolean): SqliteDatabase {
  const lock = writes ? writerLock(file) : null;
  try {
    const engine = opened(file);
    engine.exec(`pragma busy_timeout = ${PATIENCE}`);
    engine.exec("pragma journal_mode = wal");
    engine.exec("pragma synchronous = full");
    engine.exec("pragma cache_size = -65536");
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: async () => adapted(engine) }) });
    const close = async (): Promise<void> => {
      await db.destroy();
      lock?.close();
    };
    return { db, close };
  } catch (failure) {
    lock?.close();
    throw storeError(failure, file);
  }
}

/** The writer's lock: a file beside the store, locked by the system for as long as this process lives, whatever ends it. */
function writerLock(file: string): Engine {
  const path = `${file}.writer`;
  let lock: Engine | null = null;
  try {
    lock = opened(path);
    lock.exec("pragma journal_mode = delete");
    lock.exec("begin exclusive");
    return lock;
  } catch (failure) {
    lock?.close();
    const error = storeError(failure, path);
    throw error.code === "STORE_BUSY" ? new ReadoutError("STORE_BUSY", file, "") : error;
  }
}

function opened(file: string): Engine {
  try {
    return new (engineClass())(file);
  } catch (failure) {
    throw storeError(failure, file);
  }
}

/** Node's own SQLite where it has one (from 22.5), else the same as a package. */
function engineClass(): new (file: string) => Engine {
  const load = createRequire(import.meta.url);
  try {
    return (load("node:sqlite") as Implementation).DatabaseSync;
  } catch {
    return (load("@photostructure/sqlite") as Implementation).DatabaseSync;
  }
}

interface Implementation {
  readonly DatabaseSync: new (file: string) => Engine;
}

/** The engine as the query builder wants it. */
function adapted(engine: Engine) {
  return {
    close: () => engine.close(),
    prepare: (query: string) => {
      const statement = engine.prepare(query);
      return {
        reader: statement.columns().length > 0,
        all: (values: readonly unknown[]) => statement.all(...values),
        run: (values: readonly unknown[]) => (query === "rollback" ? rolledBack(statement) : statement.run(...values)),
        iterate: (values: readonly unknown[]) => statement.iterate(...values),
      };
    },
  };
}

/** A full disk has rolled back already, and that is not what went wrong. */
function rolledBack(statement: EngineStatement): ReturnType<EngineStatement["run"]> {
  try {
    return statement.run();
  } catch {
    return { changes: 0, lastInsertRowid: 0 };
  }
}

/** SQLite's result codes that a user can do something about. Source: sqlite.org/rescode.html. */
const CODES: readonly (readonly [
  RegExp,
  "STORE_BUSY" | "STORE_FULL" | "STORE_READ_ONLY" | "STORE_BROKEN" | "STORE_DENIED",
])[] = [
  [/database is locked|SQLITE_BUSY/i, "STORE_BUSY"],
  [/disk is full|SQLITE_FULL|ENOSPC/i, "STORE_FULL"],
  [/readonly database|read-only|SQLITE_READONLY|EROFS/i, "STORE_READ_ONLY"],
  [/not a database|malformed|SQLITE_CORRUPT|SQLITE_NOTADB/i, "STORE_BROKEN"],
  [/unable to open|SQLITE_CANTOPEN|EACCES|disk I\/O error/i, "STORE_DENIED"],
];

/** A failure of the database as one that says what to do; what is not known stays as it is. */
export function storeError(failure: unknown, where: string): ReadoutError {
  if (failure instanceof ReadoutError) return failure;
  const said = failure instanceof Error ? failure.message : String(failure);
  const code = CODES.find(([pattern]) => pattern.test(said))?.[1] ?? "INTERNAL";
  return new ReadoutError(code, where, said);
}
