/** Prefixed participles: the verb of a participle that begins with a prefix of its own: "gefälscht" is of "fälschen", "nachgefragt" of "nachfragen". */
import { coveredOr } from "../../core/sourced.ts";
import type { Grammar, Inflection } from "../../languages/grammar.ts";

export interface ParticiplePrefixes {
  /** What the participle begins with, "" where a language has no such prefix. */
  readonly own: string;
  /** Prefixes that may stand before it. */
  readonly separable: readonly string[];
}

/** The prefixes of a grammar's participles. */
export function participlePrefixes({ verbSecond }: Grammar): ParticiplePrefixes {
  const words = coveredOr(verbSecond, null);
  return { own: words?.participlePrefix ?? "", separable: words?.separable.split(" ") ?? [] };
}

/**
 * The verb of a participle.
 *
 * - Input: the form in lower case, the prefixes, the grammar's inflections by their ending, and whether a dictionary form is a verb.
 * - Output: the dictionary form, or `null` where the form is no such participle: what follows the prefix is written as the present is.
 */
export function prefixedParticiple(
  lower: string,
  { own, separable }: ParticiplePrefixes,
  inflections: ReadonlyMap<string, readonly Inflection[]>,
  isVerb: (lemma: string) => boolean,
): string | null {
  if (own === "") return null;
  const apart = lower.startsWith(own) ? "" : separable.find((one) => lower.startsWith(one + own));
  if (apart === undefined) return null;
  const rest = lower.slice(apart.length + own.length);
  for (const [ending, list] of inflections)
    for (const { is, base, reportive } of rest.endsWith(ending) ? list : []) {
      const lemma = apart + rest.slice(0, rest.length - ending.length) + base;
      if (is === "present" && !reportive && isVerb(lemma)) return lemma;
    }
  return null;
}
