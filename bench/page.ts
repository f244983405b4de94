/**
 * `npm run build && npx tsx bench/page.ts`: how long a reader waits in a store of many reports. Fills a store with made-up news through the pipeline (kept in the system's folder for passing
 * files, so that a second run finds it), serves it, and drives Chromium: first page, filter, search, a story, its sections, a proof, a report, and back.
 *
 *   npx tsx bench/page.ts [--reports 10000] [--stories 300] [--rounds 3]
 *
 * Prints for each the milliseconds that passed, and those for which the page's own thread worked, medians of all rounds: on a busy machine only the second says much.
 */
import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { madeNews } from "./made-news.ts";

const DIST = new URL("../dist/", import.meta.url).href;
/** The built program, as users have it. */
const { openStore } = (await import(`${DIST}store/open-store.js`)) as typeof import("../src/store/open-store.ts");
const { openWorkplace } = (await import(
  `${DIST}pipeline/workplace.js`
)) as typeof import("../src/pipeline/workplace.ts");
const { openInputs } = (await import(`${DIST}read/open-inputs.js`)) as typeof import("../src/read/open-inputs.ts");
const { openServer } = (await import(`${DIST}http/open-server.js`)) as typeof import("../src/http/open-server.ts");

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "10000" },
    stories: { type: "string", default: "300" },
    rounds: { type: "string", default: "3" },
  },
});
const [REPORTS, STORIES, ROUNDS] = [values.reports, values.stories, values.rounds].map(Number) as [
  number,
  number,
  number,
];
const MOMENT = { at: "2026-01-01T12:00:00Z", now: "2026-01-01" };
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const out = (text: string): void => void process.stdout.write(`${text}\n`);
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A filled store, made where there is none. */
async function filled(): Promise<string> {
  const kept = join(tmpdir(), `readout-bench-${STORIES}-${REPORTS}.sqlite`);
  if (existsSync(kept)) return kept;
  const making = `${kept}.making`;
  rmSync(making, { force: true });
  const lines = `${making}.jsonl`;
  writeFileSync(lines, [...madeNews(STORIES, REPORTS)].map((report) => `${JSON.stringify(report)}\n`).join(""));
  const store = await openStore(making, { writes: true });
  const workplace = await openWorkplace({ store });
  let start = performance.now();
  for await (const _ of workplace.take(openInputs([lines], { stdin: null, charset: null }), MOMENT));
  out(`intake of ${REPORTS} reports: ${seconds(start)}`);
  start = performance.now();
  await workplace.update(MOMENT);
  out(`first update: ${seconds(start)}`);
  await workplace.close();
  await store.close();
  rmSync(lines);
  renameSync(making, kept);
  return kept;
}

const waited = new Map<string, number[]>();
const worked = new Map<string, number[]>();

function note(map: Map<string, number[]>, what: string, ms: number): void {
  map.set(what, [...(map.get(what) ?? []), ms]);
}

function median(all: readonly number[]): number {
  return Math.round([...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}

/** Milliseconds for which the page's thread has worked. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

async function round(browser: Browser, address: string, story: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 980 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const step = async (what: string, act: () => Promise<unknown>, shown: string): Promise<void> => {
    await page.waitForTimeout(400);
    const before = await workOf(session);
    const start = performance.now();
    await act();
    await page.locator(shown).first().waitFor({ state: "attached" });
    await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    note(waited, what, performance.now() - start);
    note(worked, what, (await workOf(session)) - before);
  };
  await step("first page", () => page.goto(address), ".row a");
  await step("filter", () => page.locator(".fac input[type=checkbox]").nth(2).check(), ".rows[aria-busy=false] .row a");
  await step("filter taken off by going back", () => page.goBack(), ".rows[aria-busy=false] .row a");
  await step("search", () => searched(page), ".found mark");
  await step("story", () => opened(page, `/stories/${story}`), "#l1");
  await step("next line's proof", () => page.keyboard.press("j"), "#l2[aria-current]");
  await step("section", () => page.locator('.toc a[href="#statements"]').click(), "#statements .stm");
  await step("report at its words", () => opensReport(page), "mark.hit");
  await step("back to the story", () => page.goBack(), "#l1");
  await step("people", () => page.locator('.crumb a[href="/actors"]').click(), ".names a");
  await step("somebody", () => page.locator(".names a").first().click(), ".rows a");
  await step("all stories", () => page.locator('.crumb a[href="/"]').click(), ".row a");
  await context.close();
}

async function searched(page: Page): Promise<void> {
  await page.locator("#q").fill("minister");
  await page.keyboard.press("Enter");
}

async function opensReport(page: Page): Promise<void> {
  await page.keyboard.press("o");
}

/** Follows a link of the page's own to a view. */
async function opened(page: Page, path: string): Promise<void> {
  await page.evaluate(
    `(() => { const a = document.createElement("a"); a.href = ${JSON.stringify(path)}; document.body.append(a); a.click(); a.remove(); })()`,
  );
}

const kept = await filled();
// Another version's store is brought up to date, so work on a copy.
const target = `${kept}.used`;
copyFileSync(kept, target);
let start = performance.now();
const store = await openStore(target, { writes: true });
const workplace = await openWorkplace({ store });
out(`opening the store: ${seconds(start)}`);
const web = join(import.meta.dirname, "..", "dist", "web");
const clock = () => ({ at: new Date().toISOString(), now: MOMENT.now });
const server = await openServer({ workplace, store, clock, host: "127.0.0.1", port: 0, token: null, web });
start = performance.now();
await server.idle();
out(`an update that changes nothing: ${seconds(start)}`);
const { rows } = (await (await fetch(`${server.address}/api/stories?limit=200`)).json()) as {
  readonly rows: readonly { readonly id: string; readonly reports: number }[];
};
const largest = [...rows].sort((a, b) => b.reports - a.reports)[0];
if (largest === undefined) throw new Error("the store has no story");
const executablePath = CHROMIUM.find((file) => existsSync(file)) ?? "";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
for (let n = 0; n < ROUNDS; n++) await round(browser, server.address, largest.id);
await browser.close();
const correction = performance.now();
await corrected(server.address, largest.id);
await server.idle();
out(`a correction, until it is told: ${seconds(correction)}`);
await server.close();
rmSync(target, { force: true });
out(`\nA story of ${largest.reports} reports; milliseconds, medians of ${ROUNDS}`);
for (const [what, all] of waited)
  out(
    `${what.padEnd(32)}${String(median(all)).padStart(6)} waited ${String(median(worked.get(what) ?? [])).padStart(6)} worked`,
  );
process.exit(0);

/** Gives a statement another day. */
async function corrected(address: string, story: string): Promise<void> {
  const { readout } = (await (await fetch(`${address}/api/stories/${story}`)).json()) as {
    readonly readout: import("../src/core/format.ts").Readout;
  };
  const span = readout.statements[0]?.versions[0]?.span;
  const words = readout.reports.find(({ id }) => id === span?.report)?.text.slice(span?.start, span?.end);
  const action = { do: "set-date", at: { ...span, words }, date: "2025-01-05" };
  const answer = await fetch(`${address}/api/edits`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ author: "the bench", reason: "measured", action }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
