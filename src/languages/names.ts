/**
 * Words around names. Lists of things with an id all languages share are written one a line, `id = word | words | …`, in dictionary form; what a language
 * declines is matched by `endings`, so no list spells out forms, but those whose stem itself changes.
 */
import type { Covered, Sourced } from "../core/sourced.ts";

export interface NameWords {
  /**
   * How names are declined, one declension a line: `m: _ а у а ом е`. What stands before the colon is the gender (`m`, `f`, `n`, or `p` of plurals), `!` behind it where only
   * persons are declined so, `-` where no person is, `*` where family names often are, `?` where few names are, and, parted by a blank, the letters of which one must
   * stand before the ending. Behind the colon stand the endings of nominative, genitive, dative, accusative, instrumental and locative, and of
   * the vocative where there is one; `_` is no ending (a stem then ends in a consonant), `/` parts two endings of one case, and what changes in the stem is part of
   * the ending (`ів єва єву`). A language whose only change is an article writes the bare form first and each form with an article behind it.
   */
  readonly declensions: Covered<string>;
  /** Endings that a noun, name or adjective takes on its stem, and that a dictionary form may lose. Two forms that differ in these alone may be one word. */
  readonly endings: Sourced<readonly string[]>;
  /** Those of the endings that mean several. */
  readonly pluralEndings: Sourced<ReadonlySet<string>>;
  /** Clitics written together with the word they precede (Arabic ال و ب ل), the article first; none in most languages. */
  readonly clitics: Covered<readonly string[]>;
  /** How the language reads Latin letters, where not as English does: `["ch", "h"]`. */
  readonly letters: Sourced<readonly (readonly [from: string, to: string])[]>;
  /** Countries and continents, derived (`cldr/country-names.ts`). */
  readonly countries: Sourced<string>;
  /** Cities, derived (`cldr/city-names.ts`), id `country/English name`. */
  readonly cities: Sourced<string>;
  /** Names that those lists lack: other names of countries, capitals, regions, and bodies, agencies and institutions of `concepts/`. */
  readonly names: Sourced<string>;
  /** Adjectives of countries and continents. */
  readonly adjectives: Sourced<string>;
  /** People of a country. */
  readonly peoples: Sourced<string>;
  /** Offices and callings of persons (`concepts/offices.ts`). */
  readonly offices: Sourced<string>;
  /** Groups and nameless bodies that act (`concepts/groups.ts`): protesters, police, the government. */
  readonly groups: Sourced<string>;
  /** Nouns of an institution that speaks for somebody: `office = преслужба`, by what it is (`press`, `office`, `presidency`). */
  readonly institutions: Sourced<string>;
  /** What stands before a person's name and is no office: Mr, Dr. */
  readonly honorifics: Sourced<ReadonlySet<string>>;
  /** Head nouns that tell what a name beside or around them is: `organization = …`, `place = …`, `group = …`, `person = …`. */
  readonly heads: Sourced<string>;
  /** Words inside the name of a person (`van`, `al`), and inside other names (`of`, `и`): neither begins or ends one. */
  readonly particles: { readonly person: Sourced<ReadonlySet<string>>; readonly other: Sourced<ReadonlySet<string>> };
  /** Words that join the last of several. */
  readonly and: Sourced<ReadonlySet<string>>;
  /** What makes an owner of the name after it ("president of …"); empty where a case does. */
  readonly ofWords: Sourced<ReadonlySet<string>>;
  /** Endings that make an owner of the name they stand on ("'s"). */
  readonly ownerEndings: Sourced<readonly string[]>;
  /** Whether names of organisations go on in lower case after their first word („Върховният съд на Пакистан“). */
  readonly lowerCaseNames: boolean;
  /** How adjectives end that open such names. */
  readonly adjectiveEndings: Sourced<readonly string[]>;
  /** Endings that are a definite article: no person's name bears one. */
  readonly articleEndings: Covered<readonly string[]>;
  /** Whether a verb may open a sentence without its subject, so that a first word unknown may well be one. */
  readonly dropsSubjects: boolean;
  /** Prepositions of place. */
  readonly locatives: Sourced<ReadonlySet<string>>;
  /** Definite articles that are words of their own. */
  readonly articles: Covered<ReadonlySet<string>>;
  /** Articles and other words that open a noun phrase. */
  readonly determiners: Sourced<ReadonlySet<string>>;
  /** Articles and the like that mean one of many. */
  readonly indefinite: Sourced<ReadonlySet<string>>;
  /** Words before an office that end it or qualify it: `former = …`, `deputy = …`, `acting = …`, `future = …`. */
  readonly qualifiers: Sourced<string>;
  /**
   * Pronouns that stand for a person or a group: `f = …`, `m = …`, `plural = …`; and as `own-f`, `own-m`, `own-plural` or `own` (of either) those that do so only in a
   * phrase that names a speaker („за [її] словами“), as elsewhere they are things' too.
   */
  readonly pronouns: Sourced<string>;
  /** Words that are written with a capital and are no name, or that open sentences and look like one. Lower case. */
  readonly notNames: Sourced<ReadonlySet<string>>;
  /** Forms that could be a case of an office or a group and are nearly always another word: Russian "политика" (policy, and of a politician). Lower case. */
  readonly homographs: Covered<ReadonlySet<string>>;
  /** Where no word has a capital: how rare words begin and end that are verbs and adjectives, so that nobody's having heard them does not make them names. */
  readonly unheard: Covered<{ readonly unnamedStarts: readonly string[]; readonly unnamedEnds: readonly string[] }>;
  /** Endings that names of countries and towns have and names of persons seldom. Lower case. */
  readonly placeEndings: Sourced<{ readonly countries: readonly string[]; readonly towns: readonly string[] }>;
  /** Endings of family names. */
  readonly familyNameEndings: Sourced<readonly string[]>;
  /**
   * How the words of offices and callings end that are said of women ("-in", "-woman", „-ка“); and whether a woman who holds one is always called so, so that the
   * other word is a man's.
   */
  readonly feminine: Sourced<{ readonly endings: readonly string[]; readonly always: boolean }>;
}
