/** Measures the bridge alone: for each sentence the nearest among a thousand of the other language. Prints what `score-alignment.mjs` reads. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packFor } from "../src/languages/index.ts";
import { contentWords } from "../src/link/content-words.ts";
import { alike, type Passage, passageOf } from "../src/link/passage.ts";
import { wordsOf } from "../src/text/words.ts";
import { SHARED } from "./sets.ts";

const out: Record<string, { toEnglish: number[]; fromEnglish: number[] }> = {};
for (const language of process.argv.slice(2)) {
  const lines = readFileSync(join(SHARED, "data", "alignment", `${language}-en.tsv`), "utf8")
    .trimEnd()
    .split("\n");
  const pairs = lines.map((line) => line.split("\t"));
  const foreign = pairs.map(([text = ""]) => read(text, language));
  const english = pairs.map(([, text = ""]) => read(text, "en"));
  out[language] = {
    toEnglish: foreign.map((one) => nearest(one, english)),
    fromEnglish: english.map((one) => nearest(one, foreign)),
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

function nearest(one: Passage, others: readonly Passage[]): number {
  let best = -1;
  let most = 0;
  others.forEach((other, index) => {
    const near = alike(one, other);
    if (near > most) {
      most = near;
      best = index;
    }
  });
  return best;
}
