/** Weights of the features that tell whether two sayings are one utterance, fitted by `scripts/fit-utterances.ts`. */

/** In the order of `utteranceFeatures`. */
export const UTTERANCE_WEIGHTS: readonly number[] = [
  -4.23, 2.15, -2.3, -2.23, 1.4, 4.97, 0.94, 4.65, 1.46, 0.99, -2.95, 0.75, -0.69, 0.35, -1.26, 0.91, -0.34, -2.13,
  -0.22, -0.1, -3.04, -1.59, -1.62, -0.24,
];
