/** Arabic: figures, put together from their topics. */
import type { FigureWords } from "../figures.ts";
import { arabicMeasureWords } from "./measures.ts";
import { arabicNumberWords } from "./numbers.ts";
import { arabicReckoningWords } from "./reckonings.ts";
import { arabicVoteWords } from "./votes.ts";

export const arabicFigureWords: FigureWords = {
  numbers: arabicNumberWords,
  measures: arabicMeasureWords,
  reckonings: arabicReckoningWords,
  votes: arabicVoteWords,
};
