/** The scorers that judge reading alone: they take what was read, not a readout. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SHARED } from "./sets.ts";

/** What a scorer of `eval/` says about an output, as JSON. */
export function scored(scorer: string, gold: string, output: unknown): unknown {
  const folder = mkdtempSync(join(tmpdir(), "readout-evaluate-"));
  const file = join(folder, "output.json");
  try {
    writeFileSync(file, JSON.stringify(output));
    const said = execFileSync("node", [join(SHARED, "eval", scorer), gold, file, "--json"], { encoding: "utf8" });
    return JSON.parse(said);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
