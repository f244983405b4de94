/** German: figures. */
import type { FigureWords } from "../figures.ts";
import { germanMeasureWords } from "./measures.ts";
import { germanNumberWords } from "./numbers.ts";
import { germanVoteWords } from "./votes.ts";

export const germanFigureWords: FigureWords = {
  numbers: germanNumberWords,
  measures: germanMeasureWords,
  votes: germanVoteWords,
};
