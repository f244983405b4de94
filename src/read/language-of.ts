/** Which language a text is in, where its source does not say. */
import {
  BETWEEN,
  COMMON_ENDS,
  COMMON_WORDS,
  EXPECTED_LANGUAGES,
  LANGUAGE_OF_SCRIPT,
} from "../languages/identification.ts";
import { LETTERS, type Letters } from "../languages/letters.ts";
import { scriptOf } from "./script-of.ts";

/** UTF-16 units from the beginning that are looked at: enough to be sure, little enough to cost nothing. */
const SAMPLE = 1000;

// Weights of the evidence, fitted by hand on the sentences of the `language` set (4,000 sentences, 20 languages: 99.0 % right).
/** What the n-gram score (0-1) is worth beside log-likelihoods. */
const NGRAMS = 100;
/** What the log-likelihood of the letters is worth: names make it less than one. */
const LETTER = 0.6;
/** Probability of a letter that a language does not have: in names it is seen all the same. */
const FOREIGN = 1e-3;
/** What each of a language's commonest words adds, and each of its commonest ends of words. */
const WORD = 1.5;
const END = 1;
/** What a language that is not expected must be better by. */
const UNEXPECTED = 2;
/** How far a language that the n-grams lack stands below the mean of those between which they find it. */
const BELOW = 0.005;

/** Turkish letters as pages show them that lost their encoding: windows-1254 read as windows-1252. */
const MISREAD: Readonly<Record<string, Letters>> = { tr: { ý: 510, þ: 175, ð: 110 } };

/**
 * The language of a text.
 *
 * - Input: a text.
 * - Output: its BCP 47 code; `und` where there are no letters, or none of a script that is known.
 * - Source: n-gram scores of eld (60 languages), weighed with the letters and the commonest words of `languages/`.
 */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = scriptOf(sample);
  if (script === null) return "und";
  if (script === "Han") return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? "ja" : "zh";
  const only = LANGUAGE_OF_SCRIPT.value[script];
  if (only !== undefined) return only;
  const languages = LETTERS.value[script as keyof typeof LETTERS.value];
  if (languages === undefined) return "und";
  const evidence = { ...counted(sample, languages), ngrams: await ngramScores(sample) };
  let best = "und";
  let most = Number.NEGATIVE_INFINITY;
  for (const [code, letters] of Object.entries(languages)) {
    const score = scoreOf(code, letters, evidence);
    if (score > most) [best, most] = [code, score];
  }
  return best;
}

interface Evidence {
  readonly letters: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  /** Letters that tell languages of the script apart. */
  readonly telling: ReadonlySet<string>;
  readonly ngrams: Readonly<Record<string, number>>;
}

function scoreOf(code: string, own: Letters, { letters, words, telling, ngrams }: Evidence): number {
  const between = BETWEEN.value[code]?.map((neighbour) => ngrams[neighbour] ?? 0);
  const known = between ? between.reduce((sum, score) => sum + score, 0) / between.length - BELOW : 0;
  let score = NGRAMS * (ngrams[code] ?? known) + LETTER * letterScore(letters, telling, { ...own, ...MISREAD[code] });
  const common = COMMON_WORDS.value[code];
  const ends = COMMON_ENDS.value[code] ?? [];
  for (const [word, count] of words) {
    if (common?.has(word)) score += WORD * count;
    else if (word.length > 4 && ends.some((end) => word.endsWith(end))) score += END * count;
  }
  return EXPECTED_LANGUAGES.value.has(code) ? score : score - UNEXPECTED;
}

function letterScore(letters: ReadonlyMap<string, number>, telling: ReadonlySet<string>, own: Letters): number {
  const plain = Math.log(1 - Object.values(own).reduce((sum, often) => sum + often, 0) / 10_000);
  const foreign = Math.log(FOREIGN);
  let score = 0;
  for (const [letter, count] of letters) {
    const often = own[letter];
    if (often !== undefined) score += count * Math.log(often / 10_000);
    else score += count * (telling.has(letter) ? foreign : plain);
  }
  return score;
}

function counted(sample: string, languages: Readonly<Record<string, Letters>>): Omit<Evidence, "ngrams"> {
  return {
    letters: countsOf(sample.match(/\p{L}/gu) ?? []),
    words: countsOf(sample.match(/[\p{L}\p{M}]+/gu) ?? []),
    telling: new Set(Object.values(languages).flatMap((own) => Object.keys(own))),
  };
}

function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Loaded when first asked for: its table takes a second and 140 MB, which reports that state their language need not pay. */
async function ngramScores(sample: string): Promise<Readonly<Record<string, number>>> {
  const { eld } = await import("eld/large");
  return eld.detect(sample).getScores();
}
