/** The store's schema, step by step. A step that was published is never changed: what is new is a step of its own. */
import { type Kysely, type Migration, sql } from "kysely";

/** Which database it is: the two write some types, and search, differently. */
export type DatabaseKind = "sqlite" | "postgres";

/** Every step by its name; they are taken in the order of names. */
export function migrationsFor(kind: DatabaseKind): Record<string, Migration> {
  return {
    "0001-kept": { up: (db) => inOrder(db, kind, kept(kind)) },
    "0002-shown": { up: (db) => inOrder(db, kind, shown(kind)) },
    "0003-words": { up: (db) => inOrder(db, kind, words(kind)) },
    "0004-revisions": { up: (db) => inOrder(db, kind, REVISIONS) },
    "0005-was": { up: (db) => inOrder(db, kind, WAS) },
  };
}

/** Text is compared by code unit in both databases. */
async function inOrder(db: Kysely<unknown>, kind: DatabaseKind, statements: readonly string[]): Promise<void> {
  for (const statement of statements)
    await sql.raw(kind === "sqlite" ? statement : statement.replace(/ text\b/g, ' text collate "C"')).execute(db);
}

const bytes = (kind: DatabaseKind): string => (kind === "sqlite" ? "blob" : "bytea");
const counted = (kind: DatabaseKind): string =>
  kind === "sqlite" ? "integer primary key autoincrement" : "bigserial primary key";

/** What was given, by reports, people and feeds: kept for ever. */
const kept = (kind: DatabaseKind): string[] => [
  "create table setting (name text primary key, value text not null)",
  `create table batch (number ${counted(kind)}, made_by text not null, now text not null, packed ${bytes(kind)} not null)`,
  `create table report (id text primary key, batch bigint not null, source text not null, outlet text, title text, url text,
     language text not null, published text not null, received text not null, raw text not null, document text)`,
  "create index report_by_day on report (published, id)",
  "create index report_by_url on report (url)",
  "create index report_by_batch on report (batch)",
  `create table arrival (report text not null, source text not null, bytes text not null, received text not null,
     primary key (report, source, bytes))`,
  `create table problem (source text not null, code text not null, message text not null, received text not null,
     primary key (source, code, message))`,
  `create table edit (number ${counted(kind)}, id text not null unique, at text not null, author text not null,
     reason text not null, document text not null)`,
  "create table source (address text primary key, title text not null, next text not null, state text not null)",
  "create table look (story text primary key, at text not null, change bigint not null)",
];

/** What came of it: written anew whenever it changes. */
const shown = (kind: DatabaseKind): string[] => [
  `create table change (number ${counted(kind)}, at text not null, story text not null, kind text not null, document text not null)`,
  "create index change_by_story on change (story, number)",
  `create table story (id text primary key, key text not null, title text not null, language text not null, starts text not null,
     ends text not null, reports integer not null, outlets integer not null, least integer not null, most integer not null,
     changed text not null, packed ${bytes(kind)} not null, document text not null)`,
  "create index story_by_day on story (ends, id)",
  "create index story_by_change on story (changed, id)",
  "create table story_report (story text not null, report text not null, primary key (story, report))",
  "create index story_of_report on story_report (report)",
  `create table story_facet (story text not null, kind text not null, value text not null, label text not null,
     primary key (story, kind, value))`,
  "create index story_by_facet on story_facet (kind, value, story)",
  "create table actor (id text primary key, kind text not null, name text not null, document text not null)",
];

/** Which report another one at the same address has taken the place of. */
const REVISIONS = ["create table revision (report text primary key, by_report text not null, at text not null)"];

/** What stood where somebody corrected, in words. */
const WAS = ["alter table edit add column was text not null default ''"];

/** The words of reports, folded by the program, so that both databases find the same. */
const words = (kind: DatabaseKind): string[] =>
  kind === "sqlite"
    ? [`create virtual table words using fts5 (report unindexed, body, tokenize = "unicode61 remove_diacritics 0")`]
    : [
        "create table words (report text primary key, body tsvector not null)",
        "create index words_found on words using gin (body)",
      ];
