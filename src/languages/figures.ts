/** Words of figures: numbers, what is counted and how, what can be reckoned anew, and votes. */
import type { MeasureWords } from "./measures.ts";
import type { NumberWords } from "./numbers.ts";
import type { ReckoningWords } from "./reckonings.ts";
import type { VoteWords } from "./votes.ts";

export interface FigureWords {
  readonly numbers: NumberWords;
  readonly measures: MeasureWords;
  readonly reckonings: ReckoningWords;
  readonly votes: VoteWords;
}
