/** Reader names: what a country or a well-known body is called in the reader's language, and how a name in other letters is shown to who cannot read them. */
import anyAscii from "any-ascii";
import type { Actor } from "../../core/format.ts";
import { coveredOr } from "../../core/sourced.ts";
import { linesOf } from "../../find/names/name-lexicon.ts";
import { ORGANIZATIONS } from "../../languages/concepts/organizations.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { CYRILLIC, LATIN, lettersOf } from "../../languages/readable.ts";
import { nounIn } from "./noun-in.ts";

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

/** Whether a name of an organization is one that the language's pack lists, with or without its article: another may be in a case („Съвета“). */
export function isListed(name: string, language: string): boolean {
  const pack = packFor(language);
  if (pack === null) return false;
  const { idOf } = knownNames(pack);
  const [first = "", ...rest] = name.toLowerCase().split(" ");
  const bare = coveredOr(pack.names.articles, NO_WORDS).has(first) ? rest.join(" ") : name.toLowerCase();
  return idOf.has(name.toLowerCase()) || idOf.has(bare);
}

const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * What the reader's language calls a body, an office or people whom reports only describe.
 *
 * - Input: the actor, the reader's language, and what the reader calls whom a name is of, `null` where that is not known.
 * - Output: the noun, and in brackets whose it is ("parliament (Marivia)"); `null` where the packs do not know it, or what else is said of it.
 */
export function knownNoun(
  { kind, names }: Actor,
  language: string,
  nameOf: (name: string) => string | null,
): string | null {
  for (const { text, language: of } of names) {
    // A person whose name has a capital is called by it, unless all nouns have one.
    if (kind === "person" && /^\p{Lu}/u.test(text) && packFor(of)?.writing.capitals !== "nouns") continue;
    const found = nounIn(text, of, kind, language);
    if (found?.rest === "") return found.noun;
    const whose = found && nameOf(found.rest);
    if (found && whose) return `${found.noun} (${whose})`;
  }
  return null;
}

/**
 * A name as it can be read in the reader's letters, where the reader's language has none.
 *
 * - Input: the actor, if there is one, its id and the reader's language.
 * - Output: the actor's name; where that is in letters the reader's language is not written in, the first of its names that is, else the first in Latin letters. Else a Cyrillic name (no
 *   description), for a reader of Latin letters, in those and, in brackets, as the report has it; else the name itself. Arabic writes no short vowels, so its names cannot be told in
 *   other letters.
 */
export function readableName(actor: Pick<Actor, "name" | "names"> | null, id: string, language: string): string {
  const name = actor?.name ?? id;
  const script = lettersOf(language);
  if (script === null || script.test(name) || LATIN.test(name)) return name;
  for (const letters of [script, LATIN]) {
    const other = actor?.names.find(({ text }) => letters.test(text) && isCapitalised(text));
    if (other) return other.text;
  }
  return CYRILLIC.test(name) && isCapitalised(name) && script === LATIN ? `${spelled(name)} (${name})` : name;
}

/** In Latin letters, without the signs for soft and hard, which English spelling leaves out. */
function spelled(name: string): string {
  return anyAscii(name).replaceAll("'", "");
}

/** Whether every word begins with a capital, as those of a name do and those of a description do not. */
function isCapitalised(name: string): boolean {
  return name.split(" ").every((word) => /^\p{Lu}/u.test(word));
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
