/** The counts and the sides of a vote that a sentence names, in its order. */
import type { VoteSide } from "../../languages/votes.ts";
import type { Word } from "../../text/words.ts";
import type { NumberFound } from "../figures/numbers.ts";
import type { VoteTable } from "./vote-table.ts";

/** A count or a side; its words are `words.slice(first, last)`. */
export type VoteItem =
  | { readonly kind: "count"; readonly value: number; readonly first: number; readonly last: number }
  | {
      readonly kind: "side";
      readonly side: VoteSide;
      /** Whether its words name a side wherever they stand. */
      readonly alone: boolean;
      readonly first: number;
      readonly last: number;
    };

interface Place {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly table: VoteTable;
  /** The words after which a number ends. */
  readonly ends: ReadonlySet<number>;
}

/**
 * The counts and sides in a sentence.
 *
 * - Input: the words of the text, the sentence's `first` and `last`, its numbers, and the language's words of votes.
 * - Output: items in text order, never overlapping. Of "seven of the fifteen" only the seven is a count.
 */
export function voteItems(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  numbers: readonly NumberFound[],
  table: VoteTable,
): VoteItem[] {
  const place: Place = { words, first, last, table, ends: new Set(numbers.map((number) => number.last)) };
  const starts = new Map(numbers.map((number) => [number.first, number]));
  const items: VoteItem[] = [];
  for (let at = first; at < last; at++) {
    const number = starts.get(at);
    const item = number === undefined ? (nobodyAt(place, at) ?? sideAt(place, at)) : countOf(number);
    if (item !== null && !isTotal(place, items.at(-1), item)) items.push(item);
    at = (number?.last ?? item?.last ?? at + 1) - 1;
  }
  return items;
}

/** More than this is the electorate, which is counted elsewhere; a plain number of four digits is rather a year than a count of votes. */
const MOST_VOTES = 1_000_000;

function countOf({ value, suffix, plain, first, last }: NumberFound): VoteItem | null {
  if (value === null || !Number.isInteger(value) || suffix !== "") return null;
  return value > MOST_VOTES || (plain && value > 1000) ? null : { kind: "count", value, first, last };
}

function isTotal({ words, table }: Place, before: VoteItem | undefined, item: VoteItem): boolean {
  if (before?.kind !== "count" || item.kind !== "count" || item.first - before.last > 3) return false;
  return words.slice(before.last, item.first).some(({ lower }) => table.words.outOf.has(lower));
}

function nobodyAt({ words, last, table }: Place, at: number): VoteItem | null {
  const found = table.nobody.at(words, at, last);
  return found && { kind: "count", value: 0, first: at, last: found.last };
}

const QUOTES = new Set(['"', "“", "„", "”", "«", "‘", "'", "‚", "»"]);

/** A side's phrase; one that does not stand alone needs a mark, a word of voting or a number right before it. */
function sideAt({ words, first, last, table, ends }: Place, at: number): VoteItem | null {
  const found = table.sides.at(words, at, last);
  if (found === null) return null;
  const item: VoteItem = { kind: "side", ...found.value, first: at, last: found.last };
  const before = words[at - 1];
  if (found.value.alone) return item;
  if (at === first || before === undefined) return null;
  return QUOTES.has(before.text) || ends.has(at) || table.voting.at(words, at - 1, at) !== null ? item : null;
}
