/** Writing a line: the words that tell a thing, with the places that prove them, what it counts, and what it rests on. */
import type { BriefLine, LineKind, OriginRange, ReportSpan } from "../../core/format.ts";
import { contentId } from "../../core/id.ts";
import { byCodeUnit } from "../../core/order.ts";
import { contains, overlap } from "../../core/span.ts";
import { type Account, evidenceOf, outletsOf, type Thing } from "../account.ts";
import { supportOf } from "../support.ts";
import type { Telling } from "../wording/telling.ts";
import { faultsOf } from "./check-line.ts";
import { claimantsOf } from "./claimants.ts";
import { sameWords } from "./lead.ts";
import { linePieces, lineText } from "./line-text.ts";

export interface LineContext {
  readonly account: Account;
  readonly telling: Telling;
  readonly rangeOf: (reports: readonly string[]) => OriginRange;
}

/**
 * Writes the line that tells a thing.
 *
 * - Input: the thing, the ids of the story's reports, and what is known.
 * - Output: the line with its proof; `null` where nothing can be told of it, or what would be told does not pass `faultsOf`.
 */
export function writeLine(
  thing: Thing,
  own: ReadonlySet<string>,
  { account, telling, rangeOf }: LineContext,
): BriefLine | null {
  const pieces = linePieces(thing, account, telling);
  const printed = pieces.flatMap(({ span }) => span ?? []);
  const cites = [
    ...printed,
    ...proofOf(thing, printed, account).filter(
      (span) => !printed.some((one) => one.report === span.report && contains(one, span)),
    ),
  ].filter(({ report, start, end }) => {
    const { removed = [], genre = null } = account.report(report) ?? {};
    if (thing.what === "event" && genre?.kind === "opinion") return false;
    return own.has(report) && !removed.some((part) => overlap(part, { start, end }) > 0);
  });
  const text = lineText(pieces);
  if (text === "" || cites.length === 0) return null;
  const reports = [...new Set(cites.map(({ report }) => report))];
  const outlets = outletsOf(account, cites);
  const range = rangeOf(reports);
  const origins = { least: Math.min(range.least, reports.length), most: Math.min(range.most, reports.length) };
  const about = idOf(thing);
  const line: BriefLine = {
    id: contentId("l", [about]),
    about,
    kind: kindOf(thing),
    text,
    cites: [...cites].sort((a, b) => byCodeUnit(a.report, b.report) || a.start - b.start || a.end - b.end),
    outlets,
    origins,
    support: supportOf(thing, { cites, outlets, origins }, account),
    claimants: claimantsOf(thing, cites, account),
  };
  return faultsOf(line, account, telling).length === 0 ? line : null;
}

/**
 * The places that prove a line besides those it prints. Where an event is told in one report's own words and its day or its other side is not known, only
 * that report is cited: that the others tell the very same is then not sure enough to count them.
 */
function proofOf(thing: Thing, printed: readonly ReportSpan[], account: Account): readonly ReportSpan[] {
  if (thing.what === "lead")
    return printed.flatMap((lead) => [...sameWords(lead, account), ...othersSaying(lead, account)]);
  const evidence = evidenceOf(thing);
  if (
    thing.what !== "event" ||
    printed.length === 0 ||
    (thing.event.date !== null && thing.event.recipients.length > 0)
  )
    return evidence;
  return evidence.filter(({ report }) => printed.some((one) => one.report === report));
}

/** Where others have what a lead tells as somebody's words. */
function othersSaying(lead: ReportSpan, account: Account): ReportSpan[] {
  const versions = account.saidMostly(lead)?.versions ?? [];
  return versions.flatMap(({ span }) =>
    span.report === lead.report || sameWords(lead, account).some(({ report }) => report === span.report) ? [] : [span],
  );
}

/** The id of a thing. */
export function idOf(thing: Thing): string {
  switch (thing.what) {
    case "event":
      return thing.event.id;
    case "statement":
      return thing.statement.id;
    case "figure":
      return thing.figure.id;
    case "vote":
      return thing.vote.id;
    case "lead":
      return thing.report;
  }
}

function kindOf(thing: Thing): LineKind {
  switch (thing.what) {
    case "event":
      return thing.event.type === "vote" ? "planned" : thing.event.modality;
    case "statement":
      return "said";
    case "figure":
      return thing.figure.verdict === "differ" ? "contested" : "figure";
    case "vote":
      return thing.vote.for === null && thing.vote.outcome === "unknown" ? "planned" : "vote";
    case "lead":
      return "happened";
  }
}
