/** Polish: figures. */
import type { FigureWords } from "../figures.ts";
import { polishMeasureWords } from "./measures.ts";
import { polishNumberWords } from "./numbers.ts";
import { polishReckoningWords } from "./reckonings.ts";
import { polishVoteWords } from "./votes.ts";

export const polishFigureWords: FigureWords = {
  numbers: polishNumberWords,
  measures: polishMeasureWords,
  reckonings: polishReckoningWords,
  votes: polishVoteWords,
};
