/** Bulgarian: figures. */
import type { FigureWords } from "../figures.ts";
import { bulgarianMeasureWords } from "./measures.ts";
import { bulgarianNumberWords } from "./numbers.ts";
import { bulgarianVoteWords } from "./votes.ts";

export const bulgarianFigureWords: FigureWords = {
  numbers: bulgarianNumberWords,
  measures: bulgarianMeasureWords,
  votes: bulgarianVoteWords,
};
