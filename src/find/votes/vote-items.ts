/** The counts and the sides of a vote that a sentence names, in its order. */
import type { VoteSide } from "../../languages/votes.ts";
import type { Word } from "../../text/words/words.ts";
import type { NumberFound } from "../figures/numbers.ts";
import type { VoteTable } from "./vote-table.ts";

/** A count or a side; its words are `words.slice(first, last)`. */
export type VoteItem =
  | {
      readonly kind: "count";
      readonly value: number;
      /** Whether it is a word for nobody, which several sides may share: "without objection or abstention". */
      readonly nobody: boolean;
      readonly first: number;
      readonly last: number;
    }
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
  /** The words after which a number ends, and the ends of numbers by the words that they begin with. */
  readonly ends: ReadonlySet<number>;
  readonly ending: ReadonlyMap<number, number>;
  /** Words for one, articles among them: "ein Mitglied" is a count before a noun of voters. */
  readonly ones: ReadonlySet<string>;
}

/**
 * The counts and sides in a sentence.
 *
 * - Input: the words of the text, the sentence's `first` and `last`, its numbers, the language's words of votes, and its words for one.
 * - Output: items in text order, never overlapping. Of "seven of the fifteen" only the seven is a count.
 */
export function voteItems(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  numbers: readonly NumberFound[],
  table: VoteTable,
  ones: ReadonlySet<string>,
): VoteItem[] {
  const ending = new Map(numbers.map((number) => [number.first, number.last]));
  const place: Place = { words, first, last, table, ones, ends: new Set(ending.values()), ending };
  const starts = new Map(numbers.map((number) => [number.first, number]));
  const items: VoteItem[] = [];
  for (let at = first; at < last; at++) {
    const number = starts.get(at);
    const item =
      number === undefined
        ? (nobodyAt(place, at) ?? sideAt(place, at) ?? oneAt(place, at))
        : isOrdinalStop(words, number.last, last)
          ? null
          : countOf(number);
    if (item !== null && !isTotal(place, items.at(-1), item)) items.push(item);
    at = (number?.last ?? item?.last ?? at + 1) - 1;
  }
  return items;
}

/** More than this is the electorate, which is counted elsewhere; a plain number of four digits is rather a year than a count of votes. */
const MOST_VOTES = 1_000_000;

function countOf({ value, suffix, plain, first, last }: NumberFound): VoteItem | null {
  if (value === null || !Number.isInteger(value) || suffix !== "") return null;
  return value > MOST_VOTES || (plain && value > 1000) ? null : { kind: "count", value, nobody: false, first, last };
}

function isTotal({ words, table }: Place, before: VoteItem | undefined, item: VoteItem): boolean {
  if (before?.kind !== "count" || item.kind !== "count" || item.first - before.last > 3) return false;
  return words.slice(before.last, item.first).some(({ lower }) => table.words.outOf.has(lower));
}

function nobodyAt({ words, last, table }: Place, at: number): VoteItem | null {
  const found = table.nobody.at(words, at, last);
  return found && { kind: "count", value: 0, nobody: true, first: at, last: found.last };
}

/** How many words may stand between the word for one and its noun: "un autre pays", "ein ständiges Mitglied". */
const BEFORE_NOUN = 2;

/** One of those who vote: "ein Land enthielt sich". */
function oneAt({ words, last, table, ones }: Place, at: number): VoteItem | null {
  if (!ones.has(words[at]?.lower ?? "")) return null;
  for (let noun = at + 1; noun < last && noun <= at + BEFORE_NOUN; noun++) {
    if (words[noun]?.kind !== "word") return null;
    const found = table.voters.at(words, noun, last);
    if (found) return { kind: "count", value: 1, nobody: false, first: at, last: found.last };
  }
  return null;
}

const QUOTES = new Set(['"', "“", "„", "”", "«", "‘", "'", "‚", "»"]);
const STOPS = new Set([",", ".", ";", ":", "–", "—", "-", ")", "!"]);

/** A side's phrase; one that does not stand alone needs beside it what makes it one. */
function sideAt(place: Place, at: number): VoteItem | null {
  const { words, last, table } = place;
  const found = table.sides.at(words, at, last);
  if (found === null) return null;
  const item: VoteItem = { kind: "side", ...found.value, first: at, last: found.last };
  return found.value.alone || ledAsSide(place, at) || followedAsSide(place, found.last) ? item : null;
}

/** A mark, a word of voting or a number right before it. */
function ledAsSide({ words, first, table, ends }: Place, at: number): boolean {
  const before = words[at - 1];
  if (at === first || before === undefined) return false;
  return QUOTES.has(before.text) || ends.has(at) || table.voting.at(words, at - 1, at) !== null;
}

/** How many words may stand between a preposition of a side and what was voted on: "für den neuen Entwurf". */
const BEFORE_MOTION = 4;

/** No noun for it to govern ("was voor, drie"), the motion ("za ustawą"), a word of voting ("voor stemden 120", "gegen das Verbot stimmten"), or a bare count. */
function followedAsSide(place: Place, from: number): boolean {
  const { words, last, table } = place;
  const next = words[from];
  if (from >= last || next === undefined || STOPS.has(next.text) || isBareCount(place, from)) return true;
  for (let at = from; at < last && at <= from + BEFORE_MOTION; at++) {
    if (table.proposals.at(words, at, last) !== null || table.voting.at(words, at, last) !== null) return true;
    if (STOPS.has(words[at]?.text ?? "") && !isOrdinalStop(words, at, last)) return false;
  }
  return false;
}

/** A number that counts no thing: before a mark, those who vote, or the next count ("pro 61 a sedm se zdrželo"). */
function isBareCount({ words, last, table, ending }: Place, at: number): boolean {
  const end = ending.get(at);
  if (end === undefined) return false;
  if (end >= last || STOPS.has(words[end]?.text ?? "")) return true;
  return table.votingOrVoters.at(words, end, last) !== null || ending.has(end + 1);
}

/** A full stop that touches the number before it and ends nothing: "das 13. Paket". */
function isOrdinalStop(words: readonly Word[], at: number, last: number): boolean {
  const stop = words[at];
  return stop?.text === "." && !stop.spaceBefore && words[at - 1]?.kind === "number" && at + 1 < last;
}
