/** What was counted, as words: the most frequent first. */

/** `12 image/png, 3 answer 404`. Input: how often each thing stood there. */
export function countedWords(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([what, count]) => `${count} ${what}`)
    .join(", ");
}
