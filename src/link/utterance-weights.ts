/** Weights of the features that tell whether two sayings are one utterance, fitted by `scripts/fit-utterances.ts`. */

/** In the order of `utteranceFeatures`. */
export const UTTERANCE_WEIGHTS: readonly number[] = [
  -3.84, 2.41, -1.49, -1.32, 1.07, 3.37, 1.49, 4.21, 0.54, -1.68, 1.08, -0.36, 1.22, -0.33, -0.72, -0.5, 0.41, -2.2,
  -3.03, -1.62, -0.27,
];
