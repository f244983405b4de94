/** Ukrainian: figures. */
import type { FigureWords } from "../figures.ts";
import { ukrainianMeasureWords } from "./measures.ts";
import { ukrainianNumberWords } from "./numbers.ts";
import { ukrainianVoteWords } from "./votes.ts";

export const ukrainianFigureWords: FigureWords = {
  numbers: ukrainianNumberWords,
  measures: ukrainianMeasureWords,
  votes: ukrainianVoteWords,
};
