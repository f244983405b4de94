/** Quotations: words between marks, who said them, and words in marks that nobody says. */
import type { Span } from "../../core/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose } from "../../text/prose.ts";
import type { Mention, Saying, TimeExpression } from "../finding.ts";
import { type SentenceMap, sentenceMap } from "../sentence-map.ts";
import { withDialogue } from "./dialogue-dashes.ts";
import { findMarked, type Marked } from "./quotation-marks.ts";
import { type ReportingClause, reportingClause } from "./reporting-clause.ts";
import { isSaid } from "./said-words.ts";
import { speakerWords } from "./speaker-words.ts";
import { attribute, type Spoken } from "./speakers.ts";
import { endUnclosed } from "./unclosed-quotation.ts";

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
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): Saying[] {
  const marked = withDialogue(prose, endUnclosed(prose, findMarked(prose), pack.speech), pack.speech);
  const said = marked.filter((stretch) => isSaid(prose, stretch, pack.speech));
  const map = sentenceMap(prose, pack.speech, marked, times);
  return attribute(map, said, marked, mentions).map((spoken) => sayingOf(map, spoken, marked, mentions));
}

function sayingOf(
  map: SentenceMap,
  { marked, place, attribution, issuer }: Spoken,
  all: readonly Marked[],
  mentions: readonly Mention[],
): Saying {
  const { start, end, continues, repaired } = marked;
  const { speaker = null, cue = null } = attribution ?? {};
  const clause = attribution ? reportingClause(map, place, attribution) : NO_CLAUSE;
  const parts = [marked, speaker, cue].filter((part) => part !== null);
  return {
    start,
    end,
    kind: kindOf(map.prose, marked),
    speaker: speaker && speakerWords(mentions, speaker),
    issuer: issuer && speakerWords(mentions, issuer),
    cue: cue && spanOf(cue),
    ...clause,
    continues: continues === null ? null : (all[continues]?.start ?? null),
    repaired,
    act: cue?.verbs[0]?.act ?? "say",
    clause: { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) },
  };
}

const NO_CLAUSE: ReportingClause = { addressees: [], via: [], time: null };

function spanOf({ start, end }: Span): Span {
  return { start, end };
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
