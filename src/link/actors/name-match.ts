/** Name matching: by what two names, in any scripts and cases, may be known to be one. */
import { coveredOr } from "../../core/sourced.ts";
import type { NameWords } from "../../languages/names.ts";
import { caseReadings } from "../../text/words/declension.ts";
import { type Letters, nameKey, skeletonOf } from "../../text/words/name-key.ts";

/** The shortest key that may lose its last vowels: shorter ones would all be alike. */
const SHORTEST_KEY = 3;
/** The shortest stem that an ending may leave. */
const SHORTEST_STEM = 3;

/** A key without the vowels at its end, which declension and transliteration change. */
function loose(key: string): string {
  let end = key.length;
  while (end > 0 && "aeiou".includes(key.charAt(end - 1))) end--;
  return end >= SHORTEST_KEY ? key.slice(0, end) : key;
}

/**
 * The keys that one word of a name may have: of the word itself first, then of the names it may be a form of, then of its stems, the longest first. Two
 * forms of one word share one.
 */
export function tokenKeys(token: string, names: NameWords): readonly string[] {
  const known = KEYS.get(names) ?? new Map<string, readonly string[]>();
  const met = known.get(token);
  if (met) return met;
  if (known.size > MOST_KEYS) known.clear();
  KEYS.set(names, known);
  const keys = keysOf(token, names);
  known.set(token, keys);
  return keys;
}

/** Keys met before: a story's names come again in every report. */
const KEYS = new WeakMap<NameWords, Map<string, readonly string[]>>();
const MOST_KEYS = 50_000;

function keysOf(token: string, names: NameWords): readonly string[] {
  const article = coveredOr(names.clitics, []).find(
    (clitic) => clitic.length > 1 && token.startsWith(clitic) && token.length - clitic.length >= SHORTEST_STEM,
  );
  // A family name written with its article is written without it in other scripts.
  const bare = article === undefined ? [] : [token.slice(article.length)];
  const stems = names.endings.value
    .filter((ending) => token.endsWith(ending) && token.length - ending.length >= SHORTEST_STEM)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((ending) => token.slice(0, -ending.length));
  const bases = caseReadings(token, names).map(({ base }) => base);
  const keys = [...bases, ...bare, ...stems].map((stem) => loose(nameKey(stem, names.letters.value)));
  // A foreign name in Latin letters keeps its spelling, and is read as others read it.
  if (names.letters.value.length > 0) keys.push(...bases.slice(0, 1).map((base) => loose(nameKey(base, PLAIN))));
  return [...new Set(keys)].filter((key) => key !== "");
}

const PLAIN: Letters = [];

/** The least likeness at which two family names, and two whole names, may be one: set on invented pairs in eight languages, see the test. */
const FAMILY = 0.8;
const WHOLE = 0.86;

/** A name ready to be compared: for each of its words the keys it may have. */
export type NameKeys = readonly (readonly string[])[];

/**
 * Whether two names of persons are so alike that in one story they are one.
 *
 * - Input: the keys of both names' words.
 * - Output: 0 for two names, else how alike they are, up to 1. Both need a family name; given names or initials must not differ.
 */
export function likeness(a: NameKeys, b: NameKeys): number {
  if (a.length < 2 || b.length < 2) return 0;
  const family = best(a.at(-1) ?? [], b.at(-1) ?? []);
  if (family < FAMILY) return 0;
  const given = best(a[0] ?? [], b[0] ?? []);
  const whole = (3 * family + 2 * given) / 5;
  return whole >= WHOLE && given >= FAMILY - 0.1 ? whole : 0;
}

/** Letters of a word that are compared: no name is longer, and comparing takes the square of it. */
const LONGEST = 24;

function best(a: readonly string[], b: readonly string[]): number {
  let most = 0;
  for (const x of a) for (const y of b) most = Math.max(most, wordLikeness(x.slice(0, LONGEST), y.slice(0, LONGEST)));
  return most;
}

/** How alike two keys are: letter by letter, and by the consonants that transliteration keeps. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 0.9 : 0;
  const [x, y] = [skeletonOf(a), skeletonOf(b)];
  const longest = Math.max(x.length, y.length);
  const bones = longest < 2 ? 0.5 : Math.max(1 - distance(x, y) / longest, vowelLike(x, y));
  const like = 0.6 * jaroWinkler(a, b) + 0.4 * bones;
  return x === y && x.length >= BONES ? Math.max(like, SAME_BONES) : like;
}

/** Words of so many consonants that have all of them in common are one name, however scripts write its vowels. */
const BONES = 3;
const SAME_BONES = 0.9;

/** What skeletons count that differ but in a v: what English writes as w, Arabic writes with the letter of u. */
const VOWEL_LIKE = 0.95;

function vowelLike(x: string, y: string): number {
  const [one, other] = [x.replaceAll("v", ""), y.replaceAll("v", "")];
  return one === other && one.length > 1 ? VOWEL_LIKE : 0;
}

/** Levenshtein's distance of two short strings. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Jaro's likeness with Winkler's weight for a common beginning (0.1 a letter, four at most), as published. */
function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const mine: string[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (!taken.has(j) && a[i] === b[j]) {
        taken.add(j);
        mine.push(a[i] ?? "");
        break;
      }
  if (mine.length === 0) return 0;
  const theirs = [...taken].sort((x, y) => x - y).map((j) => b[j]);
  const swapped = mine.filter((letter, index) => letter !== theirs[index]).length / 2;
  const jaro = (mine.length / a.length + mine.length / b.length + (mine.length - swapped) / mine.length) / 3;
  let common = 0;
  while (common < 4 && a[common] !== undefined && a[common] === b[common]) common++;
  return jaro + common * 0.1 * (1 - jaro);
}
