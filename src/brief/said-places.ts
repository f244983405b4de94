/** Said places: which statements' words a place of a report stands within, and who tells a sentence. */
import type { ReportSpan, Statement } from "../core/format.ts";
import { contains } from "../core/span.ts";

/** A sentence is somebody's where so much of it is what he says: the rest names him. */
const MOSTLY = 0.5;

export interface SaidPlaces {
  /** The statements one of whose versions holds all of a place, in their order. */
  readonly at: (place: ReportSpan) => readonly Statement[];
  /** Who says most of a sentence, or `null`. */
  readonly teller: (sentence: ReportSpan) => string | null;
}

/** Looks up by place whose words stand there. Input: statements. */
export function saidPlaces(statements: readonly Statement[]): SaidPlaces {
  const byReport = new Map<string, { readonly span: ReportSpan; readonly statement: Statement }[]>();
  for (const statement of statements)
    for (const { span } of statement.versions) {
      const own = byReport.get(span.report);
      if (own) own.push({ span, statement });
      else byReport.set(span.report, [{ span, statement }]);
    }
  const inReport = (id: string) => byReport.get(id) ?? [];
  return {
    at: (place) => {
      const holding = inReport(place.report).filter(({ span }) => contains(span, place));
      return [...new Set(holding.map(({ statement }) => statement))];
    },
    teller: (sentence) => {
      const least = MOSTLY * (sentence.end - sentence.start);
      const most = inReport(sentence.report).find(
        ({ span, statement }) =>
          statement.speaker !== null && contains(sentence, span) && span.end - span.start >= least,
      );
      return most?.statement.speaker ?? null;
    },
  };
}
