/** Russian: figures. */
import type { FigureWords } from "../figures.ts";
import { russianMeasureWords } from "./measures.ts";
import { russianNumberWords } from "./numbers.ts";
import { russianReckoningWords } from "./reckonings.ts";
import { russianVoteWords } from "./votes.ts";

export const russianFigureWords: FigureWords = {
  numbers: russianNumberWords,
  measures: russianMeasureWords,
  reckonings: russianReckoningWords,
  votes: russianVoteWords,
};
