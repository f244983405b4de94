/** `npm run docs`: writes the pages that are made from the code. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { referencePages } from "../src/cli/reference.ts";
import { withBrief } from "./readme-brief.ts";
import { recipesPage } from "./recipes.ts";

for (const [file, page] of referencePages()) {
  const path = join(import.meta.dirname, "..", "docs", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
}
writeFileSync("docs/recipes.md", await recipesPage());
writeFileSync("README.md", await withBrief(readFileSync("README.md", "utf8")));
