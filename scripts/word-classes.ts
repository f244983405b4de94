/**
 * Writes `tables/wordnet/word-classes.en.txt` from the files of WordNet 3.0 (Debian package `wordnet-base`): which word classes an English dictionary form
 * has and how often it had each in WordNet's sense-tagged texts. A word that the endings in `languages/en/grammar.ts` read rightly by themselves is left out.
 *
 *   npx tsx scripts/word-classes.ts FOLDER    (where `index.noun`, `index.verb`, `index.adj`, `index.adv`, `cntlist.rev` lie)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Class = 0 | 1 | 2 | 3; // noun, verb, adjective, adverb

const CLASS_OF_SENSE: Readonly<Record<string, Class>> = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 2 };
const INDEXES: readonly (readonly [string, Class])[] = [
  ["index.noun", 0],
  ["index.verb", 1],
  ["index.adj", 2],
  ["index.adv", 3],
];
const PLAIN_WORD = /^[a-z]{2,}(?:-[a-z]+)*$/;
/** Nouns that an ending would take for another class, so that they must be listed. */
const MISLEADING_NOUN = /(?:ing|ed|ly|s|ic|al|ive|ous|able|ible|ful|less)$/;
/** Adjectives and adverbs that their ending tells. */
const TOLD_BY_ENDING = /(?:able|ible|al|ic|ous|ful|less|ive|ish|like|ed)$/;
/** Nouns whose last "s" is no plural's, as their ending shows. */
const PLAINLY_SINGULAR = /(?:ss|us|is|ics)$/;
/** So many steps of doubling are told apart; one more would tell only "be" from "have". */
const MOST = 9;

const folder = process.argv[2] ?? ".";
const linesOf = (name: string): string[] => readFileSync(join(folder, name), "latin1").split("\n");

const counts = new Map<string, number[]>();
for (const line of linesOf("cntlist.rev")) {
  const [key = "", , count = "0"] = line.split(" ");
  const [lemma = "", sense = ""] = key.split("%");
  const wordClass = CLASS_OF_SENSE[sense.charAt(0)];
  if (wordClass === undefined) continue;
  const row = counts.get(lemma) ?? [0, 0, 0, 0];
  row[wordClass] = (row[wordClass] ?? 0) + Number(count);
  counts.set(lemma, row);
}

const classes = new Map<string, number[]>();
for (const [name, wordClass] of INDEXES)
  for (const line of linesOf(name)) {
    const lemma = line.split(" ", 1)[0] ?? "";
    if (!PLAIN_WORD.test(lemma)) continue;
    const row = classes.get(lemma) ?? [0, 0, 0, 0];
    row[wordClass] = Math.min(MOST, 1 + Math.ceil(Math.log2(1 + (counts.get(lemma)?.[wordClass] ?? 0))));
    classes.set(lemma, row);
  }

/** A noun that is the plural of another: the inflections read it. */
function isPlural(lemma: string): boolean {
  const isNoun = (word: string): boolean => (classes.get(word)?.[0] ?? 0) > 0;
  if (lemma.endsWith("ies") && isNoun(`${lemma.slice(0, -3)}y`)) return true;
  return lemma.endsWith("s") && (isNoun(lemma.slice(0, -1)) || (lemma.endsWith("es") && isNoun(lemma.slice(0, -2))));
}

const kept: string[] = [];
for (const [lemma, row] of classes) {
  const [noun = 0, verb = 0, adjective = 0, adverb = 0] = row;
  const onlyNoun = verb + adjective + adverb === 0;
  if (onlyNoun && (!MISLEADING_NOUN.test(lemma) || PLAINLY_SINGULAR.test(lemma) || isPlural(lemma))) continue;
  if (noun + verb + adverb === 0 && (TOLD_BY_ENDING.test(lemma) || (adjective === 1 && lemma.includes("-")))) continue;
  if (noun + verb + adjective === 0 && lemma.endsWith("ly")) continue;
  if (onlyNoun && noun === 1 && !lemma.endsWith("ing") && !lemma.endsWith("ly") && lemma.includes("-")) continue;
  kept.push(`${lemma} ${row.join("")}`);
}
kept.sort((a, b) => (a < b ? -1 : 1));
writeFileSync(join(import.meta.dirname, "..", "tables", "wordnet", "word-classes.en.txt"), `${kept.join("\n")}\n`);
process.stdout.write(`${kept.length} words\n`);
