/** The name lexicon of a language: everything in its pack that is a name, or stands beside names, found at a place in a text whatever its ending. */
import { coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import { COMPANIES } from "../../languages/concepts/companies.ts";
import { LATIN_HEADS } from "../../languages/concepts/latin-heads.ts";
import { ORGANIZATIONS } from "../../languages/concepts/organizations.ts";
import type { NameWords } from "../../languages/names.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Writing } from "../../languages/writing.ts";
import { isCaseOfOne } from "../../text/words/declension.ts";
import { formFact, formMark } from "../../text/words/word-forms.ts";
import { type Word, wordsOf } from "../../text/words/words.ts";
import { childOf, childrenOf, type TrieChild, type TrieNode, trieNode } from "./name-trie.ts";
import { type WordForms, wordFormsOf } from "./word-forms.ts";

export type EntryKind =
  | "country"
  | "place"
  | "organization"
  | "adjective"
  | "people"
  | "office"
  | "group"
  | "institution"
  | "head"
  | "qualifier";

/** What a phrase of the lexicon is: `id` is the concept, the alpha-3 code or, of a head, the kind of actor that it heads. */
export interface NameEntry {
  readonly kind: EntryKind;
  readonly id: string;
  /** Written in capitals alone, and only so: "US", "IS". */
  readonly acronym: boolean;
}

/** A phrase of the lexicon in a text: `words.slice(first, last)`. */
export interface LexiconHit {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly NameEntry[];
  /** The ending by which it differs from the form that the lexicon has, "" where it does not. */
  readonly ending: string;
}

export interface NameLexicon {
  /** The longest phrase that begins at word `at` and ends before `end`, or `null`. */
  readonly at: (words: readonly Word[], at: number, end: number) => LexiconHit | null;
  /** A word and what is left of it without each ending that it may bear, the word itself first, then the shortest ending first. */
  readonly stems: (lower: string) => readonly string[];
  /** By what two forms of one word of a name are told to be that: the names it may be a form of, or its stems where the language declines no names. */
  readonly forms: (lower: string) => readonly string[];
  /** The word without an owner's ending ("'s"), or `null` where it has none. */
  readonly owner: (lower: string) => string | null;
  /** Whether a word of the lexicon, met with an ending, means several: not where the ending also makes a case of one („партии“). */
  readonly plural: (lower: string, ending: string) => boolean;
  /** Whether a phrase of the lexicon begins with a word, just as it stands. */
  readonly isOpener: (lower: string) => boolean;
  /** The kind of actor that a word heads ("ministry": organization), or `null`. */
  readonly head: (lower: string) => string | null;
  /** The groups and nameless bodies that a word alone means, in any of its forms. */
  readonly groups: (lower: string) => readonly string[];
  /** Forms of verbs that hand words to a speaker. */
  readonly speech: ReadonlySet<string>;
  readonly words: NameWords;
  /** Whether the language is written in Latin script. */
  readonly latin: boolean;
}

const PROPER = new Set<EntryKind>(["country", "place", "organization"]);

/** Words of which it is remembered what they head. Emptied when full, so that no input makes it grow for ever. */
const MOST_HEADS = 20_000;

/** Classes of words of which none is an inflected noun: Russian "после" is no ambassador. */
const CLOSED = [
  "determiner",
  "pronoun",
  "object",
  "preposition",
  "coordinator",
  "subordinator",
  "relative",
  "not",
  "to",
  "adverb",
  "particle",
] as const;

const compiled = new WeakMap<LanguagePack, NameLexicon>();

/** The lexicon of a pack, compiled on first use. */
export function nameLexicon(pack: LanguagePack): NameLexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const made = compile(pack);
  compiled.set(pack, made);
  return made;
}

