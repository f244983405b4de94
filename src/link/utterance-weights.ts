/** Weights of the features that tell whether two sayings are one utterance, fitted by `scripts/fit-utterances.ts`. */

/** In the order of `utteranceFeatures`. */
export const UTTERANCE_WEIGHTS: readonly number[] = [
  -4.12, 1.9, -1.73, -2.47, 1.43, 3.98, 1.04, 4.32, 1.39, 1.03, -2.96, 0.88, -0.51, 0.56, -1.38, 1.06, -0.31, -2.08,
  -0.14, -0.03, -2.75, -1.51, -1.7, -0.29,
];
