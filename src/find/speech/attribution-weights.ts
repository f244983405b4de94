/** How much each thing that is looked at in an attribution speaks for it. */

/** What is looked at in an attribution. */
export type AttributionFeature =
  | "verb after"
  | "speaker after"
  | "source after"
  | "unknown verb after"
  | "next sentence"
  | "end of sentence"
  | "verb before"
  | "source before"
  | "noun before"
  | "label"
  | "label within"
  | "following"
  | "subject"
  | "main subject"
  | "signature"
  | "continued"
  | "carried beside"
  | "carried in paragraph"
  | "carried in sentence"
  | "carried over"
  | "verb in the sentence before"
  | "subject of the sentence before"
  | "paragraph before"
  | "colon, sentence before"
  | "sure"
  | "beside"
  | "thinks"
  | "passive"
  | "finite"
  | "names it"
  | "touches"
  | "near"
  | "not near"
  | "far"
  | "colon between"
  | "that between"
  | "verb between"
  | "comma between"
  | "nearer verb"
  | "beside, apart"
  | "over its clause"
  | "over a name"
  | "over a pronoun"
  | "over another"
  | "nobody"
  | "pronoun"
  | "name"
  | "relative word"
  | "common noun"
  | "under a verb"
  | "within, speaker after"
  | "leads on"
  | "own, verb before"
  | "own, subject"
  | "own, carried"
  | "colon, subject";

/** Fitted by `scripts/fit-attribution.ts`. */
export const ATTRIBUTION_WEIGHTS: Readonly<Record<AttributionFeature, number>> = {
  // Where it stands.
  "verb after": 8.52,
  "speaker after": 4.07,
  "source after": 8.3,
  "unknown verb after": 0.77,
  "next sentence": -0.0,
  "end of sentence": 3.71,
  "verb before": 3.1,
  "source before": 8.39,
  "noun before": 1.58,
  label: 7.72,
  "label within": 12.0,
  following: 2.0,
  subject: 1.56,
  "main subject": 2.38,
  signature: 3.0,
  continued: 1.85,
  "carried beside": 0.37,
  "carried in paragraph": -1.38,
  "carried in sentence": 2.43,
  "carried over": -5.1,
  "verb in the sentence before": -2.57,
  "subject of the sentence before": -1.68,
  "paragraph before": -4.54,
  "colon, sentence before": 4.24,
  // The verb.
  sure: 0.62,
  beside: 1.69,
  thinks: -3.22,
  passive: -4.38,
  finite: 1.59,
  "names it": -0.57,
  // What is between the verb and the quotation.
  touches: 0.87,
  near: 1.06,
  "not near": 1.15,
  far: -1.19,
  "colon between": 0.4,
  "that between": 1.86,
  "verb between": -0.53,
  "comma between": -1.71,
  "nearer verb": 1.44,
  "beside, apart": -3.83,
  "over its clause": -3.0,
  "over a name": 0.62,
  "over a pronoun": -0.09,
  "over another": -0.22,
  // The speaker.
  nobody: -2.0,
  pronoun: 0.13,
  name: 0.72,
  "relative word": -1.5,
  "common noun": -0.56,
  "under a verb": -0.91,
  // The quotation.
  "within, speaker after": 0.43,
  "leads on": -3.66,
  "own, verb before": -1.67,
  "own, subject": -1.25,
  "own, carried": 0.7,
  "colon, subject": 1.89,
};
