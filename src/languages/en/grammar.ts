/** English: grammar. */
import type { Grammar } from "../grammar.ts";

export const englishGrammar: Grammar = {
  source: "not written yet",
};
