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
  | "whole label"
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
  | "nobody"
  | "pronoun"
  | "name"
  | "common noun"
  | "under a verb"
  | "own, verb before"
  | "own, subject"
  | "own, carried"
  | "colon, subject";

/** Fitted by `scripts/fit-attribution.ts`. */
export const ATTRIBUTION_WEIGHTS: Readonly<Record<AttributionFeature, number>> = {
  // Where it stands.
  "verb after": 5.58,
  "speaker after": 5.13,
  "source after": 5.67,
  "unknown verb after": 1.28,
  "next sentence": 1.32,
  "end of sentence": 3.38,
  "verb before": 2.5,
  "source before": 5.71,
  "noun before": 1.54,
  label: 3.27,
  "whole label": 2.0,
  subject: 0.92,
  "main subject": 2.73,
  signature: 3.0,
  continued: 5.53,
  "carried beside": 1.81,
  "carried in paragraph": 0.01,
  "carried in sentence": 3.1,
  "carried over": -2.22,
  "verb in the sentence before": -2.31,
  "subject of the sentence before": -0.94,
  "paragraph before": -1.19,
  "colon, sentence before": 4.32,
  // The verb.
  sure: 0.68,
  beside: 0.36,
  thinks: -0.78,
  passive: -2.29,
  finite: 1.6,
  "names it": -0.56,
  // What is between the verb and the quotation.
  touches: 1.23,
  near: 0.74,
  "not near": 0.53,
  far: -1.24,
  "colon between": 0.6,
  "that between": 1.21,
  "verb between": -0.66,
  "comma between": -1.3,
  "nearer verb": 1.86,
  // The speaker.
  nobody: -2.0,
  pronoun: 0.25,
  name: 0.7,
  "common noun": -0.65,
  "under a verb": -1.06,
  // The quotation.
  "own, verb before": -0.65,
  "own, subject": -1.14,
  "own, carried": 0.19,
  "colon, subject": 1.55,
};
