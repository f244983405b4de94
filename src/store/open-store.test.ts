import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { storeKinds } from "../../test/stores.ts";
import { ReadoutError } from "../core/errors.ts";
import { pack } from "../core/packed.ts";
import type { Facet, KeptStory } from "./account-tables.ts";
import { intakeTables, type KeptReport, type NewBatch } from "./intake-tables.ts";
import { openStore, type Store } from "./open-store.ts";
import { openSqlite, storeError } from "./sqlite-database.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-open-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (failure: unknown) => (failure instanceof ReadoutError ? failure.code : String(failure)),
  );
}

function report(id: string, text: string, published = "2031-05-01", title: string | null = null): KeptReport {
  return { id, source: `${id}.txt`, outlet: "Ledger", title, url: null, language: "en", published, text, raw: "{}" };
}

function batch(reports: readonly KeptReport[]): NewBatch {
  return {
    packed: pack([1]),
    madeBy: "1",
    now: null,
    reports,
    moved: [],
    arrivals: reports.map(({ id, source }) => ({ report: id, source, bytes: "00" })),
    problems: [],
    received: "2031-05-02T00:00:00Z",
  };
}

function story(id: string, ends: string, members: readonly string[], facets: readonly Facet[] = []): KeptStory {
  return {
    id,
    key: `k-${id}`,
    title: `Title ${id}`,
    language: "en",
    starts: ends,
    ends,
    outlets: 1,
    least: 1,
    most: 1,
    members,
    facets,
    packed: pack([id]),
    document: JSON.stringify({ id }),
  };
}

async function publish(store: Store, stories: readonly KeptStory[], gone: readonly string[] = []): Promise<number> {
  return store.account.publish({
    at: "2031-05-03T00:00:00Z",
    stories: stories.map((one) => ({ story: one, reports: [] })),
    gone,
    actors: [],
    actorsGone: [],
    changesBetween: (before, after, id) => [
      { story: id, kind: after ? (before ? "changed" : "new") : "gone", document: "{}" },
    ],
  });
}

function keeping(fresh: () => string): void {
  it("keeps what it acknowledged when it is opened again", async () => {
    const target = fresh();
    const first = await openStore(target, { writes: true });
    expect(await first.intake.keep(batch([report("r-1", "Rain fell.")]))).toBe(1);
    await first.edits.add([{ id: "e-1", at: "2031", author: "Ana", reason: "wrong", was: "", document: "{}" }]);
    await first.close();
    const again = await openStore(target, { writes: true });
    expect(await again.intake.known(["r-1", "r-2"])).toEqual(new Map([["r-1", "r-1.txt"]]));
    const batches = [];
    for await (const { number, madeBy } of again.intake.batches()) batches.push([number, madeBy]);
    expect(batches).toEqual([[1, "1"]]);
    expect(await again.edits.add([{ id: "e-1", at: "", author: "", reason: "", was: "", document: "" }])).toBe(0);
    expect((await again.edits.all()).map(({ author }) => author)).toEqual(["Ana"]);
    await again.close();
  });

  it("keeps nothing of a batch that cannot be kept whole", async () => {
    const store = await openStore(fresh(), { writes: true });
    const twice = batch([report("r-1", "Rain fell."), report("r-1", "Rain fell.")]);
    expect(await codeOf(store.intake.keep(twice))).toBe("INTERNAL");
    expect((await store.ask.counts()).reports).toBe(0);
    expect(await store.intake.keep(batch([report("r-1", "Rain fell.")]))).not.toBeNull();
    await store.close();
  });

  it("lets only one write", async () => {
    const target = fresh();
    const first = await openStore(target, { writes: true });
    expect(await codeOf(openStore(target, { writes: true }))).toBe("STORE_BUSY");
    const reader = await openStore(target, { writes: false });
    expect((await reader.ask.counts()).reports).toBe(0);
    await reader.close();
    await first.close();
    await (await openStore(target, { writes: true })).close();
  });
}

function searching(fresh: () => string): void {
  it.each([
    ["a word in another case", "RAIN", ["r-1", "r-2"]],
    ["without its accents", "elysee", ["r-1"]],
    ["all words, the last as it is typed", "rain fel", ["r-1"]],
    ["Cyrillic letters", "Река", ["r-3"]],
    ["Arabic without vowel marks", "مدينة", ["r-4"]],
    ["a title", "flood", ["r-2"]],
    ["signs that mean something to a database", `rain" OR '*) & |`, []],
  ])("finds reports by %s", async (_, words, ids) => {
    const store = await openStore(fresh(), { writes: true });
    await store.intake.keep(
      batch([
        report("r-1", "Rain fell on the Élysée."),
        report("r-2", "More rain.", "2031-05-02", "Flood"),
        report("r-3", "РЕКАТА и река"),
        report("r-4", "مَدِينَة"),
      ]),
    );
    const { rows } = await store.ask.reports({ words, limit: 10 });
    expect(rows.map(({ id }) => id).sort()).toEqual(ids);
    await store.close();
  });
}

