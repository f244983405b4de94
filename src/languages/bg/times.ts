/** Bulgarian: times. */
import type { TimeWords } from "../times.ts";

export const bulgarianTimeWords: TimeWords = {
  source: "not written yet",
};
