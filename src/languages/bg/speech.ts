/** Bulgarian: speech. */
import type { SpeechWords } from "../speech.ts";

export const bulgarianSpeechWords: SpeechWords = {
  source: "not written yet",
};
