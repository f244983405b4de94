/** Weights of the features that tell whether two reports are of one story, fitted by `scripts/fit-stories.ts`. */

/** In the order of `storyFeatures`. */
export const STORY_WEIGHTS: { readonly oneLanguage: readonly number[]; readonly twoLanguages: readonly number[] } = {
  oneLanguage: [-3.02, -5.03, 12.03, 10.02, -1.46, -1.25, 4.06, -17.28, 15.58],
  twoLanguages: [-3.02, 0, 12.03, 10.02, 0, -1.25, 4.06, -10, 0],
};
