/** Vote counts: how many were for, against, abstained or stayed away, as one sentence tells it. */
import type { Span } from "../../core/span.ts";
import type { VoteSide } from "../../languages/votes.ts";
import type { Word } from "../../text/words/words.ts";
import type { NumberFound } from "../figures/numbers.ts";
import { type VoteItem, voteItems } from "./vote-items.ts";
import { outcomeIn } from "./vote-outcome.ts";
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
 * - Input: the words of the text, the sentence's `first` and `last`, its numbers, the language's words of votes, and its words for one.
 * - Output: counts by side; `null` where the sentence gives no vote: one side alone counts only beside a word of voting.
 */
export function voteCounts(
  words: readonly Word[],
  sentence: { readonly first: number; readonly last: number },
  numbers: readonly NumberFound[],
  table: VoteTable,
  ones: ReadonlySet<string>,
): VoteCounts | null {
  const items = voteItems(words, sentence, numbers, table, ones);
  if (items.length > MOST_ITEMS) return null;
  const found = paired(words, items);
  const sides = new Set(found?.counts.keys());
  if (!sides.has("abstain") && !hasVoting(words, sentence, table)) return null;
  const both = sides.has("for") && sides.has("against");
  const scored = both ? null : score(words, sentence, numbers, table, items);
  if (scored !== null) return scored;
  if (found !== null && (sides.has("for") || sides.has("against")) && sides.size > 1) return found;
  const named = items.some((item) => item.kind === "side" && item.side === "for" && item.alone);
  return named && countsVotes(words, sentence, items, table) ? found : null;
}

/** How far behind its number the noun of those who vote may stand: "15 permanent members". */
const COUNTED = 3;

/** Whether a count in the sentence is of votes or of those who vote, by its noun. */
function countsVotes(
  words: readonly Word[],
  { last }: { readonly last: number },
  items: readonly VoteItem[],
  table: VoteTable,
): boolean {
  return items.some((item) => {
    if (item.kind !== "count") return false;
    if (item.nobody || table.votingOrVoters.at(words, item.last - 1, last) !== null) return true;
    for (let at = item.last; at < Math.min(last, item.last + COUNTED); at++)
      if (table.votingOrVoters.at(words, at, last) !== null) return true;
    return table.votingOrVoters.at(words, item.first - 1, item.first) !== null;
  });
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
  const shared = sharedNobody(words, items, pairs, counts);
  const all = everybody(items, pairs, counts);
  const from = Math.min(opening[0].first, all?.first ?? opening[0].first);
  const to = Math.max(closing[1].last, shared, all?.last ?? 0);
  return spanned(words, from, to, counts, false);
}

/** "without objection or abstention": the side behind one that nobody took, with only a joining word between, is nobody's too. Gives where it ends. */
function sharedNobody(
  words: readonly Word[],
  items: readonly VoteItem[],
  pairs: readonly (readonly [VoteItem, VoteItem])[],
  counts: Map<VoteSide, number>,
): number {
  let end = 0;
  for (const [count, side] of pairs) {
    const next = items[items.indexOf(side) + 1];
    if (count.kind !== "count" || !count.nobody || next?.kind !== "side" || counts.has(next.side)) continue;
    const between = words.slice(side.last, next.first);
    if (between.length > 2 || between.some(({ kind }) => kind === "mark")) continue;
    counts.set(next.side, 0);
    end = next.last;
  }
  return end;
}

/** "All 15 members voted, nobody was against": where nobody was of another mind, the count that is left is of those in favour. */
function everybody(
  items: readonly VoteItem[],
  pairs: readonly (readonly [VoteItem, VoteItem])[],
  counts: Map<VoteSide, number>,
): VoteItem | null {
  if (counts.has("for") || counts.get("against") !== 0 || [...counts.values()].some((value) => value > 0)) return null;
  const taken = new Set(pairs.flat());
  const left = items.filter((item) => item.kind === "count" && !item.nobody && !taken.has(item));
  const [all] = left;
  if (left.length !== 1 || all?.kind !== "count") return null;
  counts.set("for", all.value);
  return all;
}

/** What pairs of both orders in one sentence cost: nearly all sentences keep to one. */
const MIXED = 2;

