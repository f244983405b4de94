import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { NO_CHROMIUM, type OpenSite, openSite } from "./open-page.ts";

let site: OpenSite;
let story = "";

describe.skipIf(NO_CHROMIUM !== null)("corrections in the page", () => {
  beforeAll(async () => {
    site = await openSite();
    await site.server.ask("/api/reports", {
      method: "POST",
      headers: { "Content-Type": "application/x-ndjson" },
      body: readFileSync("examples/dam-at-velm/reports.jsonl", "utf8"),
    });
    await site.server.idle();
    story = (await site.server.ask("/api/stories")).body.rows[0].id;
  });
  afterAll(() => site?.close());
  correcting();
  keeping();
  it("never complained but where the server was away", () => {
    expect(site.complaints.filter((one) => !/ERR_CONNECTION|ERR_INCOMPLETE|net::/.test(one))).toEqual([]);
  });
});

function correcting(): void {
  it("corrects a speaker from a line by keys, shows it as by hand with what it was, and takes it back at once", async () => {
    const page = await site.page(`/stories/${story}`);
    const line = page.locator(".line", { has: page.locator(".kd", { hasText: "Said" }) }).first();
    await line.locator(".num").click();
    await page.keyboard.press("c");
    await page.getByLabel("Somebody else said it").check();
    const other = page.locator(".fixl label").first();
    const name = (await other.locator("bdi").textContent()) ?? "";
    await other.click();
    await sign(page, "the report names another speaker");
    await page.getByText("Corrected: Somebody else said it").waitFor();
    await site.server.idle();
    const mark = page.locator(".stm .hand").first();
    await mark.waitFor();
    expect(await mark.textContent()).toContain("corrected by hand, was:");
    const said = page.locator(".corr li").first();
    expect(await said.textContent()).toContain("Ana Editor");
    expect(await said.textContent()).toContain("the report names another speaker");
    expect(await said.textContent()).toContain("applies");
    if (name !== "The reports do not say who") expect(await said.textContent()).toContain("Speaker:");
    await page.keyboard.press("z");
    await site.server.idle();
    await page.locator(".stm .hand").first().waitFor({ state: "detached" });
    expect(await page.locator(".corr li").first().textContent()).toContain("taken back");
    await page.context().close();
  });

  it("says why a correction is refused, and makes none", async () => {
    const page = await site.page(`/stories/${story}`);
    const line = page.locator(".line", { has: page.locator(".kd", { hasText: "Figure" }) }).first();
    await line.locator(".num").click();
    await page.locator(".fixb").click();
    await page.getByLabel("It is of another day").check();
    await sign(page, "no day given", false);
    // The browser itself asks for what is missing.
    expect(await page.locator("dialog.fix input:invalid").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.locator("dialog.fix[open]").waitFor({ state: "detached" });
    await page.context().close();
  });

  it("can be done by everybody, on a phone and in the dark (axe-core)", async () => {
    for (const [width, colorScheme] of [
      [390, "light"],
      [1440, "dark"],
    ] as const) {
      const page = await site.page(`/stories/${story}`, { viewport: { width, height: 844 }, colorScheme });
      await page.locator("#l1 .num").click();
      await page.locator(".fixb").click();
      await page.locator("dialog.fix[open]").waitFor();
      await page.locator(".fixes input").nth(1).check();
      expect(await axeFaults(page)).toEqual([]);
      await page.goto(`${site.server.address}/corrections`);
      await page.locator(".corr li").first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth > innerWidth")).toBe(false);
      await page.context().close();
    }
  });
}

function keeping(): void {
  it("keeps a name that was given through a restart of the server, and takes it back from the list", async () => {
    const page = await site.page("/actors");
    await page.getByRole("link", { name: "Elena Dorsh" }).first().click();
    await page.getByRole("button", { name: "Correct" }).click();
    await page.getByLabel("Name", { exact: true }).fill("E. Dorsh of Velm");
    await sign(page, "her name in the register");
    await site.server.idle();
    await site.restart();
    await page.goto(`${site.server.address}/stories/${story}`);
    await page.getByText("E. Dorsh of Velm").first().waitFor();
    await page.goto(`${site.server.address}/corrections`);
    const row = page.locator(".corr li").first();
    expect(await row.textContent()).toContain("Name: E. Dorsh of Velm");
    expect(await row.textContent()).toContain("Elena Dorsh");
    await row.getByRole("button", { name: "Take back" }).click();
    await page.locator(".corr li.undone").first().waitFor();
    await site.server.idle();
    await page.goto(`${site.server.address}/stories/${story}`);
    await page.locator("#l1").waitFor();
    expect(await page.getByText("E. Dorsh of Velm", { exact: true }).count()).toBe(0);
    await page.context().close();
  });

  it("takes a report out of a story, and says that a report is no copy", async () => {
    const { readout } = (await site.server.ask(`/api/stories/${story}`)).body;
    const copy = readout.reports.find(({ derivedFrom }: { derivedFrom: readonly unknown[] }) => derivedFrom.length > 0);
    const page = await site.page(`/stories/${story}/reports/${copy.id}`);
    await page.getByRole("button", { name: /^Correct/ }).click();
    await page.locator(".fixl label").first().click();
    await sign(page, "written by its own reporter");
    await site.server.idle();
    await page.goto(`${site.server.address}/stories/${story}#origins`);
    await page.locator("#corrections .corr li").first().waitFor();
    expect(await page.locator("#corrections .corr li").first().textContent()).toContain("No copy");
    await page.getByRole("button", { name: "Correct the story" }).click();
    await page.getByLabel("Some reports do not belong to it").check();
    await page.locator(".fixl input[type=checkbox]").last().check();
    await sign(page, "another dam");
    await site.server.idle();
    await expect.poll(async () => (await site.server.ask("/api/stories")).body.total).toBe(2);
    await page.context().close();
  });

  it("verifies a story by a key", async () => {
    const page = await site.page("/");
    await page.locator(".row a").first().click();
    await page.locator("#l1").waitFor();
    await page.keyboard.press("v");
    const note = page.locator(".sthead .err h2");
    await note.waitFor();
    expect(await page.locator(".sthead .err").textContent()).toContain("Everything holds");
    await page.context().close();
  });
}

async function sign(page: Page, reason: string, isKept = true): Promise<void> {
  await page.getByLabel("Why", { exact: true }).fill(reason);
  await page.getByLabel("Your name, as it is kept with the correction").fill("Ana Editor");
  await page.locator("dialog.fix button[type=submit]").click();
  if (isKept) await page.locator("dialog.fix[open]").waitFor({ state: "detached" });
}
