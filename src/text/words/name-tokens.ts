/** The words of a name that tell it from others. */
import type { NameWords } from "../../languages/names.ts";

/**
 * Takes a name apart.
 *
 * - Input: the name as written, and its language's words around names.
 * - Output: its words in lower case, without owner's endings, particles, articles ("al-Haddad" is `haddad`) and marks.
 */
export function nameTokens(name: string, names: NameWords): readonly string[] {
  const known = TAKEN.get(names) ?? new Map<string, readonly string[]>();
  const met = known.get(name);
  if (met) return met;
  if (known.size > MOST_TAKEN) known.clear();
  TAKEN.set(names, known);
  const tokens = takenApart(name, names);
  known.set(name, tokens);
  return tokens;
}

/** Names taken apart before: they come again and again. */
const TAKEN = new WeakMap<NameWords, Map<string, readonly string[]>>();
const MOST_TAKEN = 20_000;

function takenApart(name: string, names: NameWords): string[] {
  const { particles, determiners, ownerEndings } = names;
  return name.split(/[\s."“”„«»()]+/).flatMap((word) => {
    const lower = word.toLowerCase().replace(/[’ʼ`]/g, "'");
    if (lower === "" || determiners.value.has(lower)) return [];
    if (particles.person.value.has(lower) || particles.other.value.has(lower)) return [];
    const ending = ownerEndings.value.find((one) => lower.endsWith(one) && lower.length > one.length);
    const bare = ending === undefined ? lower : lower.slice(0, -ending.length);
    const hyphen = bare.indexOf("-");
    const article =
      hyphen > 0 && (word.charAt(0) === lower.charAt(0) || particles.person.value.has(bare.slice(0, hyphen)));
    return [article ? bare.slice(hyphen + 1) : bare];
  });
}
