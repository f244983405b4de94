/** Words by which a report says on whose word it rests. Phrases are lower case; a word that ends in `*` is a stem. */
import type { Sourced } from "../core/sourced.ts";

export interface CitationWords {
  /** Phrases before the name of who passed on what somebody said: `quoted by`. */
  readonly passedOnBy: Sourced<readonly string[]>;
  /** Phrases before the name of whom the speaker rests on: `citing`. */
  readonly citing: Sourced<readonly string[]>;
  /** Phrases before the outlet to which something was said: `told`, `in an interview with`. */
  readonly saidTo: Sourced<readonly string[]>;
  /** Verbs between a name before them and one after them that it quotes: `quoted`, `cited`. */
  readonly quotes: Sourced<readonly string[]>;
  /** Nouns of outlets, whose name stands beside them: `newspaper`, `agency`. */
  readonly outlets: Sourced<readonly string[]>;
  /** Phrases of a credit before the name of where a report comes from: `source`, `inputs from`. */
  readonly credits: Sourced<readonly string[]>;
  /** Phrases of a credit that is a picture's, not the report's: `photo`. */
  readonly pictures: Sourced<readonly string[]>;
}
