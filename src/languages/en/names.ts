/** English: names. */
import type { NameWords } from "../names.ts";

export const englishNameWords: NameWords = {
  source: "not written yet",
};
