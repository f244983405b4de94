/** Shown bases: the nominative by which somebody is shown in each language that declines names, where a report has it, its forms tell it or another language's name does. */
import type { ActorKind } from "../../core/format.ts";
import { NOT_COVERED } from "../../core/sourced.ts";
import { baseName } from "../../find/names/base-name.ts";
import { linesOf } from "../../find/names/name-lexicon.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { caseReadings } from "../../text/words/declension.ts";
import { nameKey, skeletonOf } from "../../text/words/name-key.ts";

/** A form of a name in a report of a language. */
export interface FormMet {
  readonly text: string;
  readonly language: string;
  readonly times: number;
}

/**
 * The nominatives of a name.
 *
 * - Input: the forms met, what it is the name of, and the concept (country, town) that the reports know it by, if any.
 * - Output: for each language that declines names its nominative: the pack's name of a country or town, one that is met, else the one of which the words are read as those of
 *   another language's name, else what the forms tell; no entry where none of these tells it, nor for a body that is met in cases only: most words of its name are in one.
 */
export function shownBases(
  met: readonly FormMet[],
  kind: ActorKind,
  concept: string | null,
): { readonly text: string; readonly language: string }[] {
  const told = [...new Set(met.map(({ language }) => language))].flatMap((language): Told[] => {
    const pack = packFor(language);
    if (!pack) return [];
    const own = met.filter((name) => name.language === language);
    if (pack.names.declensions === NOT_COVERED) return [{ pack, own, text: null, sure: own }];
    const text = placeName(own, concept, pack) ?? baseName(own, kind, pack);
    // Of one form alone nothing but its shape tells that it is the nominative.
    return [{ pack, own, text, sure: own.length < 2 ? [] : own.filter((name) => name.text === text) }];
  });
  const isBody = kind === "organization" || kind === "group";
  return told.flatMap(({ pack, own, text }) => {
    const isMet = own.some((name) => name.text === text);
    const base = (isBody ? null : likeOthers(own, told, pack)) ?? (isBody && !isMet ? null : text);
    return base === null || pack.names.declensions === NOT_COVERED ? [] : [{ text: base, language: pack.code }];
  });
}

/** What a language's forms of a name tell. */
interface Told {
  readonly pack: LanguagePack;
  readonly own: readonly FormMet[];
  /** The nominative by its forms, or `null`. */
  readonly text: string | null;
  /** Which of them are nominatives. */
  readonly sure: readonly FormMet[];
}

const PLACES = new WeakMap<LanguagePack, ReadonlyMap<string, readonly string[]>>();

/** A country's or a town's own name in the pack of which a form is met; "Vatican" for the Holy See stays what it is. */
function placeName(own: readonly FormMet[], concept: string | null, pack: LanguagePack): string | null {
  if (concept === null) return null;
  let places = PLACES.get(pack);
  if (places === undefined) {
    const { countries, cities } = pack.names;
    places = new Map([countries, cities].flatMap(({ value }) => linesOf(value)).map(({ id, words }) => [id, words]));
    PLACES.set(pack, places);
  }
  const bases = new Set(
    own.flatMap(({ text }) => caseReadings(text.toLowerCase(), pack.names).map(({ base }) => base)),
  );
  return places.get(concept)?.find((name) => bases.has(name.toLowerCase())) ?? null;
}

/** The words that a name may have in the nominative and that are read as those of its nominative in another language. */
function likeOthers(own: readonly FormMet[], told: readonly Told[], pack: LanguagePack): string | null {
  const [form] = own;
  const words = form?.text.split(" ") ?? [];
  for (const { pack: other, sure } of told) {
    if (other === pack) continue;
    for (const { text } of sure) {
      const theirs = text.split(" ");
      if (theirs.length !== words.length) continue;
      const bases = words.map((word, at) => baseLike(word, nameKey(theirs[at] ?? "", other.names.letters.value), pack));
      if (bases.every((base) => base !== null)) return bases.join(" ");
    }
  }
  return null;
}

/** The nominative of one that is read as a word of another language is, at least in its consonants and its end; or `null`. */
function baseLike(word: string, key: string, pack: LanguagePack): string | null {
  const lower = word.toLowerCase();
  const bases = caseReadings(lower, pack.names).flatMap(({ base, gender }) => (gender === "p" ? [] : [base]));
  const keyOf = (base: string): string => nameKey(base, pack.names.letters.value);
  const all = [...new Set([lower, ...bases])];
  const fits = all.find((base) => keyOf(base) === key) ?? all.find((base) => isReadAlike(keyOf(base), key));
  if (fits === undefined) return null;
  return [...fits].map((letter, at) => (word.charAt(at).toLowerCase() === letter ? word.charAt(at) : letter)).join("");
}

function isReadAlike(a: string, b: string): boolean {
  return a.at(-1) === b.at(-1) && skeletonOf(a) === skeletonOf(b);
}
