/**
 * Writes `tables/wordnet/verb-kinds.en.txt` and `noun-kinds.en.txt` from the files of WordNet 3.0 (Debian package `wordnet-base`): how much of a verb's use is
 * communication, thought, feeling, …, and how much of a noun's is a thing said, a thing thought, a person, … by the lexicographer files its senses stand in, each
 * sense weighed by its count in WordNet's sense-tagged texts.
 *
 *   npx tsx scripts/word-kinds.ts FOLDER    (where `index.*`, `data.*` and `cntlist.rev` lie)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Lexicographer files: for verbs communication, cognition, emotion, social, perception; for nouns communication, cognition, feeling and motive, act, person, group. */
const VERB_FILES: readonly (readonly number[])[] = [[32], [31], [37], [41], [39]];
const NOUN_FILES: readonly (readonly number[])[] = [[10], [9], [12, 16], [4], [18], [14]];
/** Sentence frames: that-clause, somebody to do, to do, whether to do, doing. */
const FRAMES: readonly number[] = [26, 24, 28, 29, 33];
const PLAIN_WORD = /^[a-z]{2,}(?:-[a-z]+)*$/;
/** What a sense counts for that was never met, so that an order remains: WordNet lists the commoner first. */
const UNMET = 0.3;
/** Shares below one tenth are nothing. */
const TENTHS = 9;

const folder = process.argv[2] ?? ".";
const linesOf = (name: string): string[] =>
  readFileSync(join(folder, name), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

const counts = new Map<string, number>();
for (const line of linesOf("cntlist.rev")) {
  const [key = "", , count = "0"] = line.split(" ");
  const [lemma = "", sense = ""] = key.split("%");
  const [part = "", file = ""] = sense.split(":");
  const id = `${lemma} ${part} ${Number(file)}`;
  counts.set(id, (counts.get(id) ?? 0) + Number(count));
}

interface Sense {
  readonly file: number;
  readonly frames: readonly number[];
}

/** Senses by offset. A verb's data line ends its words and pointers with `count + frame word + frame word …`. */
function sensesOf(name: string): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const line of linesOf(name)) {
    const fields = (line.split(" | ")[0] ?? "").split(" ");
    const frames: number[] = [];
    for (let i = 0; i < fields.length - 2; i++)
      if (fields[i] === "+" && fields[i + 2] === "00") frames.push(Number(fields[i + 1]));
    senses.set(fields[0] ?? "", { file: Number(fields[1]), frames });
  }
  return senses;
}

function table(
  index: string,
  data: string,
  part: string,
  files: readonly (readonly number[])[],
  flags: readonly number[],
): string[] {
  const senses = sensesOf(data);
  const rows: string[] = [];
  for (const line of linesOf(index)) {
    const fields = line.trim().split(" ");
    const lemma = fields[0] ?? "";
    if (!PLAIN_WORD.test(lemma)) continue;
    const own = fields.slice(-Number(fields[2])).flatMap((offset) => senses.get(offset) ?? []);
    const weights = new Map<number, number>();
    for (const { file } of own) weights.set(file, counts.get(`${lemma} ${part} ${file}`) ?? UNMET);
    const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const met = own.some(({ file }) => counts.has(`${lemma} ${part} ${file}`));
    const shares = files.map((group) =>
      Math.floor((TENTHS * group.reduce((sum, file) => sum + (weights.get(file) ?? 0), 0)) / all),
    );
    if (shares.every((share) => share === 0) || (part === "1" && !met)) continue;
    const bits = flags.map((flag) => (own.some(({ frames }) => frames.includes(flag)) ? "1" : "0"));
    rows.push(`${lemma} ${shares.join("")}${bits.join("")}`);
  }
  return rows.sort((a, b) => (a < b ? -1 : 1));
}

const target = join(import.meta.dirname, "..", "tables", "wordnet");
const verbs = table("index.verb", "data.verb", "2", VERB_FILES, FRAMES);
const nouns = table("index.noun", "data.noun", "1", NOUN_FILES, []);
writeFileSync(join(target, "verb-kinds.en.txt"), `${verbs.join("\n")}\n`);
writeFileSync(join(target, "noun-kinds.en.txt"), `${nouns.join("\n")}\n`);
process.stdout.write(`${verbs.length} verbs, ${nouns.length} nouns\n`);
