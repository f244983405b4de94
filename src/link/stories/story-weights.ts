/** Weights of the features that tell whether two reports are of one story, fitted by `scripts/fit-stories.ts`. */

/** In the order of `storyFeatures`. */
export const STORY_WEIGHTS: { readonly oneLanguage: readonly number[]; readonly twoLanguages: readonly number[] } = {
  oneLanguage: [-3.4, 12.74, -6.88, 3.52, -0.39, -1.23, 3.77],
  twoLanguages: [-4.48, 0.0, 11.93, 6.52, 1.99, -2.2, 0.54],
};
