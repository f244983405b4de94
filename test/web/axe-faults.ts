/** What axe-core finds wrong with a page: WCAG 2.2 AA and best practice. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => id + ": " + node.html.slice(0, 160) + " " + (node.any[0]?.message ?? ""))))`;

/** The faults of what is shown, none where there are none. */
export async function axeFaults(page: Page): Promise<unknown> {
  if ((await page.evaluate("typeof axe")) === "undefined")
    await page.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
  return page.evaluate(AXE);
}
