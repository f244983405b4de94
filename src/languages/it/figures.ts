/** Italian: figures. */
import type { FigureWords } from "../figures.ts";
import { italianMeasureWords } from "./measures.ts";
import { italianNumberWords } from "./numbers.ts";
import { italianVoteWords } from "./votes.ts";

export const italianFigureWords: FigureWords = {
  numbers: italianNumberWords,
  measures: italianMeasureWords,
  votes: italianVoteWords,
};
