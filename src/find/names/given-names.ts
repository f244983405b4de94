/** Given names, told in any script by their name key. */
import { GIVEN_NAMES } from "../../languages/faker/given-names.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { caseReadings } from "../../text/words/declension.ts";
import { nameKey } from "../../text/words/name-key.ts";

let genders: Map<string, "f" | "m" | "either"> | null = null;

/** The names' keys, made on first use. */
function table(): Map<string, "f" | "m" | "either"> {
  if (genders) return genders;
  genders = new Map();
  for (const gender of ["f", "m", "either"] as const)
    for (const name of GIVEN_NAMES[gender].split(" ")) genders.set(nameKey(name, []), gender);
  return genders;
}

/** The gender of those who bear a given name, `either`, or `null` for what is no given name that is known. Letter case plays no part. */
export function givenNameGender(word: string, pack: LanguagePack): "f" | "m" | "either" | null {
  const letters = pack.names.letters.value;
  const key = nameKey(word, letters);
  return key.length < 3 ? null : (table().get(key) ?? null);
}

/**
 * The gender of those whom a form of a given name may name, `either`, or `null`. A woman's name that is also a case of a man's („Томаса“) tells of neither.
 */
export function givenNameFormGender(word: string, pack: LanguagePack): "f" | "m" | "either" | null {
  const told = new Set([givenNameGender(word, pack)]);
  for (const { base, gender, rare } of caseReadings(word.toLowerCase(), pack.names))
    if (!rare && (gender === "m" || gender === "f") && base.length >= SHORTEST_BASE)
      if (givenNameGender(base, pack) === gender) told.add(gender);
  told.delete(null);
  const [only = null] = told;
  return told.size > 1 ? "either" : only;
}

/** Whether a word is a given name. */
export function isGivenName(word: string, pack: LanguagePack): boolean {
  return givenNameGender(word, pack) !== null;
}

/** A shorter nominative is a form of too many words. */
const SHORTEST_BASE = 4;

/** Whether a word is a given name in any case: "Anny" of "Anna". In a language without cases the same as `isGivenName`. */
export function isGivenNameForm(word: string, pack: LanguagePack): boolean {
  return (
    isGivenName(word, pack) ||
    caseReadings(word, pack.names).some(
      ({ base, gender, rare }) =>
        !rare && (gender === "m" || gender === "f") && base.length >= SHORTEST_BASE && isGivenName(base, pack),
    )
  );
}
