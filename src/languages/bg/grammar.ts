/** Bulgarian: grammar. */
import type { Grammar } from "../grammar.ts";

export const bulgarianGrammar: Grammar = {
  source: "not written yet",
};
