/** What was found in a report as people corrected it: without the mentions and statements that they rejected, and with the speakers whom they gave. */
import type { StandingAction, StandingEdit } from "../../core/edit.ts";
import type { Span } from "../../core/span.ts";
import type { Findings, Saying } from "../../find/finding.ts";

/** Actions that say that something was not there to be found. */
const REJECTIONS = ["reject-mention", "reject-statement", "reject-event", "reject-figure"] as const;
type Rejection = (typeof REJECTIONS)[number];

/** Actions that change what was found in a report. */
type FindingAction = Extract<StandingAction, { readonly do: Rejection | "set-speaker" }>;

/** Edits by the report that they correct. */
export type EditsByReport = ReadonlyMap<string, readonly StandingEdit[]>;

/** Of some edits those that change what was found in a report. */
export function findingEdits(edits: readonly StandingEdit[]): EditsByReport {
  const all = new Map<string, StandingEdit[]>();
  for (const edit of edits) {
    const { action } = edit;
    if (!changesFindings(action)) continue;
    const known = all.get(action.at.report);
    if (known) known.push(edit);
    else all.set(action.at.report, [edit]);
  }
  return all;
}

function changesFindings(action: StandingAction): action is FindingAction {
  return action.do === "set-speaker" || (REJECTIONS as readonly string[]).includes(action.do);
}

/**
 * Applies edits to what was found in a report.
 *
 * - Input: the findings, and the edits of their report.
 * - Output: the findings as corrected, made when they are asked for; an edit whose place has nothing to correct changes nothing.
 */
export function editedFindings(findings: Findings, edits: readonly StandingEdit[]): Findings {
  return {
    get mentions() {
      return without(findings.mentions, keysOf(edits, "reject-mention"));
    },
    get sayings() {
      return sayingsOf(findings.sayings, edits);
    },
    get times() {
      return findings.times;
    },
    get citations() {
      return findings.citations;
    },
    get figures() {
      return without(findings.figures, keysOf(edits, "reject-figure"));
    },
    get votes() {
      return findings.votes;
    },
    get events() {
      return without(findings.events, keysOf(edits, "reject-event"));
    },
    get reckonings() {
      return findings.reckonings;
    },
  };
}

function keysOf(edits: readonly StandingEdit[], what: Rejection): ReadonlySet<string> {
  return new Set(edits.flatMap(({ action }) => (action.do === what ? placeKey(action.at) : [])));
}

function without<Found extends Span>(found: readonly Found[], rejected: ReadonlySet<string>): readonly Found[] {
  return rejected.size === 0 ? found : found.filter((one) => !rejected.has(placeKey(one)));
}

function sayingsOf(sayings: readonly Saying[], edits: readonly StandingEdit[]): Saying[] {
  const rejected = keysOf(edits, "reject-statement");
  const speakers = new Map(
    edits.flatMap(({ action }) =>
      action.do === "set-speaker" ? [[placeKey(action.at), action.speaker] as const] : [],
    ),
  );
  return sayings.flatMap((saying) => {
    const key = placeKey(saying);
    if (rejected.has(key)) return [];
    const speaker = speakers.get(key);
    if (speaker === undefined) return [saying];
    return [{ ...saying, speaker: speaker && { start: speaker.start, end: speaker.end }, issuer: null }];
  });
}

/** A place as one word. */
export function placeKey({ start, end }: Span): string {
  return `${start}-${end}`;
}
