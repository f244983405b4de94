/** Reports strung together by who copied, translated or edited whom: what the reports themselves and the link between them show. */
import type { Origin, Readout, Report } from "../../src/core/format.ts";

/** How a report came by what it tells. */
export type Mark = "wire" | "own" | "official" | "copy" | "unknown";

export interface Strings {
  /** The string that a report is on, named by the report it goes back to. */
  readonly lead: (report: string) => string;
  readonly mark: (report: string) => Mark;
  /** Every string: the report it goes back to first, then the others as they were published. */
  readonly all: readonly (readonly string[])[];
}

/** A report that cites another still tells it in its own words; only these pass the text itself on. */
const PASSED_ON: ReadonlySet<string> = new Set(["reprint", "edited reprint", "translation"]);

export function stringsOf({ reports, origins }: Readout): Strings {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const leads = new Map<string, string>();
  for (const { id } of reports) leads.set(id, leadOf(id, byId));
  const strung = new Map<string, string[]>();
  for (const report of [...reports].sort(byPublished)) {
    const lead = leads.get(report.id) ?? report.id;
    const known = strung.get(lead);
    if (known) known.push(report.id);
    else strung.set(lead, [report.id]);
  }
  for (const [lead, ids] of strung) ids.sort((a, b) => Number(b === lead) - Number(a === lead));
  const marks = marksOf(origins);
  return {
    lead: (report) => leads.get(report) ?? report,
    mark: (report) => (leads.get(report) === report ? (marks.get(report) ?? "unknown") : "copy"),
    all: [...strung.values()],
  };
}

/** Goes from copy to copied as far as it leads; a circle ends at the report seen first. */
function leadOf(id: string, byId: ReadonlyMap<string, Report>): string {
  const seen = new Set([id]);
  let at = id;
  for (;;) {
    const from = byId
      .get(at)
      ?.derivedFrom.find(({ report, kind }) => report !== null && byId.has(report) && PASSED_ON.has(kind));
    if (from?.report == null || seen.has(from.report)) return at;
    at = from.report;
    seen.add(at);
  }
}

/** The surer sign of where a text comes from counts first. */
const RANK: Readonly<Record<Mark, number>> = { wire: 0, own: 1, official: 2, copy: 3, unknown: 4 };

const MARKS: Readonly<Record<Origin["kind"], Mark>> = {
  wire: "wire",
  "own reporting": "own",
  official: "official",
  document: "official",
  unknown: "unknown",
};

function marksOf(origins: readonly Origin[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { kind, reports } of origins)
    for (const report of reports) {
      const known = marks.get(report);
      if (known === undefined || RANK[MARKS[kind]] < RANK[known]) marks.set(report, MARKS[kind]);
    }
  return marks;
}

/** Publication order; what has no day comes last. */
export function byPublished(a: Report, b: Report): number {
  const first = a.published?.value ?? "~";
  const second = b.published?.value ?? "~";
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
