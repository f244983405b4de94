/** Quotations: words between marks, who said them, and words in marks that nobody says. */
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { Mention, Saying, TimeExpression } from "./finding.ts";

/** Quotations: words between marks, who said them, and words in marks that nobody says. Not written yet. */
export function findQuotations(
  _prose: Prose,
  _pack: LanguagePack,
  _mentions: readonly Mention[],
  _times: readonly TimeExpression[],
): Saying[] {
  return [];
}
