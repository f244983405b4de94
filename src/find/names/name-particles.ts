/** Particles between the words of a person's name: "van der", "de la". */
import type { LanguagePack } from "../../languages/pack.ts";
import type { Word } from "../../text/words/words.ts";
import { isGivenNameForm } from "./given-names.ts";
import type { LexiconHit } from "./name-lexicon.ts";

/** So many of them stand side by side. */
const PARTICLES = 2;

/** The word behind the particles that begin at a word, that word itself where none does. */
export function behindParticles(words: readonly Word[], particles: ReadonlySet<string>, from: number): number {
  let at = from;
  while (at - from < PARTICLES && particles.has(words[at]?.lower ?? "")) at++;
  return at;
}

/** Whether what goes on with a name from a word on is more than one particle with one word behind: they stand before a family name alone. */
export function isFamilyParticle(
  words: readonly Word[],
  particles: ReadonlySet<string>,
  from: number,
  to: number,
): boolean {
  return to - from > PARTICLES && behindParticles(words, particles, from) === to - 1;
}

/**
 * "Ana Ruiz | van Pelden": whether words are a given and a family name, behind which a word for "of" tells where somebody is from. Behind an office („premier“) two
 * words are, where no second particle („van den“) shows a longer family name.
 */
export function isFullName(
  words: readonly Word[],
  pack: LanguagePack,
  first: number,
  last: number,
  titled: boolean,
): boolean {
  const { ofWords, particles } = pack.names;
  if (last - first < 2 || !ofWords.value.has(words[last]?.lower ?? "")) return false;
  if (isGivenNameForm(words[last - 1]?.lower ?? "", pack)) return false;
  const two = titled && last - first === 2 && behindParticles(words, particles.person.value, last) === last + 1;
  return two || isGivenNameForm(words[first]?.lower ?? "", pack);
}

/** The words of the longest office that is looked for before a name ("minister of foreign affairs"). */
const LONGEST_OFFICE = 4;

/** Whether an office stands right before a name, so that two capitals are a given and a family name whether they are known or not. */
export function isTitled(hit: (at: number) => LexiconHit | null, from: number, at: number): boolean {
  for (let first = at - 1; first >= Math.max(from, at - LONGEST_OFFICE); first--) {
    const found = hit(first);
    if (found?.last === at && found.entries.some(({ kind }) => kind === "office")) return true;
  }
  return false;
}
