/** French: figures. */
import type { FigureWords } from "../figures.ts";
import { frenchMeasureWords } from "./measures.ts";
import { frenchNumberWords } from "./numbers.ts";
import { frenchReckoningWords } from "./reckonings.ts";
import { frenchVoteWords } from "./votes.ts";

export const frenchFigureWords: FigureWords = {
  numbers: frenchNumberWords,
  measures: frenchMeasureWords,
  reckonings: frenchReckoningWords,
  votes: frenchVoteWords,
};
