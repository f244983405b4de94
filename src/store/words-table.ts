/** The words of reports: full-text search that knows no case or accent, the same on both databases. */
import { type Kysely, type RawBuilder, sql } from "kysely";
import { foldedText, foldedWords } from "./fold.ts";
import type { DatabaseKind } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** The longest text that is searched, in code units; PostgreSQL's index holds less than a megabyte a text. */
const SEARCHED = 500_000;

/** The most words of a query. */
const MOST_WORDS = 16;

/** Keeps the words of a report that is new. */
export async function keepWords(db: Kysely<Tables>, kind: DatabaseKind, report: string, text: string): Promise<void> {
  const body = foldedText(text.slice(0, SEARCHED));
  if (kind === "sqlite") await sql`insert into words (report, body) values (${report}, ${body})`.execute(db);
  else await sql`insert into words (report, body) values (${report}, to_tsvector('simple', ${body}))`.execute(db);
}

/** A query's words; the last is taken for the beginning of one, as a reader types. */
export function queryWords(query: string): string[] {
  return [...foldedWords(query)].slice(0, MOST_WORDS).map(({ folded }) => folded);
}

/** The condition that a report has all words of a query; `null` where the query has none. Input: the column that holds the report's id. */
export function hasWords(kind: DatabaseKind, query: string, report: string): RawBuilder<boolean> | null {
  const words = queryWords(query);
  if (words.length === 0) return null;
  const column = sql.ref(report);
  const last = words.length - 1;
  if (kind === "sqlite") {
    const match = words.map((word, at) => `"${word}"${at === last ? "*" : ""}`).join(" ");
    return sql<boolean>`${column} in (select report from words where words match ${match})`;
  }
  const match = words.map((word, at) => `'${word}'${at === last ? ":*" : ""}`).join(" & ");
  return sql<boolean>`${column} in (select report from words where body @@ to_tsquery('simple', ${match}))`;
}
