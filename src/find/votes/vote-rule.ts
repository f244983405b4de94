/** The rule that a report itself states for a vote: how many had to be in favour. */
import type { Word } from "../../text/words/words.ts";
import type { NumberFound } from "../figures/numbers.ts";
import type { StatedRule } from "../finding.ts";
import type { VoteTable } from "./vote-table.ts";

/**
 * The rule that a sentence states.
 *
 * - Input: the words of the text, the sentence's `first` and `last`, its numbers, and the language's words of votes.
 * - Output: the rule, whose span is the clause's words from the number on, and where its clause begins and ends; `null` where the sentence does not say both
 *   what is needed and in votes or voters.
 */
export function statedRule(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  numbers: readonly NumberFound[],
  table: VoteTable,
): RuleFound | null {
  const needs = firstPhrase(words, first, last, table);
  if (needs === null) return null;
  let from = needs;
  while (from > first && !PARTS.has(words[from - 1]?.text ?? "")) from--;
  for (const clause of [
    { first: from, last: endOf(words, needs, last) },
    { first: from, last },
  ]) {
    const own = numbers.filter((number) => number.first >= clause.first && number.last <= clause.last);
    const rule = ruleIn(words, clause, own, table);
    if (rule !== null) return { rule, first: clause.first, last: clause.last };
  }
  return null;
}

/** A rule and the words of the sentence that state it. */
export interface RuleFound {
  readonly rule: StatedRule;
  readonly first: number;
  readonly last: number;
}

/** Marks between clauses. */
const PARTS: ReadonlySet<string> = new Set([",", ";", ":", "–", "—"]);

function endOf(words: readonly Word[], from: number, last: number): number {
  let end = from;
  while (end < last && !PARTS.has(words[end]?.text ?? "")) end++;
  return end;
}

function ruleIn(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  numbers: readonly NumberFound[],
  table: VoteTable,
): StatedRule | null {
  if (!mentionsVoting(words, first, last, table)) return null;
  const index = numbers.findIndex((number) => ofVotes(words, number, last, table));
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

/** A number that counts votes by its own words: "nine votes", "a majority of eight", "at least two of the five". More than these are an electorate, or money. */
const MOST_NEEDED = 10_000;
/** How far behind its number the word of votes or voters may stand: "eight of its eleven members". */
const BEHIND = 4;

function ofVotes(
  words: readonly Word[],
  { value, suffix, last: from }: NumberFound,
  last: number,
  table: VoteTable,
): boolean {
  if (value === null || value <= 1 || value > MOST_NEEDED || suffix !== "") return false;
  for (let at = from; at < last && at <= from + BEHIND; at++) {
    if (words[at]?.kind === "mark") return false;
    if (table.votingOrVoters.at(words, at, last) !== null) return true;
  }
  return false;
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
