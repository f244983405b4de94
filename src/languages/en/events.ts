/** English: events. */
import type { EventWords } from "../events.ts";

export const englishEventWords: EventWords = {
  source: "not written yet",
};
