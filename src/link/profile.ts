/** Profile: what makes a report comparable with others, made from it alone, so that it can be made on any core. */
import type { Span } from "../core/span.ts";
import type { Findings } from "../find/finding.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";

export interface Profile {
  readonly sentences: readonly Span[];
}

/** The profile of a report. Not written yet. */
export function profileOf(prose: Prose, _pack: LanguagePack | null, _findings: Findings): Profile {
  return { sentences: prose.sentences };
}
