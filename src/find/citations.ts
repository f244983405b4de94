/** Citations: where a report says on whose word it rests. */
import type { Citation } from "../core/format.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { Mention, Saying } from "./finding.ts";

/** Finds where a report says on whose word it rests. Not written yet. */
export function findCitations(
  _prose: Prose,
  _pack: LanguagePack,
  _mentions: readonly Mention[],
  _sayings: readonly Saying[],
): Citation[] {
  return [];
}
