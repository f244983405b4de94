import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

/** The floors of `src/`, ground floor first. A file may import its own floor and those below it, never one above. */
const FLOORS = [
  "core",
  "languages",
  "read",
  "text",
  "find",
  "link",
  "brief",
  "export",
  "store",
  "pipeline",
  "http",
  "mcp",
  "cli",
];

it("has a floor for every folder of src/", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(FLOORS).toEqual(expect.arrayContaining(folders.map((entry) => entry.name)));
});

it("never imports from a floor above", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(0);
  const upward = files.flatMap((file) =>
    [...readFileSync(join("src", file), "utf8").matchAll(/\bfrom "(\.[^"]+)"/g)]
      .map(([, path = ""]) => relative(".", join(dirname(file), path)))
      .filter((target) => floor(target) > floor(file))
      .map((target) => `${file} -> ${target}`),
  );
  expect(upward).toEqual([]);
});

/** Files straight under `src/` (the package's front door) stand above every floor. */
function floor(file: string): number {
  const [folder = "", rest] = file.split("/");
  return rest === undefined ? FLOORS.length : FLOORS.indexOf(folder);
}
