/** Lines: which things of a story are told, in which order, each with its proof. */

import type { BriefLine, LineKind, OriginRange, ReportSpan, Statement } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import { byCodeUnit } from "../core/order.ts";
import { contains, overlap } from "../core/span.ts";
import { type Account, evidenceOf, outletsOf, type Thing } from "./account.ts";
import { faultsOf } from "./check-line.ts";
import { isInOpening, leadDay, leadOf, sameWords } from "./lead.ts";
import { linePieces, lineText } from "./line-text.ts";
import { isClause } from "./self-contained.ts";
import { supportOf } from "./support.ts";
import type { Telling } from "./telling.ts";

export interface LineContext {
  readonly account: Account;
  readonly telling: Telling;
  readonly rangeOf: (reports: readonly string[]) => OriginRange;
}

/** How many lines a brief has where the reader asks for no number: two pages of A4. */
export const DEFAULT_LINES = 60;

/** What has no day stands after what has one. */
const LAST = "9999";

/** The order of a brief's parts. */
const PARTS: readonly LineKind[] = [
  "happened",
  "vote",
  "planned",
  "offered",
  "denied",
  "alleged",
  "hypothetical",
  "said",
  "figure",
  "contested",
];

/**
 * The lines of a story.
 *
 * - Input: the story's reports, the most lines wanted, and what is known.
 * - Output: lines in reading order: what happened by day, votes, what is planned, who said what, figures; each passes `faultsOf`. Where there are more things
 *   than lines, those that more outlets tell come first.
 */
export function linesOf(reports: readonly string[], most: number, context: LineContext): BriefLine[] {
  const { account } = context;
  const own = new Set(reports);
  const said = saidPlaces(account);
  const things: Thing[] = [
    ...account.events.map((event): Thing => ({ what: "event", event })),
    ...account.votes.map((vote): Thing => ({ what: "vote", vote })),
    ...account.statements.map((statement): Thing => ({ what: "statement", statement })),
    ...account.figures.map((figure): Thing => ({ what: "figure", figure })),
  ];
  const told = things
    .filter((thing) => evidenceOf(thing).some(({ report }) => own.has(report)) && worthALine(thing, said, account))
    .flatMap((thing) => {
      const line = lineOf(thing, own, context);
      return line === null ? [] : [{ line, thing, weight: weightOf(thing, line), day: dayOf(thing, account) }];
    });
  const lines = [...told, ...leadLines(reports, told, own, context)];
  const apart = withoutRepeats(lines);
  const kept = new Set(
    [...apart].sort((a, b) => b.weight - a.weight || byCodeUnit(a.line.id, b.line.id)).slice(0, most),
  );
  return apart
    .filter((item) => kept.has(item))
    .sort(
      (a, b) =>
        PARTS.indexOf(a.line.kind) - PARTS.indexOf(b.line.kind) ||
        byCodeUnit(a.day || LAST, b.day || LAST) ||
        b.weight - a.weight ||
        byCodeUnit(a.line.id, b.line.id),
    )
    .map(({ line }) => line);
}

/**
 * The lead of the earliest report, where most reports open with something that no event or vote of the account tells: what a story is about is said even where
 * nobody did it.
 */
function leadLines(
  reports: readonly string[],
  told: readonly Candidate[],
  own: ReadonlySet<string>,
  context: LineContext,
): Candidate[] {
  const { account, telling } = context;
  const opened = new Set(
    told
      .filter(({ thing }) => thing.what === "event" || thing.what === "vote")
      .flatMap(({ line }) => line.cites.filter((cite) => isInOpening(cite, account)).map(({ report }) => report)),
  );
  if (opened.size * 2 > reports.length) return [];
  const day = (id: string): string => account.report(id)?.published?.value ?? LAST;
  const foreign = (id: string): number => (account.report(id)?.language === telling.language ? 0 : 1);
  const first = reports
    .filter((id) => !opened.has(id) && leadOf(id, account) !== null)
    .sort((a, b) => foreign(a) - foreign(b) || byCodeUnit(day(a), day(b)) || byCodeUnit(a, b))[0];
  if (first === undefined) return [];
  const thing: Thing = { what: "lead", report: first };
  const line = lineOf(thing, own, context);
  return line === null ? [] : [{ line, thing, weight: weightOf(thing, line), day: dayOf(thing, account) }];
}

/** A lead is the last line to be left out of a short brief. */
const LEAD_WEIGHT = 1000;

/** The places of what somebody said, by report. */
function saidPlaces({ statements }: Account): ReadonlyMap<string, readonly ReportSpan[]> {
  const places = new Map<string, ReportSpan[]>();
  for (const { versions } of statements)
    for (const { span } of versions) {
      const own = places.get(span.report);
      if (own) own.push(span);
      else places.set(span.report, [span]);
    }
  return places;
}

/**
 * What is said is told by its statement and a vote by its vote, so neither the events of saying and voting nor what happens only within somebody's words
 * have lines of their own.
 */
