/** Lines: which things of a story are told, in which order, each with its proof. */

import type { BriefLine, Event, LineKind, ReportSpan, Statement } from "../../core/format.ts";
import { contentId } from "../../core/id.ts";
import { once } from "../../core/once.ts";
import { byCodeUnit } from "../../core/order.ts";
import { contains } from "../../core/span.ts";
import { type Account, evidenceOf, outletsOf, type Thing } from "../account.ts";
import { type Candidate, chooseLines, type WeighedLine } from "./choose-lines.ts";
import { isMedium } from "./is-medium.ts";
import { isInOpening, leadDay, openingEnd } from "./lead.ts";
import { linePieces } from "./line-text.ts";
import { wordingOf } from "./wording-of.ts";
import { idOf, type LineContext, writeLine } from "./write-line.ts";

/** How many lines a brief has where the reader asks for no number: two pages of A4. */
const DEFAULT_LINES = 60;

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

/** How much a brief may hold. */
export interface Room {
  readonly lines: number | null;
  readonly words: number | null;
}

/**
 * The brief of a story.
 *
 * - Input: the story's reports, how many lines and words are wanted, and what is known.
 * - Output: lines in reading order: what happened by day, votes, what is planned, who said what, figures; each passes `faultsOf`. Where there are more things
 *   than lines or words, those that more outlets tell come first, whole lines only; and how many were left out, where a number of words was asked for.
 */
export function briefOf(
  reports: readonly string[],
  room: Room,
  context: LineContext,
): { readonly lines: BriefLine[]; readonly leftOut: number | null } {
  const most = room.lines ?? (room.words === null ? DEFAULT_LINES : Number.POSITIVE_INFINITY);
  // Only where words are counted is everything written that might be told, so that what there was no room for can be counted too.
  const chosen = chosenLines(reports, room.words === null ? most : Number.POSITIVE_INFINITY, context);
  const kept = room.words === null ? chosen : chosen.slice(0, Math.min(most, fitting(chosen, room.words, context)));
  return {
    lines: inReadingOrder(kept, context.account),
    leftOut: room.words === null ? null : chosen.length - kept.length,
  };
}

/** How many of some lines, the weightiest first, so many words hold. */
function fitting(chosen: readonly WeighedLine[], words: number, { account }: LineContext): number {
  let left = words;
  const over = chosen.findIndex(({ line }) => {
    left -= wordCount(line, account);
    return left < 0;
  });
  return over < 0 ? chosen.length : over;
}

/** The words of a line, with the further wordings that are shown under it. */
function wordCount(line: BriefLine, account: Account): number {
  const thing = account.thing(line.about);
  const versions = thing?.what === "statement" ? thing.statement.versions : [];
  const wordings = new Set(versions.map((version) => account.words(wordingOf(version, account)).replace(/\s+/g, " ")));
  const shown = [line.text, ...[...wordings].filter((words) => !line.text.includes(words))];
  return shown.join(" ").split(/\s+/u).length;
}

/** The weightiest lines, none of which tells what another does. */
function chosenLines(reports: readonly string[], most: number, context: LineContext): WeighedLine[] {
  const { account } = context;
  const own = new Set(reports);
  const things: Thing[] = [
    ...account.events.map((event): Thing => ({ what: "event", event })),
    ...account.votes.map((vote): Thing => ({ what: "vote", vote })),
    ...account.statements.map((statement): Thing => ({ what: "statement", statement })),
    ...account.figures.map((figure): Thing => ({ what: "figure", figure })),
  ];
  const candidates = things.flatMap((thing): ThingCandidate[] => {
    const atMost = mostWeight(thing, own, context);
    if (atMost === null) return [];
    const write = once(() => (worthALine(thing, account) ? weighedLine(thing, own, context) : null));
    return [{ id: contentId("l", [idOf(thing)]), atMost, write, thing }];
  });
  const lead = leadCandidate(reports, candidates, own, context);
  return toldOnce(chooseLines(lead === null ? candidates : [...candidates, lead], most), context);
}

function inReadingOrder(chosen: readonly WeighedLine[], account: Account): BriefLine[] {
  return chosen
    .map(({ line, weight }) => {
      const thing = account.thing(line.about);
      return { line, weight, day: (thing && dayOf(thing, account)) || LAST };
    })
    .sort(
      (a, b) =>
        PARTS.indexOf(a.line.kind) - PARTS.indexOf(b.line.kind) ||
        byCodeUnit(a.day, b.day) ||
        b.weight - a.weight ||
        byCodeUnit(a.line.id, b.line.id),
    )
    .map(({ line }) => line);
}

/** Lines without the sayings whose very words a line of what happened shows already. */
function toldOnce(chosen: readonly WeighedLine[], { account, telling }: LineContext): WeighedLine[] {
  const printed = ({ line }: WeighedLine): ReportSpan[] => {
    const thing = account.thing(line.about);
    return thing === null ? [] : linePieces(thing, account, telling).flatMap(({ span }) => span ?? []);
  };
  const shown = chosen.filter(({ line }) => line.kind === "happened").flatMap(printed);
  const twice = toldTwice(chosen, account);
  const isShown = (words: ReportSpan): boolean =>
    shown.some((other) => other.report === words.report && contains(other, words));
  return chosen.filter((one) => !twice.has(one) && (one.line.kind !== "said" || !printed(one).every(isShown)));
}

/**
 * Lines of events that a weightier line tells already: the same was done on the same day by the same to the same, and the two were not joined only because no report tells both.
 */
