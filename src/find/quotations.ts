/** Quotations: words between marks, who said them, and words in marks that nobody says. */
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { Attribution } from "./attribution.ts";
import type { Mention, Saying, TimeExpression } from "./finding.ts";
import { findMarked, type Marked } from "./quotation-marks.ts";
import { isSaid } from "./said-words.ts";
import { sentenceMap } from "./sentence-map.ts";
import { attribute } from "./speakers.ts";

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
  const said = marked.filter((stretch) => isSaid(prose, stretch, pack.speech));
  const map = sentenceMap(prose, pack.speech, marked);
  const attributions = attribute(map, said, marked);
  return said.map((stretch, index) => sayingOf(prose, stretch, attributions[index] ?? null, marked));
}

function sayingOf(prose: Prose, stretch: Marked, attribution: Attribution | null, marked: readonly Marked[]): Saying {
  const { start, end, continues, repaired } = stretch;
  const { speaker = null, cue = null, via = null } = attribution ?? {};
  const act = cue?.verbs[0]?.act ?? "say";
  const parts = [stretch, speaker, cue].filter((part) => part !== null);
  return {
    start,
    end,
    kind: kindOf(prose, stretch),
    speaker: speaker && { start: speaker.start, end: speaker.end },
    cue: cue && { start: cue.start, end: cue.end },
    addressees: [],
    via: via ? [{ start: via.start, end: via.end }] : [],
    continues: continues === null ? null : (marked[continues]?.start ?? null),
    repaired,
    act,
    time: null,
    clause: { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) },
  };
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
