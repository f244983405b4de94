/** Bulgarian: figures. */
import type { FigureWords } from "../figures.ts";
import { bulgarianMeasureWords } from "./measures.ts";
import { bulgarianNumberWords } from "./numbers.ts";
import { bulgarianReckoningWords } from "./reckonings.ts";
import { bulgarianVoteWords } from "./votes.ts";

export const bulgarianFigureWords: FigureWords = {
  numbers: bulgarianNumberWords,
  measures: bulgarianMeasureWords,
  reckonings: bulgarianReckoningWords,
  votes: bulgarianVoteWords,
};
