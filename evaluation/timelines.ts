/**
 * `npm run evaluate:timelines`: scores the timelines of three long stories; apart from `npm run evaluate`, as reading a thousand reports takes minutes.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeReadout } from "./score-set.ts";
import { SHARED } from "./sets.ts";

const DATA = join(SHARED, "data", "timeline17");
const TOPICS = ["mj", "egypt", "libya"];

if (!existsSync(DATA)) process.stdout.write("No timelines here: nothing was measured.\n");
else {
  const folder = mkdtempSync(join(tmpdir(), "readout-timelines-"));
  const outputs: string[] = [];
  for (const name of TOPICS) {
    const inputs = [join(DATA, `${name}.jsonl`)];
    outputs.push(`${name}=${await writeReadout({ name, gold: DATA, inputs }, folder)}`);
  }
  const scorer = join(SHARED, "eval", "score-timeline.mjs");
  process.stdout.write(execFileSync("node", [scorer, join(DATA, "timelines.json"), ...outputs], { encoding: "utf8" }));
  rmSync(folder, { recursive: true });
}
