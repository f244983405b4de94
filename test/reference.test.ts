import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withBrief } from "../scripts/readme-brief.ts";
import { recipesPage } from "../scripts/recipes.ts";
import { COMMANDS } from "../src/cli/commands.ts";
import { referencePages } from "../src/cli/reference.ts";
import { ERROR_CODES } from "../src/core/errors.ts";

it.each([...referencePages()])("has a fresh page docs/%s (npm run docs)", (file, page) => {
  expect(readFileSync(join("docs", file), "utf8")).toBe(page);
});

it("documents every command and every error code", () => {
  const commands = readFileSync("docs/cli.md", "utf8");
  const errors = readFileSync("docs/errors.md", "utf8");
  for (const { name } of COMMANDS) expect(commands).toContain(`## readout ${name}`);
  for (const code of Object.keys(ERROR_CODES)) expect(errors).toContain(`\`${code}\``);
});

it("shows in the recipes what the commands print (npm run docs)", async () => {
  expect(await recipesPage()).toBe(readFileSync("docs/recipes.md", "utf8"));
});

it("shows in the README what the program prints (npm run docs)", async () => {
  const readme = readFileSync("README.md", "utf8");
  expect(await withBrief(readme)).toBe(readme);
});
