/** The rule that a report itself states for a vote: how many had to be in favour. */
import type { Word } from "../../text/words.ts";
import type { NumberFound } from "../figures/numbers.ts";
import type { StatedRule } from "../finding.ts";
import type { VoteTable } from "./vote-table.ts";

/**
 * The rule that a sentence states.
 *
 * - Input: the words of the text, the sentence's `first` and `last`, its numbers, and the language's words of votes.
 * - Output: the rule, whose span is the sentence's words from the number on; `null` where the sentence does not say both what is needed and in votes or voters.
 */
export function statedRule(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  numbers: readonly NumberFound[],
  table: VoteTable,
): StatedRule | null {
  const needs = firstPhrase(words, first, last, table);
  if (needs === null || !mentionsVoting(words, first, last, table)) return null;
  const index = numbers.findIndex(({ value, suffix }) => value !== null && value > 1 && suffix === "");
  const number = numbers[index];
  if (number?.value === undefined || number.value === null) return null;
  const total = numbers[index + 1];
  const outOf = total !== undefined && isOutOf(words, number, total, table);
  return {
    start: number.start,
    end: words[last - 1]?.end ?? number.end,
    needed: number.bound === "more than" ? number.value + 1 : number.value,
    of: outOf ? total.value : null,
  };
}

function isOutOf(words: readonly Word[], number: NumberFound, total: NumberFound, table: VoteTable): boolean {
  if (total.first - number.last > 3) return false;
  return words.slice(number.last, total.first).some(({ lower }) => table.words.outOf.has(lower));
}

function firstPhrase(words: readonly Word[], first: number, last: number, table: VoteTable): number | null {
  for (let at = first; at < last; at++) if (table.needs.at(words, at, last) !== null) return at;
  return null;
}

function mentionsVoting(words: readonly Word[], first: number, last: number, table: VoteTable): boolean {
  for (let at = first; at < last; at++)
    if (table.votingOrVoters.at(words, at, last) !== null || table.sides.at(words, at, last)?.value.alone === true)
      return true;
  return false;
}
