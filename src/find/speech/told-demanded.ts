/** What a verb that demands has behind its preposition. */
import { coveredOr } from "../../core/sourced.ts";
import type { SpeechVerb } from "../../languages/speech.ts";
import type { Complement } from "./told-complement.ts";
import { phraseOf, type ToldSentence } from "./told-sentence.ts";

/**
 * „призвал к миру“, „wezwał rząd do rozmów“: what hangs on the preposition of a verb that demands.
 *
 * - Input: the sentence, what follows the verb, and the verbs that it may be.
 * - Output: the complement as what is demanded, or `null` where the verb demands nothing so.
 * - Source: the pack's `demanded`.
 */
export function demanded(sentence: ToldSentence, found: Complement, verbs: readonly SpeechVerb[]): Complement | null {
  const prepositions = coveredOr(sentence.pack.speech.demanded, NONE);
  if (prepositions.size === 0 || !verbs.some(({ act, strength }) => act === "demand" && strength === "sure"))
    return null;
  const { words } = sentence.prose;
  if (found.shape === "about") return prepositions.has(found.link ?? "") ? { ...found, shape: "object" } : null;
  const hearer = found.shape === "object" ? phraseOf(sentence, found.first) : null;
  if (hearer === null || !prepositions.has(words[hearer.last]?.lower ?? "") || hearer.last + 1 >= sentence.last)
    return null;
  return { shape: "object", first: hearer.last + 1, link: null, hearer };
}

const NONE: ReadonlySet<string> = new Set();
