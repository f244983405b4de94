/** The name lexicon of a language: everything in its pack that is a name, or stands beside names, found at a place in a text whatever its ending. */
import { coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import { COMPANIES } from "../../languages/concepts/companies.ts";
import { LATIN_HEADS } from "../../languages/concepts/latin-heads.ts";
import { ORGANIZATIONS } from "../../languages/concepts/organizations.ts";
import type { NameWords } from "../../languages/names.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Writing } from "../../languages/writing.ts";
import { caseReadings } from "../../text/declension.ts";
import { type Word, wordsOf } from "../../text/words.ts";

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
  /** The kind of actor that a word heads ("ministry": organization), or `null`. */
  readonly head: (lower: string) => string | null;
  /** Forms of verbs that hand words to a speaker. */
  readonly speech: ReadonlySet<string>;
  readonly words: NameWords;
}

/** The shortest stem that an ending may leave: shorter ones make different words alike. */
const SHORTEST_STEM = 3;
/** How many words' stems are kept; a text of ever new words empties the table. */
const MOST_STEMS = 60_000;

const compiled = new WeakMap<LanguagePack, NameLexicon>();

/** The lexicon of a pack, compiled on first use. */
export function nameLexicon(pack: LanguagePack): NameLexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const made = compile(pack);
  compiled.set(pack, made);
  return made;
}

interface Node {
  readonly exact: Map<string, Node>;
  /** By stem: several words of the lexicon may share one. */
  readonly loose: Map<string, Node[]>;
  readonly entries: NameEntry[];
}

function node(): Node {
  return { exact: new Map(), loose: new Map(), entries: [] };
}

