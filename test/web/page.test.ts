import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Readout } from "../../src/core/format.ts";
import { axeFaults } from "./axe-faults.ts";
import { NO_CHROMIUM, type OpenSite, openSite } from "./open-page.ts";

const FILES = ["reports.jsonl", "brasna-ledger.html", "lusania-offers-help.txt"].map(
  (n) => `examples/dam-at-velm/${n}`,
);
const SHIP = "examples/fire-on-the-aurelia/reports.jsonl";

/** Milliseconds that the reader waited, told at the end: slowness of a busy machine is no failure. */
const waited: string[] = [];

let site: OpenSite;
let story = "";
let readout: Readout;

describe.skipIf(NO_CHROMIUM !== null)("the page", () => {
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
    process.stdout.write(`\nThe page: ${waited.join(", ")}\n`);
  });
  reading();
  keeping();
  finding();
  everybody();
  it("never complained, and asked nobody but its own server", () => {
    expect(site.complaints).toEqual([]);
  });
});

function reading(): void {
  it("takes files that are picked, tells what became of them, and shows their story as it comes", async () => {
    const page = await site.page("/");
    await page.getByText("Nothing leaves this machine.").waitFor();
    await page.locator("input[type=file]").setInputFiles(FILES);
    await page.getByText("9 new reports kept").waitFor();
    await site.server.idle();
    await page.locator(".row a").first().waitFor();
    expect(await page.locator(".row h2").count()).toBe(1);
    story = (await page.locator(".row a").first().getAttribute("href"))?.split("/")[2] ?? "";
    readout = (await site.server.ask(`/api/stories/${story}`)).body.readout as Readout;
    await page.context().close();
  });

  it("proves a line in one keystroke with the very words, and opens the report at them", async () => {
    const page = await site.page("/");
    await took("a click on a story", () => page.locator(".row a").first().click(), page.locator("#l1").first());
    await took("the next proof", () => page.keyboard.press("j"), page.locator("#l2[aria-current]"));
    await page.keyboard.press("k");
    const [line] = readout.stories[0]?.brief.lines ?? [];
    const texts = new Map(readout.reports.map(({ id, text }) => [id, text]));
    const cited = line?.cites.map(({ report, start, end }) => texts.get(report)?.slice(start, end)) ?? [];
    expect(await page.locator("#l1[aria-current]").count()).toBe(1);
    expect((await page.locator(".rail mark").allTextContents()).sort()).toEqual([...cited].sort());
    expect(await page.locator(".rail [role=status]").textContent()).toBe(`Line 1: ${cited.length} proofs`);
    await page.keyboard.press("2");
    const picked = await page.locator(".cite.on mark").textContent();
    await took("a report", () => page.keyboard.press("o"), page.locator("mark.hit").first());
    expect((await page.locator("mark.hit").allTextContents()).join("")).toBe(picked);
    expect(page.url()).toMatch(/\/reports\/r-\w+#u\d+-\d+$/);
    await page.getByRole("link", { name: "line 1", exact: true }).first().click();
    await page.locator("#l1[aria-current]").waitFor();
    await page.context().close();
  });

  it("lights up words and notes for each other, and greys what was left out with its reason", async () => {
    const report = readout.reports.find(({ removed, outlet }) => removed.length > 0 && outlet === "Harbour Courier");
    const page = await site.page(`/stories/${story}/reports/${report?.id}`);
    await page.locator("[data-note] button").first().focus();
    await page.locator("[data-note].on").waitFor();
    const note = await page.locator("[data-note].on").getAttribute("data-note");
    expect(await page.locator(`.rp .on[data-m~="${note}"]`).count()).toBeGreaterThan(0);
    await page.locator(".h-statement").first().hover();
    expect(await page.locator("[data-note].on").count()).toBe(1);
    const removed = report?.removed[0];
    const struck = (await page.locator("del").allTextContents()).join("");
    expect(struck).toContain(report?.text.slice(removed?.start, removed?.end).trim().slice(0, 40));
    expect(await page.locator(".n-left-out").first().textContent()).toContain(removed?.reason);
    await page.keyboard.press("h");
    expect(await page.locator(".rp .h-statement").count()).toBe(0);
    await page.keyboard.press("u");
    await page.locator("#brief").waitFor();
    await page.context().close();
  });
}

function keeping(): void {
  it("keeps filters in the address, so that going back takes them off", async () => {
    const page = await site.page("/");
    await page.getByLabel("Bulgarian").check();
    await page.waitForURL(/language=bg/);
    await page.goBack();
    await page.waitForURL((url) => url.search === "");
    await page.goto(`${site.server.address}/stories/${story}?speaker=none`);
    await page.locator(".stm").first().waitFor();
    const shown = await page.locator(".stm").count();
    expect(shown).toBe(readout.statements.filter(({ speaker }) => speaker === null).length);
    await page.goto(`${site.server.address}/?language=xx`);
    await page.getByText("Drop one:").waitFor();
    await page.context().close();
  });

  it("tells what changed since the story was marked as read, and takes the mark back", async () => {
    const page = await site.page(`/stories/${story}`);
    await page.locator("#l1").waitFor();
    await page.keyboard.press("m");
    await page.getByText("Since your last look").waitFor();
    await page.keyboard.press("z");
    await page.getByText("Not marked as read yet.").waitFor();
    await page.keyboard.press("m");
    const [line] = readout.stories[0]?.brief.lines ?? [];
    const kept = JSON.parse(String(await page.evaluate(`localStorage.getItem("readout.seen.${story}")`)));
    kept.lines = kept.lines.slice(1);
    await page.evaluate(`localStorage.setItem("readout.seen.${story}", ${JSON.stringify(JSON.stringify(kept))})`);
    await page.reload();
    await page.locator("#l1.isnew").waitFor();
    expect(await page.locator("#changes").textContent()).toContain(line?.text.slice(1, 30));
    await page.context().close();
  });

  it("shows what changed while it was open only when the reader asks", async () => {
    const page = await site.page("/");
    await page.locator(".row").first().waitFor();
    await page.waitForTimeout(300);
    await site.server.ask("/api/reports", {
      method: "POST",
      headers: { "Content-Type": "application/x-ndjson" },
      body: readFileSync(SHIP, "utf8"),
    });
    await page.getByText("changed just now: show").waitFor();
    expect(await page.locator(".row").count()).toBe(1);
    await page.getByText("changed just now: show").click();
    await page.locator(".row").nth(1).waitFor();
    await page.context().close();
  });
}

function finding(): void {
  it("finds words, people and their stories", async () => {
    const page = await site.page("/");
    // The key is heard once the page has drawn its list.
    await page.locator("main a[href^='/stories/']").first().waitFor();
    await expect
      .poll(async () => {
        await page.keyboard.press("/");
        return page.locator("header input:focus").count();
      })
      .toBe(1);
    await page.locator("header input").fill("spillway");
    await took("a search", () => page.keyboard.press("Enter"), page.locator(".found mark").first());
    expect((await page.locator(".found mark").first().textContent())?.toLowerCase()).toContain("spillway");
    await page.goto(`${site.server.address}/actors`);
    await page.getByRole("link", { name: "Elena Dorsh" }).first().click();
    await page.getByText("Елена Дорш").waitFor();
    await page.context().close();
  });

  it("gives every view as a file", async () => {
    const page = await site.page(`/stories/${story}`);
    await page.locator("#l1").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export Figures as CSV" }).click(),
    ]);
    expect(readFileSync(await file.path(), "utf8")).toContain("says who");
    await page.keyboard.press("e");
    expect(await page.locator("#export a").count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it("writes Arabic from the right, and says which language it is", async () => {
    const text = "قالت رئيسة البلدية آنا روفيتش يوم الاثنين إن السد في فيلم سيصمد. وأضافت: «السد آمن».";
    const kept = await site.server.post("/api/reports", {
      id: "ar-1",
      outlet: "صوت النهر",
      published: "2025-03-04",
      language: "ar",
      text,
    });
    await site.server.idle();
    const page = await site.page(`/reports/${kept.body.receipts[0].report}`);
    await page.locator(".rp").first().waitFor();
    expect(await page.locator(".rp").first().getAttribute("dir")).toBe("rtl");
    expect(await page.locator(".rp").first().getAttribute("lang")).toBe("ar");
    await page.context().close();
  });

  it("switches single letters off, light to dark, and writes days as the reader does", async () => {
    const page = await site.page("/settings");
    await page.getByLabel(/Single letters act \(/).uncheck();
    await page.getByLabel("Dark", { exact: true }).check();
    await page.getByLabel("Days, numbers and names as written in").selectOption("de");
    await page.goto(`${site.server.address}/stories/${story}`);
    await page.locator("#l1").waitFor();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.locator(".facts").textContent()).toContain("März 2025");
    await page.keyboard.press("j");
    expect(await page.locator("#l1[aria-current]").count()).toBe(1);
    await page.context().close();
  });
}

const VIEWS = ["/", "story", "report", "/actors", "/search?q=dam", "/sources", "/corrections", "/settings"];
const SIZES: readonly (readonly [string, BrowserContextOptions])[] = [
  ["on a wide screen", {}],
  ["on a phone", { viewport: { width: 390, height: 844 } }],
  ["on the narrowest screen", { viewport: { width: 320, height: 640 } }],
];

function everybody(): void {
  for (const [size, how] of SIZES)
    for (const colorScheme of ["light", "dark"] as const)
      it(`can be used by everybody ${size}, ${colorScheme} (axe-core, WCAG 2.2 AA)`, async () => {
        const page = await site.page("/", { ...how, colorScheme });
        for (const view of VIEWS) {
          await toView(page, view);
          expect({ view, faults: await axeFaults(page) }).toEqual({ view, faults: [] });
          expect({ view, sideways: await page.evaluate("document.documentElement.scrollWidth > innerWidth") }).toEqual({
            view,
            sideways: false,
          });
        }
        await page.context().close();
      });
}

/** To a view without loading the page again, so that axe stays. */
async function toView(page: Page, view: string): Promise<void> {
  const report = readout.reports[0]?.id ?? "";
  const path =
    view === "story" ? `/stories/${story}` : view === "report" ? `/stories/${story}/reports/${report}` : view;
  await page.evaluate(
    `(() => { const a = document.createElement("a"); a.href = ${JSON.stringify(path)}; document.body.append(a); a.click(); a.remove(); })()`,
  );
  await page.locator("h1:not(.vh)").waitFor();
  await page
    .locator(READY[view] ?? "main")
    .first()
    .waitFor();
  if (view === "story") await page.keyboard.press("j");
}

const READY: Readonly<Record<string, string>> = {
  "/": ".row",
  story: "#l1",
  report: ".rp",
  "/search?q=dam": ".found",
  "/actors": ".names a",
};

async function took(what: string, act: () => Promise<unknown>, shown: ReturnType<Page["locator"]>): Promise<void> {
  const start = performance.now();
  await act();
  await shown.waitFor({ state: "attached" });
  waited.push(`${what} ${Math.round(performance.now() - start)} ms`);
}
