/** English: figures. */
import type { FigureWords } from "../figures.ts";

export const englishFigureWords: FigureWords = {
  source: "not written yet",
};
