/** Events: who did what to whom, from one clause. */
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { EventFinding, Mention, Saying, TimeExpression, VoteFinding } from "./finding.ts";

/** Events: who did what to whom, from one clause. Not written yet. */
export function findEvents(
  _prose: Prose,
  _pack: LanguagePack,
  _mentions: readonly Mention[],
  _times: readonly TimeExpression[],
  _sayings: readonly Saying[],
  _votes: readonly VoteFinding[],
): EventFinding[] {
  return [];
}
