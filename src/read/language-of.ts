/** Which language a text is in, where its source does not say. */
import {
  BETWEEN,
  COMMON_ENDS,
  COMMON_WORDS,
  EXPECTED_LANGUAGES,
  LANGUAGE_OF_SCRIPT,
} from "../languages/identification.ts";
import { LETTERS, type Letters } from "../languages/letters.ts";
import { ngramScores } from "./ngram-scores.ts";
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
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = scriptOf(sample);
  if (script === null) return "und";
  if (script === "Han") return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? "ja" : "zh";
  const only = LANGUAGE_OF_SCRIPT.value[script];
  if (only !== undefined) return only;
  const models = modelsOf(script);
  if (models === null) return "und";
  const evidence: Evidence = {
    letters: [...countsOf(sample.match(/\p{L}/gu) ?? [])],
    words: [...countsOf(sample.match(/[\p{L}\p{M}]+/gu) ?? [])],
    ngrams: ngramScores(sample),
  };
  let best = "und";
  let most = Number.NEGATIVE_INFINITY;
  for (const model of models) {
    const score = scoreOf(model, evidence);
    if (score > most) [best, most] = [model.code, score];
  }
  return best;
}

interface Evidence {
  readonly letters: readonly (readonly [letter: string, count: number])[];
  readonly words: readonly (readonly [word: string, count: number])[];
  readonly ngrams: Readonly<Record<string, number>>;
}

/** A language's log-likelihoods: of each letter that tells languages of its script apart, and of any other letter. */
interface Model {
  readonly code: string;
  readonly letters: ReadonlyMap<string, number>;
  readonly plain: number;
}

/** The models of a script's languages, made when first asked for. */
const MODELS = new Map<string, readonly Model[]>();

function modelsOf(script: string): readonly Model[] | null {
  const languages = LETTERS.value[script as keyof typeof LETTERS.value];
  if (languages === undefined) return null;
  const made = MODELS.get(script);
  if (made) return made;
  const telling = new Set(Object.values(languages).flatMap((own) => Object.keys(own)));
  const models = Object.entries(languages).map(([code, letters]) =>
    modelOf(code, { ...letters, ...MISREAD[code] }, telling),
  );
  MODELS.set(script, models);
  return models;
}

function modelOf(code: string, own: Letters, telling: ReadonlySet<string>): Model {
  const letters = new Map([...telling].map((letter) => [letter, Math.log(FOREIGN)]));
  let share = 0;
  for (const [letter, often] of Object.entries(own)) {
    letters.set(letter, Math.log(often / 10_000));
    share += often / 10_000;
  }
  return { code, letters, plain: Math.log(1 - share) };
}

function scoreOf({ code, letters, plain }: Model, evidence: Evidence): number {
  const between = BETWEEN.value[code]?.map((neighbour) => evidence.ngrams[neighbour] ?? 0);
  const known = between ? between.reduce((sum, score) => sum + score, 0) / between.length - BELOW : 0;
  let score = NGRAMS * (evidence.ngrams[code] ?? known) - (EXPECTED_LANGUAGES.value.has(code) ? 0 : UNEXPECTED);
  for (const [letter, count] of evidence.letters) score += LETTER * count * (letters.get(letter) ?? plain);
  const common = COMMON_WORDS.value[code];
  const ends = COMMON_ENDS.value[code];
  if (common || ends) for (const [word, count] of evidence.words) score += count * wordScore(word, common, ends ?? []);
  return score;
}

function wordScore(word: string, common: ReadonlySet<string> | undefined, ends: readonly string[]): number {
  if (common?.has(word)) return WORD;
  return word.length > 4 && ends.some((end) => word.endsWith(end)) ? END : 0;
}

function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