function asking(fresh: () => string): void {
  it("gives stories a page at a time, the latest first, each once", async () => {
    const store = await openStore(fresh(), { writes: true });
    const ids = Array.from({ length: 25 }, (_, n) => `s-${String(n).padStart(2, "0")}`);
    await publish(
      store,
      ids.map((id, n) => story(id, `2031-05-${String(10 + (n % 7))}`, [])),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { rows, next } = await store.ask.stories({ limit: 4, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...rows.map(({ id, ends }) => `${ends} ${id}`));
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
    expect(seen.map((row) => row.slice(0, 10))).toEqual(
      seen
        .map((row) => row.slice(0, 10))
        .sort()
        .reverse(),
    );
    expect(await codeOf(store.ask.stories({ limit: 4, cursor: "%%" }))).toBe("USAGE");
    await store.close();
  });

  it("filters stories by facets, days, words and what changed", async () => {
    const store = await openStore(fresh(), { writes: true });
    await store.intake.keep(batch([report("r-1", "Rain fell."), report("r-2", "Snow fell.")]));
    const ana: Facet = { kind: "actor", value: "a-ana", label: "Ana" };
    const ivo: Facet = { kind: "actor", value: "a-ivo", label: "Ivo" };
    const english: Facet = { kind: "language", value: "en", label: "en" };
    await publish(store, [
      story("s-1", "2031-05-01", ["r-1"], [ana, english]),
      story("s-2", "2031-05-05", ["r-2"], [ivo, english]),
      story("s-3", "2031-05-09", [], [ana, ivo]),
    ]);
    const idsOf = async (query: Partial<Parameters<Store["ask"]["stories"]>[0]>): Promise<string[]> =>
      (await store.ask.stories({ limit: 10, ...query })).rows.map(({ id }) => id);
    expect(await idsOf({ facets: [ana] })).toEqual(["s-3", "s-1"]);
    expect(await idsOf({ facets: [ana, ivo] })).toEqual(["s-3", "s-2", "s-1"]);
    expect(await idsOf({ facets: [ana, english] })).toEqual(["s-1"]);
    expect(await idsOf({ from: "2031-05-02", to: "2031-05-08" })).toEqual(["s-2"]);
    expect(await idsOf({ words: "snow" })).toEqual(["s-2"]);
    expect(await idsOf({ since: "2031-05-03T00:00:00Z" })).toEqual([]);
    const { total, facets } = await store.ask.facets({ limit: 10, facets: [english] }, 10);
    expect(total).toBe(2);
    expect(facets.map(({ label, stories }) => `${label} ${stories}`)).toEqual(["Ana 1", "Ivo 1", "en 2"]);
    await store.close();
  });
}

function showing(fresh: () => string): void {
  it("replaces stories all at once, and says what changed", async () => {
    const store = await openStore(fresh(), { writes: true });
    const first = await publish(store, [story("s-1", "2031-05-01", []), story("s-2", "2031-05-01", [])]);
    await publish(store, [story("s-1", "2031-05-02", [])], ["s-2"]);
    const changes = await store.ask.changes({ after: first, limit: 10 });
    expect(changes.map(({ story: id, kind }) => [id, kind])).toEqual([
      ["s-1", "changed"],
      ["s-2", "gone"],
    ]);
    expect(await store.ask.story("s-2")).toBeNull();
    const broken = store.account.publish({
      at: "2031",
      stories: (function* () {
        yield { story: story("s-9", "2031-05-01", []), reports: [] };
        throw new Error("halfway");
      })(),
      gone: ["s-1"],
      actors: [],
      actorsGone: [],
      changesBetween: () => [],
    });
    expect(await codeOf(broken)).toBe("INTERNAL");
    expect([await store.ask.story("s-9"), (await store.ask.story("s-1")) !== null]).toEqual([null, true]);
    await store.close();
  });
}

for (const { name, without, fresh } of storeKinds())
  describe.skipIf(without !== null)(`a store in ${name}${without === null ? "" : ` (${without})`}`, () => {
    keeping(fresh);
    searching(fresh);
    asking(fresh);
    showing(fresh);
  });

it.each([
  [
    "a file that is no database",
    () => {
      const file = join(folder, "text.sqlite");
      writeFileSync(file, "This is a text and has been one for quite some time, longer than a header.".repeat(20));
      return file;
    },
    "STORE_BROKEN",
  ],
  ["a folder that is not there", () => join(folder, "nowhere", "a.sqlite"), "STORE_DENIED"],
  ["an address where nobody listens", () => "postgres://nobody@127.0.0.1:9/none", "STORE_UNREACHABLE"],
])("says what is wrong with %s", async (_, target, code) => {
  expect(await codeOf(openStore(target(), { writes: true }))).toBe(code);
});

it("refuses a store that a newer version has written", async () => {
  const file = join(folder, "newer.sqlite");
  await (await openStore(file, { writes: true })).close();
  const { db, close } = openSqlite(file, true);
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(db);
  await close();
  expect(await codeOf(openStore(file, { writes: true }))).toBe("STORE_NEWER");
});

it.each([
  ["the disk is full", "pragma max_page_count = 1", "STORE_FULL"],
  ["it may only be read", "pragma query_only = 1", "STORE_READ_ONLY"],
])("says so when %s, and keeps what it acknowledged", async (what, pragma, code) => {
  const file = join(folder, `${what}.sqlite`);
  await (await openStore(file, { writes: true })).close();
  const { db, close } = openSqlite(file, true);
  const intake = intakeTables(db, "sqlite");
  await intake.keep(batch([report("r-1", "Rain fell.")]));
  await sql.raw(pragma).execute(db);
  const large = intake.keep(batch([report("r-2", "Rain fell. ".repeat(100_000))]));
  expect(await large.catch((failure: unknown) => storeError(failure, file).code)).toBe(code);
  expect([...(await intake.known(["r-1", "r-2"])).keys()]).toEqual(["r-1"]);
  await close();
});
