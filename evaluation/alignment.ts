/**
 * Measures the bridge alone: for each sentence the one of the other language, among a thousand, that is its translation. Prints what `score-alignment.mjs` reads.
 *
 * A pair is ranked as pairs of sayings are: by how alike the two are against how alike each is to its next best (Artetxe 2019, the mean of ten as in CSLS).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packFor } from "../src/languages/index.ts";
import { contentWords } from "../src/link/meaning/content-words.ts";
import { alike, type Passage, passageOf } from "../src/link/meaning/passage.ts";
import { wordsOf } from "../src/text/words/words.ts";
import { SHARED } from "./sets.ts";

const RIVALS = 10;

const out: Record<string, { toEnglish: number[]; fromEnglish: number[] }> = {};
for (const language of process.argv.slice(2)) {
  const lines = readFileSync(join(SHARED, "data", "alignment", `${language}-en.tsv`), "utf8")
    .trimEnd()
    .split("\n");
  const pairs = lines.map((line) => line.split("\t"));
  const foreign = pairs.map(([text = ""]) => read(text, language));
  const english = pairs.map(([, text = ""]) => read(text, "en"));
  const table = foreign.map((one) => Float64Array.from(english, (other) => alike(one, other)));
  const turned = english.map((_, column) => Float64Array.from(table, (row) => row[column] ?? 0));
  const [near, far] = [table.map(rivals), turned.map(rivals)];
  out[language] = {
    toEnglish: table.map((row) => best(row, far)),
    fromEnglish: turned.map((row) => best(row, near)),
  };
}
process.stdout.write(JSON.stringify(out));

function read(text: string, language: string): Passage {
  const whole = { start: 0, end: text.length };
  return passageOf(
    contentWords(wordsOf(text, whole, packFor(language)?.writing), new Set([0]), language),
    language,
    whole,
  );
}

/** How alike the ten nearest are on average. */
function rivals(row: Float64Array): number {
  return (
    Float64Array.from(row)
      .sort()
      .slice(-RIVALS)
      .reduce((sum, near) => sum + near, 0) / RIVALS
  );
}

/** The place that stands out most, given what its own rivals are like; -1 where nothing is alike. */
function best(row: Float64Array, theirs: readonly number[]): number {
  let place = -1;
  let most = Number.NEGATIVE_INFINITY;
  row.forEach((near, at) => {
    const margin = 2 * near - (theirs[at] ?? 0);
    if (near === 0 || margin <= most) return;
    most = margin;
    place = at;
  });
  return place;
}
