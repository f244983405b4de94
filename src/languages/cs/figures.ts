/** Czech: figures. */
import type { FigureWords } from "../figures.ts";
import { czechMeasureWords } from "./measures.ts";
import { czechNumberWords } from "./numbers.ts";
import { czechReckoningWords } from "./reckonings.ts";
import { czechVoteWords } from "./votes.ts";

export const czechFigureWords: FigureWords = {
  numbers: czechNumberWords,
  measures: czechMeasureWords,
  reckonings: czechReckoningWords,
  votes: czechVoteWords,
};
