/** Said places: which statements' words a place of a report stands within, and which a sentence mostly is. */
import type { ReportSpan, Statement } from "../../core/format.ts";
import { contains } from "../../core/span.ts";

/** A sentence is somebody's where so much of it is what he says: the rest names him. */
const MOSTLY = 0.5;

export interface SaidPlaces {
  /** The statements one of whose versions holds all of a place, in their order. */
  readonly at: (place: ReportSpan) => readonly Statement[];
  /** The words quoted within a stretch, whole. */
  readonly quotedIn: (stretch: ReportSpan) => readonly ReportSpan[];
  /** Whether the words at a place are another's whom somebody there only passed on. */
  readonly isPassedOn: (words: ReportSpan, by: string) => boolean;
  /** The statement that a sentence mostly is, where its speaker is known, or `null`. */
  readonly most: (sentence: ReportSpan) => Statement | null;
}

interface Said {
  readonly span: ReportSpan;
  readonly statement: Statement;
  readonly via: readonly string[];
  readonly quoted: boolean;
}

/** Looks up by place whose words stand there. Input: statements. */
export function saidPlaces(statements: readonly Statement[]): SaidPlaces {
  const byReport = new Map<string, Said[]>();
  for (const statement of statements)
    for (const { span, kind, via } of statement.versions) {
      const own = byReport.get(span.report);
      const said: Said = { span, statement, via, quoted: kind !== "indirect" };
      if (own) own.push(said);
      else byReport.set(span.report, [said]);
    }
  const inReport = (id: string) => byReport.get(id) ?? [];
  return {
    at: (place) => {
      const holding = inReport(place.report).filter(({ span }) => contains(span, place));
      return [...new Set(holding.map(({ statement }) => statement))];
    },
    quotedIn: (stretch) =>
      inReport(stretch.report).flatMap(({ span, quoted }) => (quoted && contains(stretch, span) ? [span] : [])),
    isPassedOn: (words, by) =>
      inReport(words.report).some(
        ({ span, statement, via }) => statement.speaker !== by && via.includes(by) && contains(words, span),
      ),
    most: (sentence) => {
      const least = MOSTLY * (sentence.end - sentence.start);
      const most = inReport(sentence.report).find(
        ({ span, statement }) =>
          statement.speaker !== null && contains(sentence, span) && span.end - span.start >= least,
      );
      return most?.statement ?? null;
    },
  };
}
