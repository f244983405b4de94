/** `npm run tour`: the pictures of `docs/tour.md`, taken of the bundled examples in Chromium. Not made with every change: after one of the page. */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { NO_CHROMIUM, openSite } from "./open-page.ts";

const FILES = ["reports.jsonl", "brasna-ledger.html", "lusania-offers-help.txt"].map(
  (n) => `examples/dam-at-velm/${n}`,
);
const SHIP = "examples/fire-on-the-aurelia/reports.jsonl";

/** Pixels of a picture, and the bytes that it may have: it is kept with the sources. */
const SIZE = { width: 1360, height: 680 };
const SHORTEST = 300;
const STEP = 60;
const MOST_BYTES = 118_000;

const OUT = join(import.meta.dirname, "../../docs/tour");

if (NO_CHROMIUM !== null) throw new Error(NO_CHROMIUM);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const site = await openSite();
try {
  const first = await opened("/");
  await first.getByText("Nothing leaves this machine.").waitFor();
  await taken(first, "1-empty");
  await first.locator("input[type=file]").setInputFiles([...FILES, SHIP]);
  await first.getByText("new reports kept").first().waitFor();
  await site.server.idle();
  await first.locator(".row a").nth(1).waitFor();
  await taken(first, "2-stories");
  await first
    .locator(".row a", { hasText: /dam|flood/i })
    .first()
    .click();
  await first.locator("#l1").first().waitFor();
  await first.keyboard.press("j");
  await taken(first, "3-brief");
  await first.keyboard.press("o");
  await first.locator("mark.hit").first().waitFor();
  await taken(first, "4-report");
  await first.keyboard.press("u");
  await first.locator("#brief").waitFor();
  await first.keyboard.press("Escape");
  for (const [number, part] of ["statements", "figures", "origins"].entries()) {
    await first.locator(`#${part}`).scrollIntoViewIfNeeded();
    await first.evaluate(`document.getElementById(${JSON.stringify(part)})?.scrollIntoView()`);
    await taken(first, `${number + 5}-${part}`);
  }
  const search = await opened("/search?q=dam");
  await search.locator("mark, .row, .hit").first().waitFor();
  await taken(search, "8-search");
} finally {
  await site.close();
}

function opened(path: string): Promise<Page> {
  return site.page(path, { viewport: SIZE, reducedMotion: "reduce", colorScheme: "light" });
}

/** Takes a picture; one with many colours is cut at its foot until it is small enough. */
async function taken(page: Page, name: string): Promise<void> {
  const path = join(OUT, `${name}.png`);
  for (let height = SIZE.height; height >= SHORTEST; height -= STEP) {
    const clip = { x: 0, y: 0, width: SIZE.width, height };
    await page.screenshot({ path, clip, animations: "disabled", caret: "hide" });
    const { size } = statSync(path);
    if (size > MOST_BYTES) continue;
    process.stdout.write(`${name}.png ${size}\n`);
    return;
  }
  throw new Error(`${name}.png has more than ${MOST_BYTES} bytes`);
}
