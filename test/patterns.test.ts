import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { expect, it } from "vitest";

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Every regular expression written in `src/`, once. */
function patterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const file of readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  )) {
    const source = ts.createSourceFile(file, readFileSync(join("src", file), "utf8"), ts.ScriptTarget.ES2023, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        found.set(node.text, { source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: file });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()];
}

it("builds no regular expression at run time, so that every one can be checked", () => {
  const built = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .filter((name) => readFileSync(join("src", name), "utf8").includes("new RegExp("));
  expect(built).toEqual([]);
});

it("has no regular expression that can be made to take more than linear time", { timeout: 300_000 }, async () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(10);
  const slow: string[] = [];
  for (const { source, flags, where } of all) {
    if (!(await isLinear(source, flags))) slow.push(`${where}: /${source}/${flags}`);
  }
  expect(slow).toEqual([]);
});

it("would see a slow one", async () => {
  expect(await isLinear("(a+)+$", "")).toBe(false);
});

async function isLinear(source: string, flags: string): Promise<boolean> {
  // The checker knows neither `d` nor `v`, and neither changes how a match is sought.
  const result = await check(source, flags.replace(/[dv]/g, ""), { timeout: 20_000 });
  return result.status === "safe" && ["linear", "safe"].includes(result.complexity.type);
}
