/** The map that the finders of speech share: what stands at each word, with all words between marks. */
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose } from "../../text/prose.ts";
import type { Mention, TimeExpression } from "../finding.ts";
import { type SentenceMap, sentenceMap } from "../sentence-map.ts";
import { withDialogue } from "./dialogue-dashes.ts";
import { withoutReports } from "./inserted-reports.ts";
import { findMarked } from "./quotation-marks.ts";
import { endUnclosed } from "./unclosed-quotation.ts";

/** Makes the map of a report: its quotation marks and dialogue dashes are read, unclosed quotations ended. */
export function speechMap(
  prose: Prose,
  pack: LanguagePack,
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
): SentenceMap {
  const { speech } = pack;
  const closed = endUnclosed(prose, findMarked(prose), speech);
  const marked = withDialogue(prose, withoutReports(prose, closed, speech), speech, closed);
  return sentenceMap(prose, pack, marked, times, mentions);
}
