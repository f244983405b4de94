/** The ladder: what a line rests on, by fixed rules over counts; never a probability. */
import type { Event, OriginRange, ReportSpan, Support } from "../core/format.ts";
import { contains } from "../core/span.ts";
import { speechTable } from "../find/speech/speech-table.ts";
import { packFor } from "../languages/index.ts";
import { wordsOf } from "../text/words/words.ts";
import type { Account, Thing } from "./account.ts";
import { areOpposed, claimantsOf } from "./lines/claimants.ts";
import { latestReadings } from "./lines/figure-readings.ts";
import { laterFigures } from "./lines/later-figures.ts";

/** What a line cites and counts. */
export interface Basis {
  readonly cites: readonly ReportSpan[];
  readonly outlets: number;
  readonly origins: OriginRange;
}

/** The steps that say how well a thing is borne out, from the least on. */
export const STEPS: readonly Support[] = [
  "claimed by one party",
  "one report",
  "repeated, one origin",
  "reported independently",
  "confirmed by opposing parties",
  "on record",
];

/**
 * The step of the ladder that a line stands on.
 *
 * - Input: what the line tells, what it cites and counts, and the account.
 * - Output: the step: first what speaks against it (contested, corrected, superseded), else how well it is borne out.
 * - Source: the rules as printed in `docs/brief.md`.
 */
export function supportOf(thing: Thing, basis: Basis, account: Account): Support {
  if (isContested(thing, account)) return "contested";
  if (isCorrected(thing, basis.cites, account)) return "corrected";
  if (laterFigures(thing, basis.cites, account).length > 0) return "superseded";
  return stepOf(thing, basis, account);
}

/**
 * How well a thing is borne out: one of `STEPS`.
 *
 * - Input: as for `supportOf`.
 * - Output: the highest step whose rule holds. Fewer citations never make it higher.
 */
export function stepOf(thing: Thing, { cites, outlets, origins }: Basis, account: Account): Support {
  if (isOnRecord(thing, cites, account)) return "on record";
  const claimants = claimantsOf(thing, cites, account);
  if (areOpposed(claimants, account)) return "confirmed by opposing parties";
  // Who says something is told by the line itself: it rests on the reports that heard it.
  if (thing.what !== "statement" && (claimants.length === 1 || isOnlyAlleged(thing))) return "claimed by one party";
  if (outlets <= 1) return "one report";
  return origins.least >= 2 ? "reported independently" : "repeated, one origin";
}

function isOnlyAlleged(thing: Thing): boolean {
  return thing.what === "event" && thing.event.modality === "alleged";
}

/** A vote with its counts, and what is quoted from a text (a letter, a resolution). */
function isOnRecord(thing: Thing, cites: readonly ReportSpan[], account: Account): boolean {
  if (thing.what === "vote") return thing.vote.for !== null;
  if (thing.what !== "statement") return false;
  return thing.statement.versions.some(
    ({ span, kind, speakerSpan }) =>
      kind === "direct" &&
      speakerSpan !== null &&
      cites.some((cite) => cite.report === span.report && contains(cite, span)) &&
      isDocument({ ...speakerSpan, report: span.report }, account),
  );
}

/** Whether the words that name a speaker name a text. */
export function isDocument(place: ReportSpan, account: Account): boolean {
  const report = account.report(place.report);
  const pack = report && packFor(report.language);
  if (!report || !pack) return false;
  const words = wordsOf(report.text, place, pack.writing);
  const { nouns } = speechTable(pack.speech);
  return words.some((_, at) => nouns.at(words, at, words.length)?.value.some(({ document }) => document) ?? false);
}

/** A figure whose readings differ, or an event that is denied in other words of the story. */
function isContested(thing: Thing, { events }: Account): boolean {
  if (thing.what === "figure") return thing.figure.verdict === "differ";
  if (thing.what !== "event") return false;
  const { event } = thing;
  return events.some((other) => other !== event && isDenialOf(event, other));
}

/** Whether of two tellings of one act one denies it. */
function isDenialOf(a: Event, b: Event): boolean {
  if ((a.modality === "denied") === (b.modality === "denied") || a.type !== b.type) return false;
  if (![a, b].every(({ modality }) => modality === "denied" || modality === "happened" || modality === "alleged"))
    return false;
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  return meet(a.actors, b.actors) && meet(a.recipients, b.recipients);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}

/** What stands in a paragraph that takes something back, and a figure whose latest reading is a correction's. */
function isCorrected(thing: Thing, cites: readonly ReportSpan[], account: Account): boolean {
  const inNote = (place: ReportSpan): boolean =>
    account.report(place.report)?.corrections.some((note) => contains(note, place)) ?? false;
  if (thing.what !== "figure") return cites.some(inNote);
  const isCorrection = ({ report }: ReportSpan): boolean => account.report(report)?.genre?.kind === "correction";
  return latestReadings(thing.figure).some(
    ({ span }) => inNote(span) || (thing.figure.verdict !== "single" && isCorrection(span)),
  );
}
