/** English: times. */
import type { TimeWords } from "../times.ts";

export const englishTimeWords: TimeWords = {
  source: "not written yet",
};
