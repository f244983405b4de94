/** Turned sayings: a few words said the other way round, as a play on words has them: "the tents are there, the money follows", "the money is there, the tents follow". */
import type { Passage } from "../meaning/passage.ts";

/** The fewest words in common whose order tells something, and the most words of a saying that says but one thing: clauses of longer ones may change places. */
const FEWEST = 3;
const MOST = 10;
/** The least share of the words that both must have. */
const SHARED = 0.6;

/**
 * Whether two passages of one language have the same words, most of them the other way round.
 *
 * - Input: the passages, their words in text order.
 * - Output: false where either is long, or too little is common to both.
 */
export function isTurned(a: Passage, b: Passage): boolean {
  const [few, many] = a.rows.length <= b.rows.length ? [a, b] : [b, a];
  if (few.rows.length < FEWEST || many.rows.length > MOST) return false;
  const places = new Map<number, number>();
  for (const [place, word] of wordsOf(many).entries()) places.set(word, place);
  const order = wordsOf(few).flatMap((word) => places.get(word) ?? []);
  if (order.length < Math.max(FEWEST, SHARED * many.rows.length)) return false;
  let turned = 0;
  for (const [index, place] of order.entries()) for (const later of order.slice(index + 1)) if (later < place) turned++;
  return 4 * turned >= order.length * (order.length - 1);
}

/** Each word by its first concept, which in one language is the word itself. */
function wordsOf({ rows, ends, concepts }: Passage): number[] {
  return rows.map((_, word) => concepts[ends[word - 1] ?? 0] ?? 0);
}
