/** Office genders: whether the word for an office is a woman's or a man's ("spokeswoman", „Ministerin“), by its fellow in the pack's list of the same office. */
import { coveredOr } from "../../core/sourced.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { linesOf } from "./name-lexicon.ts";

type Gender = "f" | "m";

/** The words of one office: as they stand in the list, and without their last vowel, as cases change it. */
interface OfficeWords {
  readonly exact: ReadonlyMap<string, Gender | null>;
  readonly stems: readonly (readonly [stem: string, gender: Gender | null])[];
}

const compiled = new WeakMap<LanguagePack, ReadonlyMap<string, OfficeWords>>();

/**
 * The gender that the words for an office tell.
 *
 * - Input: the pack, the office's concept, its words in the text, lower case.
 * - Output: `f` or `m`, or `null` where the words do not tell. A word tells a woman where the list has its fellow without the ending of one ("Minister" beside
 *   "Ministerin"), and a man where it is such a fellow in a language that always calls women by the other word.
 * - Source: the pack's `offices` and `feminine`.
 */
export function officeGender(pack: LanguagePack, office: string, words: readonly string[]): Gender | null {
  const known = officesOf(pack).get(office);
  if (known === undefined) return null;
  const [article = null] = coveredOr(pack.names.clitics, []);
  for (const written of words) {
    const bare = article !== null && written.startsWith(article) ? written.slice(article.length) : written;
    const word = known.exact.has(written) ? written : bare;
    const gender = known.exact.has(word) ? known.exact.get(word) : byStem(known, word);
    if (gender) return gender;
  }
  return null;
}

/** The gender of the longest stem that a word begins with, `null` where two as long differ. */
function byStem({ stems }: OfficeWords, word: string): Gender | null {
  let length = 0;
  let found: Gender | null = null;
  for (const [stem, gender] of stems) {
    if (stem.length < length || !word.startsWith(stem)) continue;
    found = stem.length > length || found === gender ? gender : null;
    length = stem.length;
  }
  return found;
}

function officesOf(pack: LanguagePack): ReadonlyMap<string, OfficeWords> {
  const known = compiled.get(pack);
  if (known) return known;
  const made = new Map<string, OfficeWords>();
  for (const { id, words } of linesOf(pack.names.offices.value)) {
    const parts = [...new Set(words.flatMap((phrase) => phrase.toLowerCase().split(/[ -]/)))];
    made.set(id, officeWords(parts, pack));
  }
  compiled.set(pack, made);
  return made;
}

function officeWords(parts: readonly string[], { names }: LanguagePack): OfficeWords {
  const { endings, always } = names.feminine.value;
  const exact = new Map<string, Gender | null>();
  for (const word of parts) {
    const fellow = fellowOf(word, parts, endings);
    if (fellow === null) continue;
    exact.set(word, "f");
    if (always) exact.set(fellow, "m");
  }
  for (const word of parts) if (!exact.has(word)) exact.set(word, null);
  return { exact, stems: [...exact].map(([word, gender]) => [word.replace(LAST_VOWEL, ""), gender] as const) };
}

const LAST_VOWEL = /[aeouyáéíóúůýěаеиоуыіїюяь]$/u;

/** Letters at the end of the stem in which two such words may differ ("directeur", "directrice"; „речник“, „речниця“), and the fewest that they share. */
const CHANGED = 2;
const SHARED = 3;

function fellowOf(word: string, parts: readonly string[], endings: readonly string[]): string | null {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const least = Math.max(SHARED, word.length - ending.length - CHANGED);
    const start = word.slice(0, least);
    const fellow = parts.find((other) => other.startsWith(start) && !endings.some((end) => other.endsWith(end)));
    if (fellow !== undefined) return fellow;
  }
  return null;
}
