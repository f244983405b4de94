/** Quotations: words between marks, who said them, and words in marks that nobody says. */
import type { Span } from "../../core/span.ts";
import type { Prose } from "../../text/prose.ts";
import type { Mention, Saying } from "../finding.ts";
import type { SentenceMap } from "../sentence-map.ts";
import type { Attribution, Place } from "./attribution.ts";
import type { Marked } from "./quotation-marks.ts";
import { type Report, type ReportingClause, reportingClause } from "./reporting-clause.ts";
import { isSaid } from "./said-words.ts";
import { speakerWords } from "./speaker-words.ts";
import { attribute, type Spoken } from "./speakers.ts";

/**
 * Finds quotations.
 *
 * - Input: the map of the report with its marked words, and the mentions found in it.
 * - Output: words between marks that somebody says, in text order; one within another after it.
 * - Errors: none. Missing marks are supplied and the saying says so.
 */
export function findQuotations(map: SentenceMap, mentions: readonly Mention[]): Saying[] {
  const { prose, speech, marked } = map;
  const said = marked.filter((stretch) => isSaid(prose, stretch, speech));
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
  const clause = attribution ? reportingClause(map, reportOf(place, attribution)) : NO_CLAUSE;
  const parts = [marked, speaker, cue].filter((part) => part !== null);
  return {
    start,
    end,
    kind: kindOf(map.prose, marked),
    speaker: speaker && speakerWords(mentions, speaker),
    issuer: issuer && speakerWords(mentions, issuer),
    cue: cue && spanOf(cue),
    addressees: clause.addressees,
    via: clause.via,
    continues: continues === null ? null : (all[continues]?.start ?? null),
    repaired,
    act: cue?.verbs[0]?.act ?? "say",
    time: clause.time,
    occasion: clause.occasion,
    clause: { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) },
  };
}

const NO_CLAUSE: ReportingClause = { addressees: [], via: [], time: null, occasion: null };

function reportOf({ open }: Place, { cue, speaker, via }: Attribution): Report {
  return { at: cue?.first ?? speaker?.first ?? open, cue, speaker, via, content: null };
}

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
