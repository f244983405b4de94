/**
 * Name families: which names in one report are one name, longer or shorter or in another case ("Vladimir Putin", "Putin", "Путину"). No form is listed
 * anywhere: two forms are of one name where they may be forms of one base (or, where the language declines no names, share a stem): both are the same word but for endings of the language.
 */
import type { NameLexicon } from "./name-lexicon.ts";

/** A name as its words, lower case, without owner's ending and particles; and its concept where the lexicon knows it. */
export interface FamilyName {
  readonly tokens: readonly string[];
  /** How many of them, from the first on, are no owner's ("МИД" of „МИД Калдрии“): who is named by an owner alone is another. */
  readonly own: number;
  readonly concept: string | null;
}

/** For each name, which family it is of: families are numbered from 0 by their first name. */
export function familiesOf(names: readonly FamilyName[], lexicon: NameLexicon): number[] {
  const family: number[] = names.map(() => -1);
  const concepts = new Map<string, number>();
  const longer = new Map<string, number[]>();
  const heads: FamilyName[] = [];
  const found = (index: number, of: number | undefined, name: FamilyName): number => {
    const number = of ?? heads.push(name) - 1;
    family[index] = number;
    return number;
  };
  names.forEach((name, index) => {
    if (name.concept !== null) concepts.set(name.concept, found(index, concepts.get(name.concept), name));
  });
  const byLength = names.map((_, index) => index).filter((index) => names[index]?.concept === null);
  byLength.sort((a, b) => (names[b]?.tokens.length ?? 0) - (names[a]?.tokens.length ?? 0) || a - b);
  for (const index of byLength) {
    const name = names[index];
    if (!name) continue;
    const fitting = candidates(name, longer, lexicon).filter((of) => within(name, heads[of], lexicon));
    const same = fitting.filter((of) => heads[of]?.tokens.length === name.tokens.length);
    const only = same.length > 0 ? same[0] : fitting.length === 1 ? fitting[0] : undefined;
    const number = found(index, only, name);
    if (only === undefined) register(name, number, longer, lexicon);
  }
  return family;
}

/** How many families one word may lead to: a word that is in more of them tells nothing. */
const MOST_CANDIDATES = 12;

function register(name: FamilyName, number: number, longer: Map<string, number[]>, lexicon: NameLexicon): void {
  for (const token of name.tokens)
    for (const form of lexicon.forms(token)) {
      const known = longer.get(form);
      if (!known) longer.set(form, [number]);
      else if (known.length < MOST_CANDIDATES && known.at(-1) !== number) known.push(number);
    }
}

/** The families that hold a form of the name's last word. */
function candidates(name: FamilyName, longer: ReadonlyMap<string, readonly number[]>, lexicon: NameLexicon): number[] {
  const last = name.tokens.at(-1) ?? "";
  return [...new Set(lexicon.forms(last).flatMap((form) => longer.get(form) ?? []))].sort((a, b) => a - b);
}

/**
 * Whether every word of a name is, in order, a form of a word of a longer one, and not all of them of whose that is; an initial stands for any word that begins with it.
 */
function within(short: FamilyName, long: FamilyName | undefined, lexicon: NameLexicon): boolean {
  if (long === undefined) return false;
  const [first = ""] = short.tokens;
  if (
    short.tokens.length < long.tokens.length &&
    !long.tokens.slice(0, long.own).some((token) => sameWord(first, token, lexicon))
  )
    return false;
  let at = 0;
  for (const token of short.tokens) {
    while (at < long.tokens.length && !sameWord(token, long.tokens[at] ?? "", lexicon)) at++;
    if (at >= long.tokens.length) return false;
    at++;
  }
  return true;
}

function sameWord(a: string, b: string, lexicon: NameLexicon): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const forms = new Set(lexicon.forms(a));
  return lexicon.forms(b).some((form) => forms.has(form));
}
