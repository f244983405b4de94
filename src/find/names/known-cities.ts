/** Cities of the world, told in any script by the keys of their names: evidence for a place, never proof (Florence, Hamilton). */
import { CITIES } from "../../languages/geonames/cities.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { nameKey } from "../../text/words/name-key.ts";

let keys: Set<string> | null = null;

/** The key of a name of one or more words. */
function keyOf(words: readonly string[], pack: LanguagePack | null): string {
  return words.map((word) => nameKey(word, pack?.names.letters.value ?? NO_LETTERS)).join(" ");
}

const NO_LETTERS: readonly (readonly [string, string])[] = [];

function table(): Set<string> {
  if (keys) return keys;
  keys = new Set();
  for (const line of CITIES.split("\n"))
    for (const name of line.slice(6).split(" | ")) keys.add(keyOf(name.split(" "), null));
  return keys;
}

/** Whether a name, given as its words, is that of a city. */
export function isKnownCity(words: readonly string[], pack: LanguagePack): boolean {
  return words.length <= 3 && table().has(keyOf(words, pack));
}
