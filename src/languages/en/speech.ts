/** English: speech. */
import type { SpeechWords } from "../speech.ts";

export const englishSpeechWords: SpeechWords = {
  source: "not written yet",
};
