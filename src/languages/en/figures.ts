/** English: figures. */
import type { FigureWords } from "../figures.ts";
import { englishMeasureWords } from "./measures.ts";
import { englishNumberWords } from "./numbers.ts";
import { englishReckoningWords } from "./reckonings.ts";
import { englishVoteWords } from "./votes.ts";

export const englishFigureWords: FigureWords = {
  numbers: englishNumberWords,
  measures: englishMeasureWords,
  reckonings: englishReckoningWords,
  votes: englishVoteWords,
};
