/** The document of what has changed in a story: new lines, revised ones beside what they were, and what was withdrawn. */
import type { BriefLine, ReportSpan } from "../../core/format.ts";
import { contains } from "../../core/span.ts";
import type { Phrase } from "../../languages/account.ts";
import type { Account, ToldReport } from "../account.ts";
import type { Change, ChangeKind, Revision, Side, StoryChanges } from "../changes/changes.ts";
import type { Telling } from "../wording/telling.ts";
import { documentReport, orderedReports } from "./document.ts";
import { type Entry, proofsOf, type Section, type StoryDocument } from "./document-parts.ts";
import { type EntryContext, lineEntry } from "./line-entry.ts";

/** Places of a change whose words are shown: those of one report or two say enough. */
const SHOWN = 2;

/** The sections of a document of changes, in reading order. */
const HEADINGS: Readonly<Record<ChangeKind, Phrase>> = { new: "isNew", revised: "revised", withdrawn: "withdrawn" };

/**
 * The document of what has changed in a story.
 *
 * - Input: the changes, the two accounts, since when (`null` where two readouts are compared), and the reader's telling.
 * - Output: the document; its reports are those that its lines cite.
 * - Errors: none.
 * - Source: written for Readout.
 *
 * @example changesBetween(before, after).map((story) => changesDocument(story, { before, after }, "2025-03-06", tellingIn("en")))
 */
export function changesDocument(
  { story, changes }: StoryChanges,
  { before, after }: { readonly before: Side; readonly after: Side },
  since: string | null,
  telling: Telling,
): StoryDocument {
  const reports = citedReports(changes, before.account, after.account);
  const numbers = new Map(reports.map(({ id }, n) => [id, n]));
  const number = (id: string): number => numbers.get(id) ?? -1;
  const now = { account: after.account, telling, number };
  const then = { account: before.account, telling, number };
  const sections = (["new", "revised", "withdrawn"] as const).map((kind): Section => {
    const own = changes.filter((change) => change.kind === kind);
    const entries = own.map((change) => changeEntry(change, kind === "withdrawn" ? then : now, then));
    return { name: kind, heading: telling.phrase(HEADINGS[kind]), entries };
  });
  return {
    language: telling.language,
    direction: telling.direction,
    title: story.title,
    facts: [
      telling.phrase("changes"),
      ...(since === null ? [] : [since.includes("T") ? since : telling.day(since)]),
      ...sections.map(({ heading, entries }) => `${heading}: ${telling.number(entries.length)}`),
    ].join(" · "),
    note: telling.phrase("lettersNote"),
    wordsHeading: telling.phrase("theWords"),
    reports: reports.map((report, n) => documentReport(report, n, telling)),
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** The reports that the changes cite; of one that is gone, as it was. */
function citedReports(changes: readonly Change[], before: Account, after: Account): ToldReport[] {
  const spans = changes.flatMap(({ line, before: was, places }) => [...line.cites, ...(was?.cites ?? []), ...places]);
  const reports = [...new Set(spans.map(({ report }) => report))];
  const either = { ...after, report: (id: string) => after.report(id) ?? before.report(id) };
  return orderedReports(either, { reports });
}

function changeEntry(change: Change, context: EntryContext, then: EntryContext): Entry {
  const { telling, number } = context;
  const { line, places, broughtBy, revisions } = change;
  const entry = lineEntry(line, null, context);
  const names = broughtBy.map((id) => `[${number(id)}]`).join("");
  const reasons = revisions.map((one) => telling.phrase(REASONS[one], { kind: telling.phrase(kindPhrase(line)) }));
  const brought = broughtBy.length === 0 ? [] : [telling.phrase("broughtBy", { names })];
  const printed = entry.pieces.flatMap(({ span }) => span ?? []);
  const isPrinted = (place: ReportSpan): boolean =>
    printed.some((one) => one.report === place.report && contains(one, place));
  const words = places.filter((place) => !isPrinted(place)).slice(0, SHOWN);
  return {
    ...entry,
    support: [...reasons, ...brought, ...(entry.support === null ? [] : [entry.support])].join(" · "),
    details: [...beforeEntries(change, then), ...words.map((span) => wordsEntry(span, context)), ...entry.details],
  };
}

/** The line as it was; where it reads the same, what it rested on. */
function beforeEntries({ before, line }: Change, then: EntryContext): Entry[] {
  if (before === null) return [];
  const entry = lineEntry(before, null, then);
  const lead = `${then.telling.phrase("before")}: `;
  const pieces =
    before.text === line.text
      ? [{ text: `${lead}${entry.support}`, span: null }]
      : [{ text: lead, span: null }, ...entry.pieces];
  const isSame = before.text === line.text && before.support === line.support;
  return isSame ? [] : [{ ...entry, pieces, support: before.text === line.text ? null : entry.support, details: [] }];
}

/** The very words that brought a change. */
function wordsEntry(span: ReportSpan, { account, number }: EntryContext): Entry {
  const pieces = [{ text: account.words(span).replace(/\s+/g, " "), span }];
  return { when: null, pieces, proofs: proofsOf([span], number), support: null, details: [] };
}

function kindPhrase({ kind }: BriefLine): Phrase {
  return kind === "figure" ? "figures" : kind === "vote" ? "votes" : kind;
}

/** What each revision is called. */
const REASONS: Readonly<Record<Revision, Phrase>> = {
  figure: "figureUpdated",
  vote: "voteChanged",
  modality: "nowKind",
  date: "dayChanged",
  wording: "newWording",
  divergence: "toldDifferently",
  support: "supportChanged",
};
