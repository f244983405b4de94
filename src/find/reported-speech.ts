/** Reported speech: what somebody is reported to have said without marks. */
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { Mention, Saying, TimeExpression } from "./finding.ts";

/** Reported speech: what somebody is reported to have said without marks. Not written yet. */
export function findReportedSpeech(
  _prose: Prose,
  _pack: LanguagePack,
  _mentions: readonly Mention[],
  _times: readonly TimeExpression[],
  _quotations: readonly Saying[],
): Saying[] {
  return [];
}