function toldTwice(chosen: readonly WeighedLine[], account: Account): ReadonlySet<WeighedLine> {
  const twice = new Set<WeighedLine>();
  const told = new Map<string, Event[]>();
  for (const one of chosen) {
    const thing = account.thing(one.line.about);
    if (thing?.what !== "event" || thing.event.actors.length === 0) continue;
    const { event } = thing;
    const key = [event.type, event.mode, event.modality, event.date, ...event.actors].join("|");
    const known = told.get(key) ?? [];
    if (known.some((other) => isSameToSame(other, event))) twice.add(one);
    else told.set(key, [...known, event]);
  }
  return twice;
}

function isSameToSame(a: Event, b: Event): boolean {
  const reports = new Set(a.evidence.map(({ report }) => report));
  if (b.evidence.some(({ report }) => reports.has(report))) return false;
  return a.recipients.length === 0 || b.recipients.length === 0 || a.recipients.join("|") === b.recipients.join("|");
}

interface ThingCandidate extends Candidate {
  readonly thing: Thing;
}

/** What a thing's line weighs if all its evidence is cited, and so at most; `null` where none of it is of the story. */
function mostWeight(thing: Thing, own: ReadonlySet<string>, { account, rangeOf }: LineContext): number | null {
  const places = evidenceOf(thing).filter(({ report }) => own.has(report));
  if (places.length === 0) return null;
  const reports = [...new Set(places.map(({ report }) => report))];
  return weightOf(thing, outletsOf(account, places), Math.min(rangeOf(reports).most, reports.length));
}

function weighedLine(thing: Thing, own: ReadonlySet<string>, context: LineContext): WeighedLine | null {
  const line = writeLine(thing, own, context);
  return line && { line, weight: weightOf(thing, line.outlets, line.origins.most) };
}

/**
 * The lead of the earliest report, where most reports open with something that no event or vote of the account tells: what a story is about is said even where
 * nobody did it.
 */
function leadCandidate(
  reports: readonly string[],
  candidates: readonly ThingCandidate[],
  own: ReadonlySet<string>,
  context: LineContext,
): Candidate | null {
  const { account, telling } = context;
  const opened = openedBy(candidates, reports.length, account);
  if (opened.size * 2 > reports.length) return null;
  const day = (id: string): string => account.report(id)?.published?.value ?? LAST;
  const foreign = (id: string): number => (account.report(id)?.language === telling.language ? 0 : 1);
  const first = reports
    .filter((id) => !opened.has(id))
    .sort((a, b) => foreign(a) - foreign(b) || byCodeUnit(day(a), day(b)) || byCodeUnit(a, b))
    .find((id) => account.report(id)?.genre?.kind !== "opinion" && account.lead(id) !== null);
  if (first === undefined) return null;
  const thing: Thing = { what: "lead", report: first };
  return { id: contentId("l", [first]), atMost: LEAD_WEIGHT, write: () => weighedLine(thing, own, context) };
}

/** The reports whose opening a line of an event or a vote tells; no more are looked for once they are most. */
function openedBy(candidates: readonly ThingCandidate[], reports: number, account: Account): Set<string> {
  const opened = new Set<string>();
  for (const { thing, write } of candidates) {
    if (opened.size * 2 > reports) return opened;
    const early =
      (thing.what === "event" || thing.what === "vote") &&
      evidenceOf(thing).some((place) => place.start < openingEnd(place.report, account));
    if (early) for (const cite of write()?.line.cites ?? []) if (isInOpening(cite, account)) opened.add(cite.report);
  }
  return opened;
}

/** A lead is the last line to be left out of a short brief. */
const LEAD_WEIGHT = 1000;

/**
 * What is said is told by its statement and a vote by its vote, so neither the events of saying and voting nor what happens only within somebody's words
 * have lines of their own; a vote still to be held has no counts, and is told as an event.
 */
function worthALine(thing: Thing, account: Account): boolean {
  if (thing.what === "statement") return isTold(thing.statement, account);
  if (thing.what !== "event") return true;
  const { type, evidence } = thing.event;
  if (type === "vote") return isAhead(thing.event, account);
  return type !== "statement" && !evidence.every((place) => account.saidAt(place).length > 0);
}

/** Whether a date is a day: a month or a year alone tells of history. */
function isDay(date: string | null): boolean {
  return date !== null && date.length === "2024-05-15".length;
}

/** Whether a vote is planned or was put off, to a day on which none was counted. */
function isAhead({ mode, modality, date }: Event, { votes }: Account): boolean {
  if (modality !== "planned" && mode !== "delayed") return false;
  return !votes.some((vote) => vote.outcome !== "unknown" && vote.date === date);
}

/** A statement that somebody made, quoted or at least told in a clause. */
function isTold({ speaker, versions }: Statement, account: Account): boolean {
  if (speaker === null && new Set(versions.map(({ span }) => span.report)).size < 2) return false;
  // What a wire tells is the story itself; only its very words are a statement of its own.
  if (speaker !== null && isMedium(speaker, account) && versions.every(({ kind }) => kind === "indirect")) return false;
  // What an agency reports that a ministry said is the ministry's, by way of the agency.
  if (speaker !== null && versions.every(({ span }) => account.isPassedOn(span, speaker))) return false;
  return versions.some(({ kind, span }) => kind !== "indirect" || account.isClause(span));
}

/** How much a line is wanted: the outlets that tell it, then whether its fields are known; a vote and a figure outweigh what is only said. */
function weightOf(thing: Thing, outlets: number, origins: number): number {
  const base = outlets * 10 + origins * 3;
  switch (thing.what) {
    case "vote":
      return base + 40;
    case "figure":
      return base + 25;
    case "event":
      return (
        base +
        (isDay(thing.event.date) ? 6 : 0) +
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
