/** Words of votes: who voted how, what came of it, what was needed, and in which body. */
import type { VoteOutcome } from "../core/format.ts";
import type { Sourced } from "../core/sourced.ts";

export type VoteSide = "for" | "against" | "abstain" | "absent";

/** Bodies that have a rule of their own, or a kind of rule, in all languages. */
export type VotingBody =
  | "un-security-council"
  | "un-general-assembly"
  | "eu-council"
  | "european-parliament"
  | "parliament"
  | "council"
  | "court"
  | "committee";

/** Phrases are lower case; a word that ends in `*` is a stem. Quotation marks inside a phrase are left out. */
export interface VoteWords {
  /** Nouns and verbs of voting. */
  readonly voting: Sourced<readonly string[]>;
  /** Nouns of those who vote. */
  readonly voters: Sourced<readonly string[]>;
  /** Phrases that name a side; those that are `alone` name it in any sentence of votes, others only in marks, after a word of voting or after a number. */
  readonly sides: Sourced<readonly (readonly [phrase: string, side: VoteSide, alone: boolean])[]>;
  /** Words that count nobody: `none`, `no one`. */
  readonly nobody: Sourced<readonly string[]>;
  /** Words between the two counts of "12 votes to 3". */
  readonly to: ReadonlySet<string>;
  /** What came of it; an adoption within a few words after one of `negators` is a failure. */
  readonly outcomes: Sourced<readonly (readonly [phrase: string, outcome: Exclude<VoteOutcome, "unknown">])[]>;
  readonly negators: Sourced<readonly string[]>;
  /** Words by which a sentence says what is needed rather than what was cast: `needs`, `must`. */
  readonly needs: Sourced<readonly string[]>;
  /** Words that name the one negative vote that stops a motion. */
  readonly veto: Sourced<readonly string[]>;
  /** Words between the votes needed and those there are: `eight of the eleven`. */
  readonly outOf: ReadonlySet<string>;
  /** Phrases that name the share of votes that a motion needs, as a numerator and a denominator: `two-thirds majority`. */
  readonly shares: Sourced<readonly (readonly [phrase: string, numerator: number, denominator: number])[]>;
  /** Phrases that say that a vote is of how a body goes about its work: `procedural vote`. */
  readonly procedural: Sourced<readonly string[]>;
  /** Names and nouns of bodies that vote. */
  readonly bodies: Sourced<readonly (readonly [phrase: string, body: VotingBody])[]>;
  /** Nouns of what is voted on. */
  readonly proposals: Sourced<readonly string[]>;
}
