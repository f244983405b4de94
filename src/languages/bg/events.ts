/** Bulgarian: events. */
import type { EventWords } from "../events.ts";

export const bulgarianEventWords: EventWords = {
  source: "not written yet",
};
