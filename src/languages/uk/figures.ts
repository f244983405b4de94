/** Ukrainian: figures. */
import type { FigureWords } from "../figures.ts";
import { ukrainianMeasureWords } from "./measures.ts";
import { ukrainianNumberWords } from "./numbers.ts";
import { ukrainianReckoningWords } from "./reckonings.ts";
import { ukrainianVoteWords } from "./votes.ts";

export const ukrainianFigureWords: FigureWords = {
  numbers: ukrainianNumberWords,
  measures: ukrainianMeasureWords,
  reckonings: ukrainianReckoningWords,
  votes: ukrainianVoteWords,
};