function compile(pack: LanguagePack): NameLexicon {
  const { names } = pack;
  const forms = wordFormsOf(names);
  // A word of grammar is no name that has lost an ending or a joined letter.
  const { closed } = pack.grammar;
  const homographs = coveredOr(names.homographs, new Set<string>());
  const numbers = new Set((closed.value.number ?? "").split(" "));
  // „убиты два политика“: what is counted is who bears the name of the office.
  const isNumber = (word: Word | undefined): boolean => word?.kind === "number" || numbers.has(word?.lower ?? "");
  const grammar = new Set([
    ...CLOSED.flatMap((of) => (closed.value[of] ?? "").split(" ")),
    ...homographs,
    ...pack.grammar.auxiliaries.value.map(({ form }) => form),
    ...pack.speech.verbs.value.flatMap(({ forms, strength }) => (strength === "sure" ? forms : [])),
  ]);
  const root = trieNode("");
  for (const [kind, id, phrase] of phrasesOf(names)) {
    const entry = { kind, id, acronym: isAcronym(phrase) };
    add(root, phrase, entry, forms, null);
    if (phrase.includes("'")) add(root, phrase, entry, forms, pack.writing);
  }
  const verbs = pack.speech.verbs.value.filter(({ strength }) => strength !== "likely");
  const { value: ownerEndings } = names.ownerEndings;
  const openers = formFact(({ lower }) => childrenOf(root, lower, forms));
  const opens = formMark((form) => openers(form).length > 0);
  const heads = new Map<string, string | null>();
  // Where articles are words of their own and owners have no ending, names bear none either ("Fars" is no "Faro").
  const bare = ownerEndings.length === 0 && names.articles !== NOT_COVERED;
  return {
    at: (words, at, end) => {
      const word = words[at];
      if (word === undefined || !opens(word.form)) return null;
      const hit = longest(openers(word.form), words, at, end, forms, bare);
      const { lower } = word;
      if (hit?.last !== at + 1 || !grammar.has(lower) || root.exact.has(lower)) return hit;
      return homographs.has(lower) && isNumber(words[at - 1]) ? hit : null;
    },
    stems: forms.stems,
    forms: forms.bases ?? forms.stems,
    owner: (lower) => {
      const ending = ownerEndings.find((end) => lower.endsWith(end) && lower.length > end.length);
      return ending === undefined ? null : lower.slice(0, -ending.length);
    },
    isOpener: (lower) => root.exact.has(lower),
    plural: (lower, ending) =>
      names.pluralEndings.value.has(ending) && !isCaseOfOne(lower, names, (base) => root.exact.has(base)),
    head: (lower) => {
      const met = heads.get(lower);
      if (met !== undefined) return met;
      const head = headIn(root, lower, forms) ?? (LATIN_HEADS.has(lower) ? "organization" : null);
      if (heads.size >= MOST_HEADS) heads.clear();
      heads.set(lower, head);
      return head;
    },
    groups: (lower) =>
      childrenOf(root, lower, forms).flatMap(({ child }) =>
        child.entries.flatMap(({ kind, id }) => (kind === "group" ? id : [])),
      ),
    speech: new Set(verbs.flatMap(({ forms }) => forms)),
    words: names,
    latin: [...names.and.value].some((word) => /^\p{Script=Latin}/u.test(word)),
  };
}

/** Every phrase of a pack's names, with what it is. */
function* phrasesOf(names: NameWords): Generator<readonly [EntryKind, string, string]> {
  const lists: readonly (readonly [(id: string) => EntryKind, string])[] = [
    [placeKind, names.countries.value],
    [() => "place", names.cities.value],
    [nameKind, names.names.value],
    [() => "adjective", names.adjectives.value],
    [() => "people", names.peoples.value],
    [() => "office", names.offices.value],
    [() => "group", names.groups.value],
    [() => "institution", names.institutions.value],
    [() => "head", names.heads.value],
    [() => "qualifier", names.qualifiers.value],
  ];
  for (const [kind, list] of lists)
    for (const { id, words } of linesOf(list)) for (const word of words) yield [kind(id), id, word];
  for (const company of COMPANIES) yield ["organization", `company/${company}`, company];
  for (const [id, { latin }] of Object.entries(ORGANIZATIONS))
    for (const word of latin) yield ["organization", id, word];
}

