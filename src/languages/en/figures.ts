/** English: figures. */
import type { FigureWords } from "../figures.ts";
import { englishMeasureWords } from "./measures.ts";
import { englishNumberWords } from "./numbers.ts";
import { englishVoteWords } from "./votes.ts";

export const englishFigureWords: FigureWords = {
  numbers: englishNumberWords,
  measures: englishMeasureWords,
  votes: englishVoteWords,
};
