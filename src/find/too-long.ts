/** Stretches without a full stop that are no sentences: tables, lists, noise. */

/**
 * More words than this make no sentence that a finder could read as one clause or a few; nine in ten sentences of news have fewer than 45. It also bounds what
 * work one sentence can make.
 */
const MOST_WORDS = 400;

/** Whether a sentence has more words than a sentence has. */
export function isTooLong({ first, last }: { readonly first: number; readonly last: number }): boolean {
  return last - first > MOST_WORDS;
}
