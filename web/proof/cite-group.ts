/** The places of a proof, those together whose reports pass on one another's text. */
import type { Report, ReportSpan } from "../../src/core/format.ts";
import type { StoryModel } from "../story/model.ts";

export interface NumberedCite {
  readonly n: number;
  readonly span: ReportSpan;
  readonly report: Report;
  /** Whether an earlier place of the same string has the very same words. */
  readonly isRepeated: boolean;
}

export interface CiteGroup {
  readonly lead: string;
  readonly cites: readonly NumberedCite[];
}

export function citeGroups(model: StoryModel, spans: readonly ReportSpan[]): readonly CiteGroup[] {
  const groups = new Map<string, { report: Report; span: ReportSpan }[]>();
  for (const span of spans) {
    const report = model.report(span.report);
    if (report === null) continue;
    const lead = model.strings.lead(span.report);
    const known = groups.get(lead);
    if (known) known.push({ report, span });
    else groups.set(lead, [{ report, span }]);
  }
  let n = 0;
  return [...groups].map(([lead, cites]) => {
    const seen = new Set<string>();
    // The report that the others go back to is read first.
    cites.sort((a, b) => Number(b.report.id === lead) - Number(a.report.id === lead));
    return {
      lead,
      cites: cites.map(({ report, span }) => {
        n += 1;
        const words = model.words(span).replace(/\s+/g, " ");
        const isRepeated = seen.has(words);
        seen.add(words);
        return { n, span, report, isRepeated };
      }),
    };
  });
}
