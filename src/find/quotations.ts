/** Quotations: words between marks, who said them, and words in marks that nobody says. */
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { Mention, Saying, TimeExpression } from "./finding.ts";
import { findMarked, type Marked } from "./quotation-marks.ts";
import { isSaid } from "./said-words.ts";

/**
 * Finds quotations.
 *
 * - Input: the text taken apart, its language's pack, and the mentions and times found in it.
 * - Output: words between marks that somebody says, in text order; one within another after it.
 * - Errors: none. Missing marks are supplied and the saying says so.
 */
export function findQuotations(
  prose: Prose,
  pack: LanguagePack,
  _mentions: readonly Mention[],
  _times: readonly TimeExpression[],
): Saying[] {
  const marked = findMarked(prose);
  return marked
    .filter((stretch) => isSaid(prose, stretch, pack.speech))
    .map((stretch) => ({
      start: stretch.start,
      end: stretch.end,
      kind: kindOf(prose, stretch),
      speaker: null,
      cue: null,
      addressees: [],
      via: [],
      continues: stretch.continues === null ? null : (marked[stretch.continues]?.start ?? null),
      repaired: stretch.repaired,
      act: "say",
      time: null,
      clause: { start: stretch.start, end: stretch.end },
    }));
}

/** Fewest words of a quotation that begins with a small letter and still is a clause of its own, as after a split. */
const CLAUSE = 4;

/** A clause of its own is direct speech; words within the reporter's sentence are mixed. */
function kindOf({ words }: Prose, { mark, first, last, continues }: Marked): Saying["kind"] {
  if (mark === "''") return "indirect";
  const begins = words[first];
  const before = words[first - 2]?.text ?? ".";
  if (continues !== null || before === ":" || begins?.capital) return "direct";
  return before === "," && last - first >= CLAUSE ? "direct" : "mixed";
}
