import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const PARTS = ["- Input:", "- Output:", "- Errors:", "- Source:", "@example"];

it("states input, output, errors, source and an example for every public function", () => {
  const front = readFileSync("src/index.ts", "utf8");
  const publicNames = [...front.matchAll(/export (?:type )?\{([^}]*)\} from "([^"]+)"/g)].flatMap(
    ([, names = "", file = ""]) => names.split(",").map((name) => ({ name: name.trim(), file: join("src", file) })),
  );
  const functions = publicNames.filter(({ name }) => /^[a-z]\w*$/.test(name));
  expect(functions.length).toBeGreaterThan(0);
  const silent = functions.filter(({ name, file }) => {
    const [before = ""] = readFileSync(file, "utf8").split(
      new RegExp(`^export (?:async )?function\\*? ${name}\\b`, "m"),
    );
    const doc = before.trimEnd().endsWith("*/") ? before.slice(before.lastIndexOf("/**")) : "";
    return !PARTS.every((part) => doc.includes(part));
  });
  expect(silent).toEqual([]);
});
