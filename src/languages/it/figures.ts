/** Italian: figures. */
import type { FigureWords } from "../figures.ts";
import { italianMeasureWords } from "./measures.ts";
import { italianNumberWords } from "./numbers.ts";
import { italianReckoningWords } from "./reckonings.ts";
import { italianVoteWords } from "./votes.ts";

export const italianFigureWords: FigureWords = {
  numbers: italianNumberWords,
  measures: italianMeasureWords,
  reckonings: italianReckoningWords,
  votes: italianVoteWords,
};
