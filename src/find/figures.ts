/** Figures: quantities of people and of other things that such reports count. */
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { FigureFinding, Mention, Saying, TimeExpression, VoteFinding } from "./finding.ts";

/** Figures: quantities of people and of other things that such reports count. Not written yet. */
export function findFigures(
  _prose: Prose,
  _pack: LanguagePack,
  _mentions: readonly Mention[],
  _times: readonly TimeExpression[],
  _sayings: readonly Saying[],
  _votes: readonly VoteFinding[],
): FigureFinding[] {
  return [];
}
