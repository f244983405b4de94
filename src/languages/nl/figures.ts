/** Dutch: figures. */
import type { FigureWords } from "../figures.ts";
import { dutchMeasureWords } from "./measures.ts";
import { dutchNumberWords } from "./numbers.ts";
import { dutchReckoningWords } from "./reckonings.ts";
import { dutchVoteWords } from "./votes.ts";

export const dutchFigureWords: FigureWords = {
  numbers: dutchNumberWords,
  measures: dutchMeasureWords,
  reckonings: dutchReckoningWords,
  votes: dutchVoteWords,
};
