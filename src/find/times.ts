/** Time expressions, kept as what they say. */
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { TimeExpression } from "./finding.ts";

/** Time expressions, kept as what they say. Not written yet. */
export function findTimes(_prose: Prose, _pack: LanguagePack): TimeExpression[] {
  return [];
}
