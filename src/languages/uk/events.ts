/** Ukrainian: words of events. */
import { NOT_COVERED } from "../../core/sourced.ts";
import type { EventWords } from "../events.ts";

export const ukrainianEventWords: EventWords = {
  verbs: NOT_COVERED,
  nouns: NOT_COVERED,
  adjectives: NOT_COVERED,
  endings: NOT_COVERED,
  roles: NOT_COVERED,
  modals: NOT_COVERED,
};