function worthALine(thing: Thing, said: ReadonlyMap<string, readonly ReportSpan[]>, account: Account): boolean {
  if (thing.what === "statement") return isTold(thing.statement, account);
  if (thing.what !== "event") return true;
  const { type, evidence } = thing.event;
  return (
    type !== "statement" &&
    type !== "vote" &&
    !evidence.every((place) => said.get(place.report)?.some((words) => contains(words, place)))
  );
}

/** A statement that somebody made, quoted or at least told in a clause. */
function isTold({ speaker, versions }: Statement, account: Account): boolean {
  if (speaker === null && versions.length < 2) return false;
  return versions.some(
    ({ kind, span }) =>
      kind !== "indirect" || isClause(account.words(span), account.report(span.report)?.language ?? ""),
  );
}

function lineOf(thing: Thing, own: ReadonlySet<string>, { account, telling, rangeOf }: LineContext): BriefLine | null {
  const pieces = linePieces(thing, account, telling);
  const printed = pieces.flatMap(({ span }) => span ?? []);
  const cites = [
    ...printed,
    ...proofOf(thing, printed, account).filter(
      (span) => !printed.some((one) => one.report === span.report && contains(one, span)),
    ),
  ].filter(({ report, start, end }) => {
    const removed = account.report(report)?.removed ?? [];
    return own.has(report) && !removed.some((part) => overlap(part, { start, end }) > 0);
  });
  const text = lineText(pieces);
  if (text === "" || cites.length === 0) return null;
  const reports = [...new Set(cites.map(({ report }) => report))];
  const outlets = outletsOf(account, cites);
  const origins = rangeOf(reports);
  const about = idOf(thing);
  const line: BriefLine = {
    id: contentId("l", [about]),
    about,
    kind: kindOf(thing),
    text,
    cites: [...cites].sort((a, b) => byCodeUnit(a.report, b.report) || a.start - b.start || a.end - b.end),
    outlets,
    origins: { least: Math.min(origins.least, reports.length), most: Math.min(origins.most, reports.length) },
    support: supportOf(thing, outlets, origins),
  };
  return faultsOf(line, account, telling).length === 0 ? line : null;
}

interface Candidate {
  readonly line: BriefLine;
  readonly thing: Thing;
  readonly weight: number;
  readonly day: string;
}

/** Leaves out a line whose every citation lies within a citation of a heavier line of the same part. */
function withoutRepeats(lines: readonly Candidate[]): Candidate[] {
  const taken = new Map<string, ReportSpan[]>();
  return [...lines]
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.line.id, b.line.id))
    .filter(({ line }) => {
      const repeats = line.cites.every((cite) =>
        taken.get(`${line.kind} ${cite.report}`)?.some((other) => other.start <= cite.start && cite.end <= other.end),
      );
      if (repeats) return false;
      for (const cite of line.cites) {
        const key = `${line.kind} ${cite.report}`;
        const spans = taken.get(key);
        if (spans) spans.push(cite);
        else taken.set(key, [cite]);
      }
      return true;
    });
}

/**
 * The places that prove a line besides those it prints. Where an event is told in one report's own words and its day or its other side is not known, only
 * that report is cited: that the others tell the very same is then not sure enough to count them.
 */
function proofOf(thing: Thing, printed: readonly ReportSpan[], account: Account): readonly ReportSpan[] {
  if (thing.what === "lead") return printed.flatMap((lead) => sameWords(lead, account));
  const evidence = evidenceOf(thing);
  if (
    thing.what !== "event" ||
    printed.length === 0 ||
    (thing.event.date !== null && thing.event.recipients.length > 0)
  )
    return evidence;
  return evidence.filter(({ report }) => printed.some((one) => one.report === report));
}

function idOf(thing: Thing): string {
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
      return thing.event.modality;
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

/** How much a line is wanted: the outlets that tell it, then whether its fields are known; a vote and a figure outweigh what is only said. */
function weightOf(thing: Thing, line: BriefLine): number {
  const base = line.outlets * 10 + line.origins.most * 3;
  switch (thing.what) {
    case "vote":
      return base + 40;
    case "figure":
      return base + 25;
    case "event":
      return (
        base +
        (thing.event.date === null ? 0 : 6) +
        thing.event.recipients.length +
        (thing.event.mode === null ? 0 : 4) +
        (thing.event.modality === "happened" ? 4 : 0)
      );
    case "statement":
      return (
        base +
        (thing.statement.versions.some(({ kind }) => kind === "direct") ? 5 : 0) +
        Math.min(thing.statement.versions.length, 5)
      );
    case "lead":
      return LEAD_WEIGHT;
  }
}

/** The day that a line is ordered by; what has none comes first. */
export function dayOf(thing: Thing, account: Account): string {
  switch (thing.what) {
    case "event":
      return thing.event.date ?? "";
    case "statement":
      return thing.statement.date ?? "";
    case "figure":
      return thing.figure.readings.map(({ asOf }) => asOf ?? "").sort(byCodeUnit)[0] ?? "";
    case "vote":
      return thing.vote.date ?? "";
    case "lead":
      return leadDay(thing.report, account) ?? "";
  }
}
