/** Bulgarian: page. */
import type { PageWords } from "../page.ts";

export const bulgarianPageWords: PageWords = {
  source: "not written yet",
};
