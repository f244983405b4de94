/** Compound prepositions: those of several words ("because of", „со стороны“, "da parte di"), as a pack writes them among its words of roles. */
import type { RoleWords } from "../../languages/events.ts";
import type { Word } from "../../text/words/words.ts";

/** The words behind the first of each compound, by that first word. */
export type Compounds = ReadonlyMap<string, readonly (readonly string[])[]>;

const KNOWN = new WeakMap<RoleWords, Compounds>();

/** The compounds among a pack's words of roles, the longest first; made on first use. */
export function compoundsOf(roles: RoleWords): Compounds {
  const known = KNOWN.get(roles);
  if (known !== undefined) return known;
  const { by, onto, of, between, from, about, during, place, since = new Set<string>() } = roles;
  const made = new Map<string, string[][]>();
  for (const set of [by, onto, of, between, from, about, during, place, since])
    for (const entry of set) {
      const [first = "", ...rest] = entry.split(" ");
      if (rest.length === 0) continue;
      const same = made.get(first);
      if (same) same.push(rest);
      else made.set(first, [rest]);
    }
  for (const list of made.values()) list.sort((a, b) => b.length - a.length);
  KNOWN.set(roles, made);
  return made;
}

/** The compound that begins at a word, its words with blanks between and the index behind it; `null` where none does. */
export function compoundAt(
  words: readonly Word[],
  compounds: Compounds,
  at: number,
): { readonly preposition: string; readonly next: number } | null {
  const first = words[at]?.lower ?? "";
  const rest = compounds.get(first)?.find((one) => one.every((word, i) => words[at + 1 + i]?.lower === word));
  return rest === undefined ? null : { preposition: [first, ...rest].join(" "), next: at + 1 + rest.length };
}

/** Whether one of some prepositions, of one word or of several, stands right before a word. */
export function standsBehind(words: readonly Word[], first: number, prepositions: ReadonlySet<string>): boolean {
  let before = "";
  for (let at = first - 1; at >= Math.max(0, first - LONGEST); at--) {
    before = before === "" ? (words[at]?.lower ?? "") : `${words[at]?.lower ?? ""} ${before}`;
    if (prepositions.has(before)) return true;
  }
  return false;
}

/** The most words of a compound. */
const LONGEST = 4;
