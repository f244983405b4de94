/** Reader names: what a country or a well-known body is called in the reader's language, and how a name in other letters is shown to who cannot read them. */
import anyAscii from "any-ascii";
import type { Actor } from "../core/format.ts";
import { linesOf } from "../find/names/name-lexicon.ts";
import { ORGANIZATIONS } from "../languages/concepts/organizations.ts";
import { packFor } from "../languages/index.ts";
import type { LanguagePack } from "../languages/pack.ts";

/** What a pack calls countries and bodies: the first name of each, and which each name means. */
interface KnownNames {
  readonly nameOf: ReadonlyMap<string, string>;
  readonly idOf: ReadonlyMap<string, string>;
}

const tables = new WeakMap<LanguagePack, KnownNames>();

/**
 * What the reader's language calls an actor whom no report in it names.
 *
 * - Input: the actor and the reader's language, BCP 47.
 * - Output: the name that the language's pack gives first for the country, or for the body that one of the actor's names means; `null` for everybody else.
 * - Source: CLDR's names of countries and each pack's names of bodies.
 */
export function knownName({ kind, country, names }: Actor, language: string): string | null {
  const pack = packFor(language);
  if (pack === null || (kind !== "country" && kind !== "organization")) return null;
  const { nameOf } = knownNames(pack);
  if (kind === "country") return country === null ? null : (nameOf.get(country) ?? null);
  for (const { text, language: of } of names) {
    const own = packFor(of);
    const id = own ? knownNames(own).idOf.get(text.toLowerCase()) : undefined;
    const name = id === undefined ? undefined : (nameOf.get(id) ?? ORGANIZATIONS[id]?.latin[0]);
    if (name !== undefined) return name;
  }
  return null;
}

/**
 * A name as it can be read in the reader's letters.
 *
 * - Input: the name as a report has it and the reader's language.
 * - Output: for a Cyrillic name (no description) and a reader of a language in Latin letters, the name in Latin letters and, in brackets, as the report has it; else the name
 *   itself. Arabic writes no short vowels, so its names cannot be told in other letters.
 */
export function readableName(name: string, language: string): string {
  return CYRILLIC.test(name) && isCapitalised(name) && !readsCyrillic(language) ? `${anyAscii(name)} (${name})` : name;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Whether every word begins with a capital, as those of a name do and those of a description do not. */
function isCapitalised(name: string): boolean {
  return name.split(" ").every((word) => /^\p{Lu}/u.test(word));
}

const readers = new Map<string, boolean>();

/** Whether a language is in Cyrillic letters: its own name for itself is. */
function readsCyrillic(language: string): boolean {
  const known = readers.get(language);
  if (known !== undefined) return known;
  const reads = CYRILLIC.test(new Intl.DisplayNames([language], { type: "language" }).of(language) ?? "");
  readers.set(language, reads);
  return reads;
}

function knownNames(pack: LanguagePack): KnownNames {
  const known = tables.get(pack);
  if (known) return known;
  const own = [pack.names.countries.value, pack.names.names.value].flatMap(linesOf);
  const latin = Object.entries(ORGANIZATIONS).map(([id, organization]) => ({ id, words: organization.latin }));
  const made: KnownNames = {
    nameOf: firstOfEach(own.flatMap(({ id, words }) => words.map((word) => [id, word]))),
    idOf: firstOfEach([...own, ...latin].flatMap(({ id, words }) => words.map((word) => [word.toLowerCase(), id]))),
  };
  tables.set(pack, made);
  return made;
}

/** Of pairs with one key the first. */
function firstOfEach(pairs: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [key = "", value = ""] of pairs) if (!first.has(key)) first.set(key, value);
  return first;
}
