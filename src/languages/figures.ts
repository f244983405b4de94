/** Words of figures: numbers, what is counted and how, and votes. */
import type { NumberWords } from "./numbers.ts";
import type { VoteWords } from "./votes.ts";

export interface FigureWords {
  readonly numbers: NumberWords;
  readonly votes: VoteWords;
}
