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
 * A name as it can be read in the reader's letters, where the reader's language has none.
 *
 * - Input: the actor, if there is one, its id and the reader's language.
 * - Output: the actor's name; where that is in letters the reader's language is not written in, the first of its names that is. Else a Cyrillic name (no
 *   description), for a reader of Latin letters, in those and, in brackets, as the report has it; else the name itself. Arabic writes no short vowels, so its names cannot be told in
 *   other letters.
 */
export function readableName(actor: Pick<Actor, "name" | "names"> | null, id: string, language: string): string {
  const name = actor?.name ?? id;
  const script = scriptOf(language);
  if (script === null || script.test(name) || LATIN.test(name)) return name;
  const other = actor?.names.find(({ text }) => script.test(text) && isCapitalised(text));
  if (other) return other.text;
  return CYRILLIC.test(name) && isCapitalised(name) && script === LATIN ? `${anyAscii(name)} (${name})` : name;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Whether every word begins with a capital, as those of a name do and those of a description do not. */
function isCapitalised(name: string): boolean {
  return name.split(" ").every((word) => /^\p{Lu}/u.test(word));
}

const LATIN = /^[^\p{Script=Cyrillic}\p{Script=Arabic}]*\p{Script=Latin}/u;
const ARABIC = /\p{Script=Arabic}/u;

const scripts = new Map<string, RegExp | null>();

/** By what a name in the letters of a language is known: those of its own name for itself; `null` for letters that no pack has. */
function scriptOf(language: string): RegExp | null {
  const known = scripts.get(language);
  if (known !== undefined) return known;
  const own = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? "";
  const script = [LATIN, CYRILLIC, ARABIC].find((one) => one.test(own)) ?? null;
  scripts.set(language, script);
  return script;
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