function compile(pack: LanguagePack): NameLexicon {
  const { names } = pack;
  const stems = stemmer(names);
  const root = node();
  const openers = new Map<string, readonly Child[]>();
  for (const [kind, id, phrase] of phrasesOf(names)) {
    const entry = { kind, id, acronym: isAcronym(phrase) };
    add(root, phrase, entry, stems, null);
    if (phrase.includes("'")) add(root, phrase, entry, stems, pack.writing);
  }
  const verbs = pack.speech.verbs.value.filter(({ strength }) => strength !== "likely");
  const { value: ownerEndings } = names.ownerEndings;
  return {
    at: (words, at, end) => {
      const opening = openersFor(openers, root, words[at]?.lower ?? "", stems);
      return opening.length === 0 ? null : longest(opening, words, at, end, stems);
    },
    stems,
    forms: names.declensions === NOT_COVERED ? stems : (lower) => caseReadings(lower, names).map(({ base }) => base),
    owner: (lower) => {
      const ending = ownerEndings.find((end) => lower.endsWith(end) && lower.length > end.length);
      return ending === undefined ? null : lower.slice(0, -ending.length);
    },
    head: (lower) => headIn(root, lower, stems) ?? (LATIN_HEADS.has(lower) ? "organization" : null),
    speech: new Set(verbs.flatMap(({ forms }) => forms)),
    words: names,
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

function add(
  root: Node,
  phrase: string,
  entry: NameEntry,
  stems: (lower: string) => readonly string[],
  writing: Writing | null,
): void {
  let here = root;
  for (const word of wordsOf(phrase, { start: 0, end: phrase.length }, writing))
    here = childOf(here, word.lower, stems);
  if (!here.entries.some(({ kind, id }) => kind === entry.kind && id === entry.id)) here.entries.push(entry);
}

function headIn(root: Node, lower: string, stems: (lower: string) => readonly string[]): string | null {
  for (const { child } of childrenOf(root, lower, stems)) {
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

function stemmer(names: NameWords): (lower: string) => readonly string[] {
  const endings = [...names.endings.value].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const clitics = coveredOr(names.clitics, []);
  const owners = new Set(names.ownerEndings.value); // "UN's": what an owner's ending leaves may be as short as it likes
  const known = new Map<string, readonly string[]>();
  return (lower) => {
    const met = known.get(lower);
    if (met) return met;
    if (known.size > MOST_STEMS) known.clear();
    const whole = [
      lower,
      ...clitics.flatMap((clitic) => (lower.startsWith(clitic) ? [lower.slice(clitic.length)] : [])),
    ];
    const cut = whole.flatMap((word) =>
      endings.flatMap((end) =>
        word.endsWith(end) && word.length - end.length >= (owners.has(end) ? 1 : SHORTEST_STEM)
          ? [word.slice(0, -end.length)]
          : [],
      ),
    );
    const stems = [...new Set([...whole, ...cut])];
    known.set(lower, stems);
    return stems;
  };
}

/** The child for a word: under the word itself, and with others under every stem of it. */
function childOf(parent: Node, word: string, stems: (lower: string) => readonly string[]): Node {
  const known = parent.exact.get(word);
  if (known) return known;
  const child = node();
  parent.exact.set(word, child);
  for (const stem of stems(word)) {
    const alike = parent.loose.get(stem);
    if (alike) alike.push(child);
    else parent.loose.set(stem, [child]);
  }
  return child;
}

interface Child {
  readonly child: Node;
  readonly ending: string;
}

/** The children of the root for a word, kept: most words of a text open nothing, and all come again. */
function openersFor(
  known: Map<string, readonly Child[]>,
  root: Node,
  lower: string,
  stems: (lower: string) => readonly string[],
): readonly Child[] {
  const met = known.get(lower);
  if (met) return met;
  if (known.size > MOST_STEMS) known.clear();
  const found = childrenOf(root, lower, stems);
  known.set(lower, found);
  return found;
}

/** The children that a word of a text leads to, each with the ending by which it differs; the word as listed before all others. */
function childrenOf(parent: Node, lower: string, stems: (lower: string) => readonly string[]): Child[] {
  if (parent.exact.size === 0) return [];
  const found: Child[] = [];
  const exact = parent.exact.get(lower);
  if (exact) found.push({ child: exact, ending: "" });
  for (const stem of stems(lower))
    for (const child of parent.loose.get(stem) ?? [])
      if (!found.some((one) => one.child === child)) found.push({ child, ending: lower.slice(stem.length) });
  return found;
}

function longest(
  opening: readonly Child[],
  words: readonly Word[],
  first: number,
  end: number,
  stems: (lower: string) => readonly string[],
): LexiconHit | null {
  let best: LexiconHit | null = null;
  const walk = (children: readonly Child[], at: number, ending: string): void => {
    for (const { child, ending: own } of children) {
      const entries = child.entries.filter((entry) => fits(entry, words, first, at + 1));
      if (entries.length > 0) best = longer(best, { first, last: at + 1, entries, ending: ending || own });
      const next = at + 1 < end && child.exact.size > 0 ? words[at + 1] : undefined;
      if (next) walk(childrenOf(child, next.lower, stems), at + 1, ending || own);
    }
  };
  walk(opening, first, "");
  return best;
}

/** The longer of two hits; of two that are as long, both: "forces" is a head of bodies, and several of "force". */
function longer(best: LexiconHit | null, found: LexiconHit): LexiconHit {
  if (best === null || found.last > best.last) return found;
  if (found.last < best.last) return best;
  return { ...best, entries: [...best.entries, ...found.entries], ending: best.ending || found.ending };
}

const PROPER = new Set<EntryKind>(["country", "place", "organization"]);

/** A name has a capital somewhere (no word of Arabic begins with one, so there nothing is asked); an acronym is written as one. */
function fits(entry: NameEntry, words: readonly Word[], first: number, last: number): boolean {
  if (!PROPER.has(entry.kind)) return true;
  let capital = false;
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!word) continue;
    if (entry.acronym && word.text.charAt(0).toUpperCase() !== word.text.charAt(0)) return false;
    if (entry.acronym && word.text.length > 1 && word.text.charAt(1).toUpperCase() !== word.text.charAt(1))
      return false;
    capital ||= word.capital || (word.text.length > 0 && word.text.toLowerCase() === word.text.toUpperCase());
  }
  return capital;
}
