/** What speaks for two reports telling of the same events, as a few numbers, and the score that fitted weights make of them. */
import type { Profile } from "../meaning/profile.ts";
import { cosine, shared } from "../meaning/sparse.ts";
import { STORY_WEIGHTS } from "./story-weights.ts";

export interface StoryEvidence {
  readonly sameLanguage: boolean;
  /** Cosines of words, concepts, names and numbers. Words are compared in one language only. */
  readonly words: number;
  readonly meaning: number;
  readonly names: number;
  readonly numbers: number;
  /** How many names both have. */
  readonly sharedNames: number;
  /** Days between them, or `null` where one is not dated. */
  readonly days: number | null;
}

/** Names that count one by one: more prove no more. */
const ENOUGH_NAMES = 12;
/** What is assumed of a pair with an undated report: some days, so that undated archives do not run together, nor a handful of texts fall apart. */
export const UNDATED_DAYS = 3;

export function storyEvidence(a: Profile, b: Profile, days: number | null): StoryEvidence {
  const sameLanguage = a.language === b.language;
  const names = shared(a.names, b.names);
  return {
    sameLanguage,
    words: sameLanguage ? cosine(a.stems, b.stems) : 0,
    meaning: cosine(a.meaning, b.meaning),
    names: names.cosine,
    numbers: cosine(a.numbers, b.numbers),
    sharedNames: names.keys,
    days,
  };
}

/**
 * The features that weights are fitted to, in their order. Roots, as a cosine of 0.1 says nearly as much against 0 as 0.4 against 0.1.
 *
 * - Source: words over the whole text, names and time are what news clustering rests on (Miranda 2018). Fitted by `scripts/fit-stories.ts`.
 */
export function storyFeatures({ words, meaning, names, numbers, sharedNames, days }: StoryEvidence): number[] {
  const apart = Math.log1p(days ?? UNDATED_DAYS);
  const known = Math.min(sharedNames, ENOUGH_NAMES) / ENOUGH_NAMES;
  return [1, Math.sqrt(words), Math.sqrt(meaning), Math.sqrt(names), numbers, apart, known];
}

/** The log-odds that the two tell of the same events. */
export function storyScore(evidence: StoryEvidence): number {
  const weights = evidence.sameLanguage ? STORY_WEIGHTS.oneLanguage : STORY_WEIGHTS.twoLanguages;
  return storyFeatures(evidence).reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}
