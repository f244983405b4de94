/** Mentions: names with their kinds and roles, descriptions, and pronouns with whom they stand for. */
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { Mention, TimeExpression } from "./finding.ts";

/** Mentions: names with their kinds and roles, descriptions, and pronouns with whom they stand for. Not written yet. */
export function findMentions(_prose: Prose, _pack: LanguagePack, _times: readonly TimeExpression[]): Mention[] {
  return [];
}
