/** `npm run docs`: writes the pages that are made from the code. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { referencePages } from "../src/cli/reference.ts";

for (const [file, page] of referencePages()) {
  const path = join(import.meta.dirname, "..", "docs", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
}
