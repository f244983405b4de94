/** Bulgarian: figures. */
import type { FigureWords } from "../figures.ts";

export const bulgarianFigureWords: FigureWords = {
  source: "not written yet",
};
