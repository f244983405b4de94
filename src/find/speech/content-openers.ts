/** Content openers: the words of a pack that open what is said ("that", "whether") or what something is called ("as"). */
import { coveredOr } from "../../core/sourced.ts";
import type { Grammar } from "../../languages/grammar.ts";

export interface Openers {
  readonly statement: ReadonlySet<string>;
  readonly question: ReadonlySet<string>;
  readonly calling: ReadonlySet<string>;
}

const OPENERS = new WeakMap<Grammar, Openers>();

/** The openers of a language; made on first use. */
export function openersOf(grammar: Grammar): Openers {
  let openers = OPENERS.get(grammar);
  if (openers === undefined) {
    const { statement, question } = grammar.contentClause.value;
    openers = {
      statement: new Set(statement.split(" ")),
      question: new Set(question.split(" ")),
      calling: new Set(coveredOr(grammar.calling, "").split(" ")),
    };
    OPENERS.set(grammar, openers);
  }
  return openers;
}

/** Whether a word calls a thing something ("describe it as"). */
export function isCalling(grammar: Grammar, word: string): boolean {
  return openersOf(grammar).calling.has(word);
}
