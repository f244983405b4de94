/** A language's words of votes, made ready for looking up. */
import type { VoteOutcome } from "../../core/format.ts";
import type { VoteSide, VoteWords, VotingBody } from "../../languages/votes.ts";
import { type PhraseTable, phraseTable } from "../../text/syntax/phrases.ts";

export interface VoteTable {
  readonly words: VoteWords;
  readonly voting: PhraseTable<true>;
  /** Words of voting and of those who vote. */
  readonly votingOrVoters: PhraseTable<true>;
  readonly sides: PhraseTable<{ readonly side: VoteSide; readonly alone: boolean }>;
  readonly nobody: PhraseTable<true>;
  readonly outcomes: PhraseTable<Exclude<VoteOutcome, "unknown">>;
  readonly negators: PhraseTable<true>;
  readonly needs: PhraseTable<true>;
  readonly bodies: PhraseTable<VotingBody>;
  readonly shares: PhraseTable<readonly [number, number]>;
  readonly procedural: PhraseTable<true>;
  readonly proposals: PhraseTable<true>;
  readonly voters: PhraseTable<true>;
  /** Words of the one vote against that stops a motion. */
  readonly veto: PhraseTable<true>;
}

const TABLES = new WeakMap<VoteWords, VoteTable>();

/** The table of a language's words of votes; made once. */
export function voteTable(words: VoteWords): VoteTable {
  const known = TABLES.get(words);
  if (known) return known;
  const list = (phrases: readonly string[]): PhraseTable<true> =>
    phraseTable(phrases.map((phrase) => [phrase, true] as const));
  const table: VoteTable = {
    words,
    voting: list(words.voting.value),
    votingOrVoters: list([...words.voting.value, ...words.voters.value]),
    sides: phraseTable(words.sides.value.map(([phrase, side, alone]) => [phrase, { side, alone }] as const)),
    nobody: list(words.nobody.value),
    outcomes: phraseTable(words.outcomes.value),
    negators: list(words.negators.value),
    needs: list(words.needs.value),
    bodies: phraseTable(words.bodies.value),
    shares: phraseTable(words.shares.value.map(([phrase, n, of]) => [phrase, [n, of]] as const)),
    procedural: list(words.procedural.value),
    proposals: list(words.proposals.value),
    voters: list(words.voters.value),
    veto: list(words.veto.value),
  };
  TABLES.set(words, table);
  return table;
}
