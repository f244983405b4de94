/** Standing: which words of a report can stand alone in an account. It is read off the report itself, so that it is known on whatever core found the rest. */
import type { Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { Findings } from "./finding.ts";
import { isClause, openingOf, opensAlone, selfContained } from "./self-contained.ts";

export interface Standing {
  /** For each event the words that tell it and can stand alone, or `null`. */
  readonly events: readonly (Span | null)[];
  /** For each saying whether its words are a clause. */
  readonly clauses: readonly boolean[];
  /** The sentence by which the report says what it is about, or `null`. */
  readonly lead: Span | null;
}

/** What stands alone in a report of which nothing is known. */
export const NOTHING_STANDS: Standing = { events: [], clauses: [], lead: null };

/**
 * What can stand alone in a report.
 *
 * - Input: the report's text taken apart, its language's pack, and what was found in it.
 * - Output: an entry for each event and each saying, in their order.
 */
export function standingOf(prose: Prose, pack: LanguagePack, { events, sayings }: Findings): Standing {
  return {
    events: events.map((event) => selfContained(prose, prose.sentences, pack, event)),
    clauses: sayings.map((saying) => isClause(prose, saying)),
    lead: openingOf(prose.text, prose.sentences, prose.removed).find((one) => opensAlone(prose, one, pack)) ?? null,
  };
}
