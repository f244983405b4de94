/** The `clean` set: the text of an article out of a web page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { packFor } from "../src/languages/index.ts";
import { hintsFor } from "../src/read/open-inputs.ts";
import type { RawReport } from "../src/read/raw-report.ts";
import { readReport } from "../src/read/read-report.ts";
import { proseOf } from "../src/text/prose.ts";
import { scored } from "./outside-scorer.ts";
import type { Row } from "./row.ts";
import { SHARED } from "./sets.ts";

const FOLDER = join(SHARED, "data", "clean");
const GOLD = join(FOLDER, "gold.json");

/** The article of each page: its text without what is `removed`, by page id. */
export async function cleanOutput(): Promise<Record<string, { articleBody: string }>> {
  const pages = JSON.parse(readFileSync(GOLD, "utf8")) as Record<string, { url: string }>;
  const output: Record<string, { articleBody: string }> = {};
  for (const [id, { url }] of Object.entries(pages)) {
    const bytes = gunzipSync(readFileSync(join(FOLDER, "html", `${id}.html.gz`)));
    const items = await readReport(bytes, `${id}.html`, { ...hintsFor(bytes.length), url });
    output[id] = { articleBody: items.map((item) => (item.report ? kept(item.report) : "")).join("") };
  }
  return output;
}

function kept({ text, language, marked }: RawReport): string {
  const pack = packFor(language);
  const removed = pack === null ? marked : proseOf(text, pack, marked).removed;
  let at = 0;
  let body = "";
  for (const { start, end } of removed) {
    body += `${text.slice(at, Math.max(at, start))}\n`;
    at = Math.max(at, end);
  }
  return body + text.slice(at);
}

/** The gate's row: one, because the pages' languages are not stated. */
export async function cleanRows(): Promise<Row[]> {
  const output = await cleanOutput();
  const { pages, missing, precision, recall, f1 } = scored("score-clean.mjs", GOLD, output) as Record<string, number>;
  const found = (pages ?? 0) - (missing ?? 0);
  return [
    {
      set: "clean",
      layer: "clean",
      language: "all",
      gold: pages ?? 0,
      found,
      precision: precision ?? null,
      recall: recall ?? null,
      f1: f1 ?? null,
    },
  ];
}
