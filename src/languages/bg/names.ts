/** Bulgarian: names. */
import type { NameWords } from "../names.ts";

export const bulgarianNameWords: NameWords = {
  source: "not written yet",
};