/** The longest acronym; what is longer is a name in capitals. */
const LONGEST_ACRONYM = 6;

function isAcronym(phrase: string): boolean {
  return phrase.length <= LONGEST_ACRONYM && /^\p{Lu}[\p{Lu}\p{N}.&/-]+$/u.test(phrase);
}

function add(root: TrieNode, phrase: string, entry: NameEntry, forms: WordForms, writing: Writing | null): void {
  let here = root;
  const parts = wordsOf(phrase, { start: 0, end: phrase.length }, writing);
  const alone = parts.length === 1 && PROPER.has(entry.kind);
  for (const word of parts) here = childOf(here, word.lower, forms, alone);
  if (!here.entries.some(({ kind, id }) => kind === entry.kind && id === entry.id)) here.entries.push(entry);
}

function headIn(root: TrieNode, lower: string, forms: WordForms): string | null {
  for (const { child } of childrenOf(root, lower, forms)) {
    const head = child.entries.find(({ kind }) => kind === "head");
    if (head) return head.id;
  }
  return null;
}

/** Lines `id = word | word`. */
export function linesOf(list: string): { id: string; words: string[] }[] {
  return list.split("\n").flatMap((line) => {
    const at = line.indexOf(" = ");
    if (at === -1) return [];
    return [{ id: line.slice(0, at), words: line.slice(at + 3).split(" | ") }];
  });
}

function placeKind(id: string): EntryKind {
  return /^[A-Z]{3}$/.test(id) ? "country" : "place";
}

function nameKind(id: string): EntryKind {
  return id.includes("/") ? "place" : id in ORGANIZATIONS ? "organization" : placeKind(id);
}

function longest(
  opening: readonly TrieChild[],
  words: readonly Word[],
  first: number,
  end: number,
  forms: WordForms,
  bare: boolean,
): LexiconHit | null {
  let best: LexiconHit | null = null;
  const walk = (children: readonly TrieChild[], at: number, ending: string): void => {
    for (const { child, ending: own } of children) {
      const entries = child.entries.filter((entry) =>
        fits(entry, words, first, at + 1, bare && (ending || own) !== ""),
      );
      if (entries.length > 0) best = longer(best, { first, last: at + 1, entries, ending: ending || own });
      const next = at + 1 < end && child.exact.size > 0 ? words[at + 1] : undefined;
      if (next) walk(childrenOf(child, next.lower, forms), at + 1, ending || own);
    }
  };
  walk(opening, first, "");
  return best;
}

/** The longer of two hits; of two that are as long, both: "forces" is a head of bodies, and several of "force". */
function longer(best: LexiconHit | null, found: LexiconHit): LexiconHit {
  if (best === null || found.last > best.last) return found;
  if (found.last < best.last) return best;
  const entries = [...best.entries, ...found.entries];
  return { first: best.first, last: best.last, entries, ending: best.ending || found.ending };
}

/** A name has a capital somewhere (no word of Arabic begins with one, so there nothing is asked); an acronym is written as one. */
function fits(entry: NameEntry, words: readonly Word[], first: number, last: number, ended: boolean): boolean {
  if (!PROPER.has(entry.kind)) return !entry.acronym || isCapital(words[first]);
  if (ended) return false;
  let capital = false;
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!word) continue;
    if (entry.acronym && !isCapital(word)) return false;
    if (entry.acronym && word.text.length > 1 && word.text.charAt(1).toUpperCase() !== word.text.charAt(1))
      return false;
    capital ||= word.capital || (word.text.length > 0 && word.text.toLowerCase() === word.text.toUpperCase());
  }
  return capital;
}

function isCapital(word: Word | undefined): boolean {
  const letter = word?.text.charAt(0) ?? "";
  return letter.toUpperCase() === letter;
}
