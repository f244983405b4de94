/** A place in a report as other formats name it: `r-…#u39-228`, the report's id and UTF-16 offsets into its text, end exclusive. */
import type { ReportSpan } from "../core/format.ts";

/** One place. */
export function placeText({ report, start, end }: ReportSpan): string {
  return `${report}#u${start}-${end}`;
}

/** Several, with a blank between. */
export function placesText(places: readonly ReportSpan[]): string {
  return places.map(placeText).join(" ");
}

/** A name for a thing of a readout where a format asks for an address. */
export function urnOf(id: string): string {
  return `urn:x-readout:${id}`;
}
