/**
 * Writes `tables/eld/large.bin` from the npm package eld 2.1.0: the large table of its n-grams, sorted, in columns that are read as they lie.
 *
 *   npx tsx scripts/ngram-table.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NGRAM_FORMAT, NGRAM_STEP, ngramNumber } from "../src/read/ngram-scores.ts";

const eld = join(import.meta.dirname, "..", "node_modules", "eld", "src");
const { ngramsData } = (await import(join(eld, "ngrams", "large.js"))) as {
  readonly ngramsData: {
    readonly languages: Readonly<Record<string, string>>;
    readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
};
const { dictionary } = (await import(join(eld, "dictionary.js"))) as { readonly dictionary: readonly string[] };

/** The byte of each of the package's characters: ASCII stands for itself where it is a letter of a word, other characters for bytes of UTF-8. */
const byteOf = new Map<string, number>();
dictionary.forEach((character, byte) => {
  if (character !== " ") byteOf.set(character, byte);
});
byteOf.set(" ", " ".charCodeAt(0));

const rows = Object.entries(ngramsData.ngrams).map(([ngram, scores]) => ({
  number: ngramNumber(String.fromCharCode(...[...ngram].map((character) => byteOf.get(character) ?? Number.NaN))),
  scores: Object.entries(scores).map(([language, score]) => [Number(language), score] as const),
}));
rows.sort((a, b) => a.number - b.number);
const languages = Object.values(ngramsData.languages);
const count = rows.reduce((sum, { scores }) => sum + scores.length, 0);
const head = Buffer.alloc(16);
head.write(NGRAM_FORMAT, "latin1");
[languages.length, rows.length, count].forEach((number, index) => {
  head.writeUInt32LE(number, 4 + 4 * index);
});
const before: number[] = [];
let pairs = 0;
rows.forEach(({ scores }, index) => {
  if (index % NGRAM_STEP === 0) before.push(pairs);
  pairs += scores.length;
});
const columns = [
  Uint32Array.from(rows, ({ number }) => number % 2 ** 32),
  Uint32Array.from(before),
  Uint16Array.from(rows, ({ number }) => Math.floor(number / 2 ** 32)),
  Uint8Array.from(rows, ({ scores }) => scores.length),
  Uint8Array.from(rows.flatMap(({ scores }) => scores.flat())),
];
const bad = rows.filter(
  ({ number, scores }) =>
    !(number < 2 ** 48) ||
    scores.some(([language, score]) => language > 255 || score > 255 || !Number.isInteger(score)),
);
if (bad.length > 0) throw new RangeError(`${bad.length} n-grams do not fit the table`);
const folder = join(import.meta.dirname, "..", "tables", "eld");
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, "large.bin"),
  Buffer.concat([head, Buffer.from(languages.join(""), "latin1"), ...columns.map(({ buffer }) => Buffer.from(buffer))]),
);
process.stdout.write(`${rows.length} n-grams, ${count} scores of ${languages.length} languages\n`);
