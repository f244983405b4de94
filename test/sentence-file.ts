/** The files of made-up sentences: read, also where a merge left both its sides in one, and written so that merges are easy. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SentenceFile, SentenceRow } from "./sentence-row.ts";

const FOLDER = join(import.meta.dirname, "sentences");

/** All files in the order of their names. Errors: where one is not JSON. */
export function sentenceFiles(): SentenceFile[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => mergedFile(readFileSync(join(FOLDER, name), "utf8")));
}

/** Writes a file: a row's layer on a line, its misses one to a line. */
export function writeSentences(file: SentenceFile): void {
  const { rows, ...head } = file;
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${inLine(value)},`);
  const written = ["{", ...fields, '  "rows": [', rows.map(rowLines).join(",\n"), "  ]", "}", ""];
  const name = file.part === undefined ? file.language : `${file.language}-${file.part}`;
  writeFileSync(join(FOLDER, `${name}.json`), written.join("\n"));
}

function rowLines(row: SentenceRow): string {
  const lines = Object.entries(row).map(([key, value]) => {
    const shown =
      key === "misses" && value.length > 0
        ? `[\n${value.map((miss: string) => `        ${JSON.stringify(miss)}`).join(",\n")}\n      ]`
        : inLine(value);
    return `      ${JSON.stringify(key)}: ${shown}`;
  });
  return `    {\n${lines.join(",\n")}\n    }`;
}

/** JSON on one line, with blanks where a reader wants them. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${inLine(field)}`);
  return `{ ${fields.join(", ")} }`;
}

/** The file, or both sides of a merge in one: the first side's rows, then those that only the second has; a row's misses are those of both. */
function mergedFile(text: string): SentenceFile {
  if (!/^<{7} /mu.test(text)) return JSON.parse(text);
  const [first, second]: SentenceFile[] = [JSON.parse(sideOf(text, "first")), JSON.parse(sideOf(text, "second"))];
  if (!first || !second) throw new TypeError("a merge has two sides");
  const others = new Map(second.rows.map((row) => [row.text, row]));
  const own = new Set(first.rows.map((row) => row.text));
  const rows = first.rows.map((row) => ({
    ...row,
    misses: [...new Set([...(row.misses ?? []), ...(others.get(row.text)?.misses ?? [])])],
  }));
  return { ...first, rows: [...rows, ...second.rows.filter((row) => !own.has(row.text))] };
}

/** One side of a text with conflict marks. */
function sideOf(text: string, side: "first" | "second"): string {
  let at: "both" | "first" | "base" | "second" = "both";
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    const mark = line.slice(0, 7);
    if (mark === "<<<<<<<") at = "first";
    else if (mark === "|||||||") at = "base";
    else if (mark === "=======") at = "second";
    else if (mark === ">>>>>>>") at = "both";
    else if (at === "both" || at === side) kept.push(line);
  }
  return kept.join("\n");
}