function pairsOf(words: readonly Word[], items: readonly VoteItem[]): (readonly [VoteItem, VoteItem])[] {
  const any = cheapest(words, items, null);
  const orders = (["count", "side"] as const).map((first) => cheapest(words, items, first));
  const [one, other] = orders;
  const pure =
    one && other && (other.cost < one.cost || (other.cost === one.cost && items[0]?.kind === "side")) ? other : one;
  return pure && pure.cost <= any.cost + MIXED ? pure.pairs : any.pairs;
}

/** The cheapest pairs, of any order or of those that begin with a kind. */
function cheapest(
  words: readonly Word[],
  items: readonly VoteItem[],
  first: VoteItem["kind"] | null,
): { readonly cost: number; readonly pairs: (readonly [VoteItem, VoteItem])[] } {
  const cost: number[] = new Array<number>(items.length + 2).fill(0);
  const pairs: (readonly [VoteItem, VoteItem] | null)[] = [];
  for (let i = items.length - 1; i >= 0; i--) {
    const [item, next] = [items[i], items[i + 1]];
    const alone = (item?.kind === "side" ? SIDE_ALONE : 0) + (cost[i + 1] ?? 0);
    const fits = item && next && (first === null || item.kind === first);
    const together = (fits ? distance(words, item, next) : Number.POSITIVE_INFINITY) + (cost[i + 2] ?? 0);
    cost[i] = Math.min(alone, together);
    pairs[i] = item && next && together < alone ? [item, next] : null;
  }
  return { cost: cost[0] ?? 0, pairs: withoutOverlap(pairs) };
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

/** "12 votes to 3", "96-41": two counts without sides. Abstentions that are told with their side, outside of the two, are kept. */
function score(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  numbers: readonly NumberFound[],
  table: VoteTable,
  items: readonly VoteItem[],
): VoteCounts | null {
  for (const [index, number] of numbers.entries()) {
    const pair =
      number.value === null
        ? rangeAsScore(number)
        : (twoNumbers(words, number, numbers[index + 1], table) ?? toNobody(words, number, last, table));
    if (pair === null || !besideVoting(words, pair.first, pair.last, first, last, table)) continue;
    if (pair.one < pair.two && !hasFailed(words, { first, last }, table, pair)) continue;
    const counts = new Map<VoteSide, number>([
      ["for", pair.one],
      ["against", pair.two],
    ]);
    const sided = paired(
      words,
      items.filter((item) => item.last <= pair.first || item.first >= pair.last),
    );
    for (const side of ["abstain", "absent"] as const) {
      const value = sided?.counts.get(side);
      if (value !== undefined) counts.set(side, value);
    }
    return spanned(words, pair.first, pair.last, counts, true);
  }
  return null;
}

/** "neprošel poměrem 98 ku 103 hlasům": the fewer stand first only where the motion fails. */
function hasFailed(
  words: readonly Word[],
  sentence: { readonly first: number; readonly last: number },
  table: VoteTable,
  { first, last }: Pair,
): boolean {
  const counts = { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
  return outcomeIn(words, sentence, table, counts) === "failed";
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
  if (b === undefined || a.value === null || b.value === null || b.first !== b.core) return null;
  const between = words.slice(a.last, b.first);
  const linked = between.some(({ text, lower }) => table.words.to.has(lower) || text === "-" || text === "–");
  const parted = between.some(({ kind, text }) => kind === "mark" && text !== "-" && text !== "–");
  if (!linked || parted || between.length > 3) return null;
  // A third word must be of votes: "eight votes against one" in a language that counts behind its noun.
  if (between.length === 3 && table.votingOrVoters.at(words, b.first - 1, b.first) === null) return null;
  return { one: a.value, two: b.value, first: a.first, last: b.last };
}

/** "by 13 votes to none". */
function toNobody(
  words: readonly Word[],
  { value, first, last }: NumberFound,
  end: number,
  table: VoteTable,
): Pair | null {
  if (value === null) return null;
  for (let at = last; at < Math.min(end, last + 2); at++) {
    if (words[at]?.kind !== "word") return null;
    const none = table.words.to.has(words[at]?.lower ?? "") ? table.nobody.at(words, at + 1, end) : null;
    if (none !== null) return { one: value, two: 0, first, last: none.last };
  }
  return null;
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
