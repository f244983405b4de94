/** Weights of the features that tell whether two reports are of one story, fitted by `scripts/fit-stories.ts`. */

/** In the order of `storyFeatures`. */
export const STORY_WEIGHTS: { readonly oneLanguage: readonly number[]; readonly twoLanguages: readonly number[] } = {
  oneLanguage: [-3.41, 12.74, -6.8, 3.46, -0.37, -1.23, 3.8],
  twoLanguages: [-4.34, 0, 9.05, 5.94, 0.96, -1.97, 2.06],
};
