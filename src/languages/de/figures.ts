/** German: figures. */
import type { FigureWords } from "../figures.ts";
import { germanMeasureWords } from "./measures.ts";
import { germanNumberWords } from "./numbers.ts";
import { germanReckoningWords } from "./reckonings.ts";
import { germanVoteWords } from "./votes.ts";

export const germanFigureWords: FigureWords = {
  numbers: germanNumberWords,
  measures: germanMeasureWords,
  reckonings: germanReckoningWords,
  votes: germanVoteWords,
};
