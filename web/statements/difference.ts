/** What differs between two wordings of one statement in one language, word by word. */

export interface WordRun {
  readonly text: string;
  readonly differs: boolean;
  /** Where it begins in the wording. */
  readonly at: number;
}

/** Words beyond which two wordings are not compared one by one: the table of a comparison grows with the square. */
const MOST_WORDS = 240;

/** The second wording's words; those that the first does not have in the same order differ. */
export function differenceFrom(first: string, second: string): readonly WordRun[] {
  const a = wordsIn(first);
  const b = wordsIn(second);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [{ text: second, differs: false, at: 0 }];
  const kept = commonWords(a.map(plain), b.map(plain));
  const runs: { text: string; differs: boolean; at: number }[] = [];
  let at = 0;
  b.forEach((word, n) => {
    const differs = !kept.has(n) && plain(word) !== "";
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += word;
    else runs.push({ text: word, differs, at });
    at += word.length;
  });
  return runs;
}

/** Words with the space after them. */
function wordsIn(text: string): readonly string[] {
  return text.match(/\S+\s*/g) ?? [];
}

/** A word without marks and capitals. */
function plain(word: string): string {
  return word.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}

/** Places in `b` of a longest common run of words. */
function commonWords(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const lengths = commonLengths(a, b);
  const lengthAt = (i: number, j: number): number => lengths[i * (b.length + 1) + j] ?? 0;
  const kept = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      kept.add(j);
      i += 1;
      j += 1;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

/** For each pair of places how many words the rests have in common in order. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const next = (i + 1) * width + j;
      lengths[i * width + j] =
        a[i] === b[j] ? 1 + (lengths[next + 1] ?? 0) : Math.max(lengths[next] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  return lengths;
}
