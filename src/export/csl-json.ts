/** The reports as sources for a bibliography. */
import type { Readout, Report } from "../core/format.ts";
import { daySpan } from "./day-span.ts";
import { plainJson } from "./plain-text.ts";

/**
 * Writes the reports as sources.
 *
 * - Input: the readout.
 * - Output: a JSON list, an item a report; its id is the report's, and `custom.places` has the offsets that lines of the briefs cite.
 * - Errors: none. What a report does not state is not there.
 * - Source: CSL-JSON 1.0.2 (citationstyles.org).
 *
 * @example [...cslJson(readout)].join("")
 */
export function* cslJson(readout: Readout): Generator<string> {
  const places = new Map<string, Set<string>>();
  for (const { brief } of readout.stories)
    for (const { cites } of brief.lines)
      for (const { report, start, end } of cites) {
        const known = places.get(report) ?? new Set();
        places.set(report, known.add(`u${start}-${end}`));
      }
  yield "[";
  for (const [index, report] of readout.reports.entries())
    yield `${index === 0 ? "\n" : ",\n"}${plainJson(itemOf(report, [...(places.get(report.id) ?? [])]))}`;
  yield "\n]\n";
}

function itemOf({ id, source, outlet, title, url, language, published }: Report, places: readonly string[]): unknown {
  const days = daySpan(published?.value ?? null);
  const parts = days === null ? [] : days.from === days.to ? [days.from] : [days.from, days.to];
  return {
    id,
    type: "article-newspaper",
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { "container-title": outlet }),
    ...(url === null ? {} : { URL: url }),
    ...(language === "und" ? {} : { language }),
    ...(parts.length === 0 ? {} : { issued: { "date-parts": parts.map((day) => day.split("-").map(Number)) } }),
    custom: { source, ...(published === null ? {} : { dated: published.because }), places },
  };
}
