/** English: page. */
import type { PageWords } from "../page.ts";

export const englishPageWords: PageWords = {
  source: "not written yet",
};
