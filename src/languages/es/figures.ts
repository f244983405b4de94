/** Spanish: figures. */
import type { FigureWords } from "../figures.ts";
import { spanishMeasureWords } from "./measures.ts";
import { spanishNumberWords } from "./numbers.ts";
import { spanishReckoningWords } from "./reckonings.ts";
import { spanishVoteWords } from "./votes.ts";

export const spanishFigureWords: FigureWords = {
  numbers: spanishNumberWords,
  measures: spanishMeasureWords,
  reckonings: spanishReckoningWords,
  votes: spanishVoteWords,
};
