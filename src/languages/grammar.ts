/** Closed-class words, verb forms, and what marks tense, mood, negation and the edges of clauses.: */

export interface Grammar {
  readonly source: string;
}
