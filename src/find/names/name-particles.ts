/** Particles between the words of a person's name: "van der", "de la". */
import type { LanguagePack } from "../../languages/pack.ts";
import type { Word } from "../../text/words.ts";
import { isGivenNameForm } from "./given-names.ts";

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

/** "Ana Ruiz | van Pelden": whether words are a given and a family name, behind which a word for "of" tells where somebody is from. */
export function isFullName(words: readonly Word[], pack: LanguagePack, first: number, last: number): boolean {
  if (last - first < 2 || !pack.names.ofWords.value.has(words[last]?.lower ?? "")) return false;
  return isGivenNameForm(words[first]?.lower ?? "", pack) && !isGivenNameForm(words[last - 1]?.lower ?? "", pack);
}
