/** Vote counts: how many were for, against, abstained or stayed away, as one sentence tells it. */
import type { Span } from "../../core/span.ts";
import type { VoteSide } from "../../languages/votes.ts";
import type { Word } from "../../text/words.ts";
import type { NumberFound } from "../figures/numbers.ts";
import { type VoteItem, voteItems } from "./vote-items.ts";
import type { VoteTable } from "./vote-table.ts";

/** The counts that a sentence gives, and the words that give them. */
export interface VoteCounts extends Span {
  readonly counts: ReadonlyMap<VoteSide, number>;
  /** Whether they are of the kind "12 to 3": which count is for the motion, its outcome tells. */
  readonly bare: boolean;
}

/** A count and its side stand at most this far apart: "nine members of the ruling coalition voted for" has six words between. */
const REACH = 8;
/** More counts and sides than this in one sentence are a table, not a report of a vote. */
const MOST_ITEMS = 24;
/** What it costs to leave a side without a count; more than any distance, so that as many as can be are paired. */
const SIDE_ALONE = 100;

/**
 * The counts in a sentence.
 *
 * - Input: the words of the text, the sentence's `first` and `last`, its numbers, and the language's words of votes.
 * - Output: counts by side; `null` where the sentence gives no vote: one side alone counts only beside a word of voting.
 */
export function voteCounts(
  words: readonly Word[],
  sentence: { readonly first: number; readonly last: number },
  numbers: readonly NumberFound[],
  table: VoteTable,
): VoteCounts | null {
  const items = voteItems(words, sentence, numbers, table);
  if (items.length > MOST_ITEMS) return null;
  const found = paired(words, items);
  const sides = new Set(found?.counts.keys());
  if (!sides.has("abstain") && !hasVoting(words, sentence, table)) return null;
  if (found !== null && (sides.has("for") || sides.has("against")) && sides.size > 1) return found;
  const scored = score(words, sentence, numbers, table, found);
  if (scored !== null) return scored;
  return items.some((item) => item.kind === "side" && item.side === "for" && item.alone) ? found : null;
}

function hasVoting(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  table: VoteTable,
): boolean {
  for (let at = first; at < last; at++) if (table.votingOrVoters.at(words, at, last) !== null) return true;
  return false;
}

/** Neighbours of two kinds paired so that the words between them are fewest; the items left over stay alone. */
function paired(words: readonly Word[], items: readonly VoteItem[]): VoteCounts | null {
  const pairs = pairsOf(words, items);
  const [opening] = pairs;
  const closing = pairs.at(-1);
  if (opening === undefined || closing === undefined) return null;
  const counts = new Map<VoteSide, number>();
  for (const [a, b] of pairs) {
    const count = a.kind === "count" ? a : b;
    const side = a.kind === "side" ? a : b;
    if (count.kind === "count" && side.kind === "side" && !counts.has(side.side)) counts.set(side.side, count.value);
  }
  return spanned(words, opening[0].first, closing[1].last, counts, false);
}

function pairsOf(words: readonly Word[], items: readonly VoteItem[]): (readonly [VoteItem, VoteItem])[] {
  const cost: number[] = new Array<number>(items.length + 2).fill(0);
  const pairs: (readonly [VoteItem, VoteItem] | null)[] = [];
  for (let i = items.length - 1; i >= 0; i--) {
    const [item, next] = [items[i], items[i + 1]];
    const alone = (item?.kind === "side" ? SIDE_ALONE : 0) + (cost[i + 1] ?? 0);
    const together = (item && next ? distance(words, item, next) : Number.POSITIVE_INFINITY) + (cost[i + 2] ?? 0);
    cost[i] = Math.min(alone, together);
    pairs[i] = item && next && together < alone ? [item, next] : null;
  }
  return withoutOverlap(pairs);
}

function withoutOverlap(pairs: readonly (readonly [VoteItem, VoteItem] | null)[]): (readonly [VoteItem, VoteItem])[] {
  const kept: (readonly [VoteItem, VoteItem])[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i];
    if (!pair) continue;
    kept.push(pair);
    i++;
  }
  return kept;
}

/**
 * Words between a count and a side; infinite where they cannot be a pair. A comma weighs as a word, since it parts pairs more often than it stands
 * inside one.
 */
function distance(words: readonly Word[], a: VoteItem, b: VoteItem): number {
  if (a.kind === b.kind) return Number.POSITIVE_INFINITY;
  let between = 0;
  for (let at = a.last; at < b.first; at++) {
    const word = words[at];
    if (word?.kind !== "mark" || word.text === "," || word.text === ";") between++;
  }
  return between <= REACH ? between : Number.POSITIVE_INFINITY;
}

/** "12 votes to 3", "96-41": two counts without sides. Abstentions that are told with their side are kept. */
function score(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  numbers: readonly NumberFound[],
  table: VoteTable,
  sided: VoteCounts | null,
): VoteCounts | null {
  for (const [index, number] of numbers.entries()) {
    const pair = number.value === null ? rangeAsScore(number) : twoNumbers(words, number, numbers[index + 1], table);
    if (pair === null || !besideVoting(words, pair.first, pair.last, first, last, table)) continue;
    const counts = new Map<VoteSide, number>([
      ["for", pair.one],
      ["against", pair.two],
    ]);
    for (const side of ["abstain", "absent"] as const) {
      const value = sided?.counts.get(side);
      if (value !== undefined) counts.set(side, value);
    }
    return spanned(words, pair.first, Math.max(pair.last, 0), counts, true);
  }
  return null;
}

interface Pair {
  readonly one: number;
  readonly two: number;
  readonly first: number;
  readonly last: number;
}

/** "9 to 12" reads as a range; beside a word of voting it is a score. */
function rangeAsScore({ low, high, core, first, last }: NumberFound): Pair | null {
  return first === core && high < 1000 ? { one: low, two: high, first, last } : null;
}

function twoNumbers(words: readonly Word[], a: NumberFound, b: NumberFound | undefined, table: VoteTable): Pair | null {
  if (b === undefined || a.value === null || b.value === null || b.first !== b.core || b.value > a.value) return null;
  const between = words.slice(a.last, b.first);
  const linked = between.some(({ text, lower }) => table.words.to.has(lower) || text === "-" || text === "–");
  if (!linked || between.length > 2) return null;
  return { one: a.value, two: b.value, first: a.first, last: b.last };
}

/** A word of voting right before or after the score, or between its counts: "voted 96-41", "by 12 votes to 3", "a 96-41 vote". */
function besideVoting(
  words: readonly Word[],
  from: number,
  to: number,
  first: number,
  last: number,
  table: VoteTable,
): boolean {
  const end = Math.min(last, to + 2);
  for (let at = Math.max(first, from - 4); at < end; at++) if (table.voting.at(words, at, end) !== null) return true;
  return false;
}

function spanned(
  words: readonly Word[],
  from: number,
  to: number,
  counts: ReadonlyMap<VoteSide, number>,
  bare: boolean,
): VoteCounts {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, counts, bare };
}
