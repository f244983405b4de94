/** Words that stand alone, found again by place: for an account they were found with the reports, or are read off the reports once more. */
import { firstFrom } from "../core/first-from.ts";
import type { Removed, ReportSpan } from "../core/format.ts";
import type { Span } from "../core/span.ts";
import { isClause, openingOf, opensAlone, selfContained } from "../find/self-contained.ts";
import { packFor } from "../languages/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { FoundReport } from "../link/found-report.ts";
import { paragraphsOf } from "../text/page/paragraphs.ts";
import { type Prose, proseOf } from "../text/prose.ts";
import type { ToldReport } from "./account.ts";

export interface StandingWords {
  /** The words that tell the event at a place and can stand alone, or `null`. */
  readonly alone: (place: ReportSpan) => ReportSpan | null;
  /** Whether the words of the saying at a place are a clause. */
  readonly isClause: (place: ReportSpan) => boolean;
  /** The sentence by which a report says what it is about, or `null`. */
  readonly lead: (report: string) => ReportSpan | null;
}

/** As it was found with the reports. Input: the report of an id. */
export function standingFound(reportOf: (id: string) => FoundReport | null): StandingWords {
  const at = (items: readonly Span[], { start, end }: Span): number => {
    let index = firstFrom(items, start);
    while (items[index]?.start === start && items[index]?.end !== end) index++;
    return items[index]?.start === start ? index : -1;
  };
  return {
    alone: (place) => {
      const found = reportOf(place.report);
      const words = found?.standing.events[at(found.findings.events, place)];
      return words ? { report: place.report, ...words } : null;
    },
    isClause: (place) => {
      const found = reportOf(place.report);
      return found?.standing.clauses[at(found.findings.sayings, place)] ?? false;
    },
    lead: (report) => {
      const lead = reportOf(report)?.standing.lead;
      return lead ? { report, ...lead } : null;
    },
  };
}

/** Reports held taken apart: a line cites few, and lines of one story the same. */
const HELD = 32;

/** As the reports themselves show it. Input: the report of an id. */
export function standingRead(reportOf: (id: string) => ToldReport | null): StandingWords {
  const held = new Map<string, Apart | null>();
  const apart = (id: string): Apart | null => {
    const known = held.get(id);
    if (known !== undefined) return known;
    const report = reportOf(id);
    const taken = report && takenApart(report);
    if (held.size >= HELD) held.clear();
    held.set(id, taken);
    return taken;
  };
  return {
    alone: (place) => {
      const read = apart(place.report);
      const words = read && selfContained(read.prose, read.report.sentences, read.pack, place);
      return words && { report: place.report, ...words };
    },
    isClause: (place) => {
      const read = apart(place.report);
      return read !== null && isClause(read.prose, place);
    },
    lead: (id) => {
      const read = apart(id);
      if (!read) return null;
      const { prose, report, pack } = read;
      const lead = openingOf(report.text, report.sentences, report.removed).find((one) => opensAlone(prose, one, pack));
      return lead ? { report: id, ...lead } : null;
    },
  };
}

interface Apart {
  readonly report: ToldReport;
  readonly prose: Prose;
  readonly pack: LanguagePack;
}

function takenApart(report: ToldReport): Apart | null {
  const pack = packFor(report.language);
  return pack && { report, pack, prose: proseOf(report.text, pack, wholeLines(report)) };
}

/** The lines that are removed as a whole: what a page's markup told of them cannot be read off the text. */
function wholeLines({ text, removed }: ToldReport): Removed[] {
  const ends = new Map(paragraphsOf(text).map(({ start, end }) => [start, end]));
  return removed.filter(({ start, end }) => ends.get(start) === end);
}
