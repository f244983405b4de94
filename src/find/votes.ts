/** Votes: counts, body, motion, outcome. */
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { Mention, TimeExpression, VoteFinding } from "./finding.ts";

/** Votes: counts, body, motion, outcome. Not written yet. */
export function findVotes(
  _prose: Prose,
  _pack: LanguagePack,
  _mentions: readonly Mention[],
  _times: readonly TimeExpression[],
): VoteFinding[] {
  return [];
}
