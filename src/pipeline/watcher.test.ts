import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { wholeReadout } from "../export/whole-readout.ts";
import { openFetcher } from "../read/fetch/fetcher.ts";
import { politely } from "../read/fetch/polite.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { openWatcher, type Watcher } from "./watcher.ts";
import { openWorkplace, type Workplace } from "./workplace.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-watch-"));
const MINUTE = 60_000;

/** What the server answers, by path; a test changes it. */
let pages: Record<string, { readonly status?: number; readonly body: string; readonly etag?: string }> = {};
let asked: string[] = [];
let server: Server;
let base = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    asked.push(`${request.url}${request.headers["if-none-match"] ? " if changed" : ""}`);
    if (page?.etag && request.headers["if-none-match"] === page.etag) response.writeHead(304).end();
    else response.writeHead(page?.status ?? (page ? 200 : 404), page?.etag ? { etag: page.etag } : {}).end(page?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

let store: Store;
let workplace: Workplace;
let watcher: Watcher;
let clock = 0;
let passed: number[] = [];
const fetcher = openFetcher({ mayAsk: () => true });
let opened = 0;

beforeEach(async () => {
  pages = {};
  asked = [];
  passed = [];
  clock = Date.parse("2025-03-04T12:00:00Z");
  await close();
  store = await openStore(join(folder, `${opened++}.sqlite`), { writes: true });
  await start();
});
afterAll(async () => {
  await close();
  await fetcher.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  workplace = await openWorkplace({ store, workers: 1 });
  const pass = async (milliseconds: number): Promise<void> => {
    passed.push(milliseconds);
    clock += milliseconds;
  };
  const polite = politely(fetcher, { now: () => clock, pass });
  watcher = openWatcher({ sources: store.sources, workplace, polite, interval: 15 * MINUTE });
}

async function close(): Promise<void> {
  if (opened === 0) return;
  await workplace.close();
  await store.close();
}

function moment(): { readonly at: string; readonly now: string } {
  return { at: new Date(clock).toISOString(), now: "2025-12-31" };
}

function feed(...items: readonly (readonly [path: string, title: string])[]): string {
  const entries = items.map(
    ([path, title]) =>
      `<item><title>${title}</title><link>${base}${path}</link><pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>Brasna Ledger</title><link>${base}</link><description>d</description>${entries.join("")}</channel></rss>`;
}

function page(words: string): string {
  return `<!doctype html><html lang="en"><title>Flood</title><article><h1>Flood</h1><p>${words} The mayor of Brasna said so on Tuesday in the town hall.</p></article></html>`;
}

async function texts(): Promise<string[]> {
  await workplace.update(moment());
  return [...wholeReadout(await workplace.readout(moment())).reports].map(({ text }) => text).sort();
}

it("takes the articles of a feed with what the feed says of them, and asks again only for what changed", async () => {
  pages = {
    "/feed": { body: feed(["/a", "Flood"]), etag: '"1"' },
    "/a": { body: page("Nine people were killed.") },
  };
  await watcher.add(`${base}/feed`, moment().at);
  expect(await watcher.round(moment())).toMatchObject({ asked: 1, fresh: 1, problems: [] });
  await workplace.update(moment());
  const [report] = wholeReadout(await workplace.readout(moment())).reports;
  expect([report?.outlet, report?.published?.value, report?.url]).toEqual([
    "Brasna Ledger",
    "2025-03-04T10:00:00Z",
    `${base}/a`,
  ]);
  expect(await watcher.round(moment())).toMatchObject({ asked: 0 });
  clock += 15 * MINUTE;
  asked = [];
  expect(await watcher.round(moment())).toMatchObject({ asked: 1, fresh: 0, problems: [] });
  expect(asked).toEqual(["/feed if changed"]);
});

it("sees a revision of an article, keeps what stood there before, and counts only what stands there now", async () => {
  pages = { "/feed": { body: feed(["/a", "Flood"]) }, "/a": { body: page("Nine people were killed.") } };
  await watcher.add(`${base}/feed`, moment().at);
  await watcher.round(moment());
  pages = { "/feed": { body: feed(["/a", "Flood: 11 dead"]) }, "/a": { body: page("Eleven people were killed.") } };
  expect(await watcher.round(moment(), true)).toMatchObject({ fresh: 1 });
  expect((await texts()).map((text) => /Nine|Eleven/.exec(text)?.[0])).toEqual(["Eleven"]);
  expect((await store.ask.counts()).reports).toBe(2);
  await workplace.close();
  await start();
  expect(await texts()).toHaveLength(1);
});

it("lets one bad feed harm no other, and leaves it alone for longer and longer", async () => {
  pages = {
    "/good": { body: feed(["/a", "Flood"]) },
    "/bad": { status: 500, body: "" },
    "/a": { body: page("Rain fell.") },
  };
  await watcher.add(`${base}/bad`, moment().at);
  await watcher.add(`${base}/good`, moment().at);
  const { fresh, problems } = await watcher.round(moment());
  expect([fresh, problems.map(({ code }) => code)]).toEqual([1, ["FETCH_BUSY"]]);
  const waits: number[] = [];
  for (let time = 0; time < 12; time++) {
    const bad = (await watcher.sources()).find(({ address }) => address.endsWith("/bad"));
    waits.push((Date.parse(bad?.next ?? "") - clock) / MINUTE);
    expect(bad).toMatchObject({ failures: time + 1, failed: { code: "FETCH_BUSY" } });
    await watcher.round(moment(), true);
  }
  expect(waits.map((wait) => Math.round(wait)).slice(0, 3)).toEqual([30, 60, 120]);
  expect(Math.max(...waits)).toBeLessThanOrEqual(24 * 60);
  pages = { ...pages, "/bad": { body: feed() } };
  await watcher.round(moment(), true);
  expect((await watcher.sources()).map(({ failures }) => failures)).toEqual([0, 0]);
});

it("obeys what a site asks of programs", async () => {
  pages = {
    "/robots.txt": { body: "User-agent: *\nDisallow: /private\nCrawl-delay: 7" },
    "/feed": { body: feed(["/private/a", "Hidden"], ["/b", "Open"]) },
    "/private/a": { body: page("Nobody may read this.") },
    "/b": { body: page("Everybody may read this.") },
  };
  await watcher.add(`${base}/feed`, moment().at);
  const { fresh, problems } = await watcher.round(moment());
  expect([fresh, problems.map(({ code }) => code)]).toEqual([1, ["FETCH_ROBOTS"]]);
  expect(asked).not.toContain("/private/a");
  expect(Math.max(...passed)).toBeGreaterThan(6_000);
});

it("fetches again what was missed, and nothing else", async () => {
  pages = { "/feed": { body: feed(["/a", "One"], ["/b", "Two"]), etag: '"1"' }, "/a": { body: page("Rain fell.") } };
  await watcher.add(`${base}/feed`, moment().at);
  expect(await watcher.round(moment())).toMatchObject({ fresh: 1, problems: [{ code: "FETCH_GONE" }] });
  pages = { ...pages, "/b": { body: page("Snow fell.") } };
  asked = [];
  expect(await watcher.round(moment(), true)).toMatchObject({ fresh: 1, problems: [] });
  expect(asked.filter((path) => path !== "/robots.txt")).toEqual(["/feed", "/b"]);
});

it("watches the feeds of a list, a page, and a folder", async () => {
  const news = mkdtempSync(join(folder, "news-"));
  writeFileSync(join(news, "a.txt"), "Rain fell on Brasna on Tuesday, the mayor said.");
  pages = {
    "/list": { body: `<opml version="2.0"><body><outline xmlUrl="${base}/feed"/></body></opml>` },
    "/feed": { body: feed(["/a", "Flood"]) },
    "/a": { body: page("Nine people were killed.") },
    "/page": { body: page("A page of its own.") },
  };
  for (const source of [`${base}/list`, `${base}/page`, news]) await watcher.add(source, moment().at);
  expect(await watcher.round(moment())).toMatchObject({ asked: 3, fresh: 2 });
  expect(await watcher.round(moment())).toMatchObject({ asked: 1, fresh: 1 });
  writeFileSync(join(news, "b.txt"), "Snow fell on Brasna on Wednesday, the mayor said.");
  expect(await watcher.round(moment(), true)).toMatchObject({ fresh: 1, problems: [] });
  expect(await texts()).toHaveLength(4);
});

it("takes the text that a feed has where it gives no address", async () => {
  const item =
    "<item><guid isPermaLink='false'>x-1</guid><title>Flood</title><description>&lt;p&gt;Nine people were killed in Brasna on Tuesday, the mayor said.&lt;/p&gt;</description></item>";
  pages = {
    "/feed": {
      body: `<rss version="2.0"><channel><title>T</title><link>x</link><description>d</description>${item}</channel></rss>`,
    },
  };
  await watcher.add(`${base}/feed`, moment().at);
  expect(await watcher.round(moment())).toMatchObject({ fresh: 1, problems: [] });
  expect(await texts()).toEqual(["Nine people were killed in Brasna on Tuesday, the mayor said."]);
});
