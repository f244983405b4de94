/** The `language` set: which language a sentence, and which a pair of words, is in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languageOf } from "../src/read/language-of.ts";
import { scored } from "./outside-scorer.ts";
import type { Row } from "./row.ts";
import { SHARED } from "./sets.ts";

/** The gate's rows: one a language, for sentences and for the pairs of words, which are the hard ones. */
export async function languageRows(): Promise<Row[]> {
  return [...(await rowsOf("sentences")), ...(await rowsOf("word-pairs"))];
}

async function rowsOf(name: string): Promise<Row[]> {
  const file = join(SHARED, "data", "language", `${name}.tsv`);
  const output: Record<string, string> = {};
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [id = "", , text = ""] = line.split("\t");
    if (id !== "") output[id] = languageOf(text);
  }
  const { each } = scored("score-language.mjs", file, output) as { each: readonly Accuracy[] };
  return each.map(({ language, lines, none, accuracy }) => ({
    set: "language",
    layer: name,
    language,
    gold: lines,
    found: lines - none,
    precision: accuracy,
    recall: accuracy,
    f1: accuracy,
  }));
}

interface Accuracy {
  readonly language: string;
  readonly lines: number;
  readonly none: number;
  readonly accuracy: number;
}
