/** The words of reports, folded, so that words can be looked up as they stand and nearly as they stand. */
import type { Span } from "../../core/span.ts";
import type { FoundReport } from "../../link/found-report.ts";
import { type FoldedWord, foldedWords } from "../../store/fold.ts";

/** Where words stand: in which report, and which of its words. */
export interface Run {
  readonly report: number;
  readonly from: number;
  readonly to: number;
}

/** Words that are nearly those looked for. */
export interface NearRun extends Run {
  /** The share of the words looked for that stand there, in order. */
  readonly share: number;
  /** Of the words looked for those that do not stand there, and what stands there beside. */
  readonly missing: readonly string[];
  readonly instead: readonly string[];
}

export interface WordIndex {
  readonly verbatim: (words: readonly string[]) => readonly Run[];
  readonly nearest: (words: readonly string[]) => NearRun | null;
  readonly has: (word: string) => boolean;
  /** Where a word stands. */
  readonly at: (word: string) => readonly Run[];
  readonly place: (run: Run) => Span;
  readonly wordsOf: (run: Run) => readonly string[];
}

/** Places of a word that are looked at; a word with more is no help in finding others. */
const LOOKED_AT = 3_000;

/** Places that are compared word by word. */
const COMPARED = 6;

/** The folded words of a stretch. */
export function folded(text: string): string[] {
  return [...foldedWords(text)].map((word) => word.folded);
}

/**
 * Makes an index.
 *
 * - Input: the reports.
 * - Output: the index. Case, accents, blanks and marks between words do not count.
 */
export function wordIndex(reports: readonly FoundReport[]): WordIndex {
  const texts = reports.map(({ raw }): FoldedWord[] => [...foldedWords(raw.text)]);
  const all = new Map<string, Run[]>();
  for (const [report, words] of texts.entries())
    for (const [at, { folded }] of words.entries()) {
      const run = { report, from: at, to: at + 1 };
      const known = all.get(folded);
      if (known) known.push(run);
      else all.set(folded, [run]);
    }
  const at = (word: string): readonly Run[] => all.get(word) ?? [];
  const slice = ({ report, from, to }: Run): FoldedWord[] => texts[report]?.slice(Math.max(0, from), to) ?? [];
  const wordsOf = (run: Run): string[] => slice(run).map(({ folded }) => folded);
  return {
    at,
    has: (word) => all.has(word),
    wordsOf,
    place: (run) => ({ start: slice(run)[0]?.start ?? 0, end: slice(run).at(-1)?.end ?? 0 }),
    verbatim: (words) => verbatimRuns(words, at, texts),
    nearest: (words) => nearestRun(words, at, wordsOf),
  };
}

function verbatimRuns(
  words: readonly string[],
  at: (word: string) => readonly Run[],
  texts: readonly FoldedWord[][],
): Run[] {
  const rarest = words.reduce((best, word, n) => (at(word).length < at(words[best] ?? "").length ? n : best), 0);
  return at(words[rarest] ?? "").flatMap(({ report, from }) => {
    const start = from - rarest;
    const stands = start >= 0 && words.every((word, n) => texts[report]?.[start + n]?.folded === word);
    return stands ? [{ report, from: start, to: start + words.length }] : [];
  });
}

/** The window that shares most words with those looked for, in order. */
function nearestRun(
  words: readonly string[],
  at: (word: string) => readonly Run[],
  wordsOf: (run: Run) => string[],
): NearRun | null {
  const width = Math.max(4, Math.ceil(words.length / 2));
  const votes = new Map<string, { readonly run: Run; count: number }>();
  for (const [n, word] of words.entries()) {
    const places = at(word);
    if (places.length > LOOKED_AT) continue;
    for (const { report, from } of places) {
      const near = Math.floor((from - n) / width);
      const key = `${report} ${near}`;
      const known = votes.get(key);
      if (known) known.count++;
      else {
        const start = Math.max(0, (near - 1) * width);
        votes.set(key, { run: { report, from: start, to: (near + 2) * width + words.length }, count: 1 });
      }
    }
  }
  const likely = [...votes.values()].sort((a, b) => b.count - a.count).slice(0, COMPARED);
  let best: NearRun | null = null;
  for (const { run } of likely) {
    const near = compared(words, wordsOf(run), run);
    if (near !== null && (best === null || near.share > best.share)) best = near;
  }
  return best;
}

/** The longest common run of words, in order, with gaps. */
function compared(words: readonly string[], there: readonly string[], { report, from }: Run): NearRun | null {
  const columns = there.length + 1;
  const lengths = new Uint16Array((words.length + 1) * columns);
  const length = (a: number, b: number): number => lengths[a * columns + b] ?? 0;
  for (let a = words.length - 1; a >= 0; a--)
    for (let b = there.length - 1; b >= 0; b--)
      lengths[a * columns + b] =
        words[a] === there[b] ? length(a + 1, b + 1) + 1 : Math.max(length(a + 1, b), length(a, b + 1));
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < words.length && b < there.length; )
    if (words[a] === there[b]) pairs.push([a++, b++]);
    else if (length(a + 1, b) >= length(a, b + 1)) a++;
    else b++;
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  const start = Math.max(0, first[1] - first[0]);
  const end = Math.min(there.length, last[1] + (words.length - last[0]));
  const [here, others] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  return {
    report,
    from: from + start,
    to: from + end,
    share: pairs.length / words.length,
    missing: words.filter((_, n) => !here.has(n)),
    instead: there.slice(start, end).filter((_, n) => !others.has(start + n)),
  };
}
