/** Days as people corrected them: of statements, events and figures. */
import type { StandingEdit } from "../../core/edit.ts";
import type { Event, Figure, ReportSpan, Statement } from "../../core/format.ts";
import { placeKey } from "./edited-findings.ts";

export interface Dateable {
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
}

/** The same with the days that people gave: of a statement or an event that a place tells, or of the reading at a place. */
export function withEditedDays(things: Dateable, edits: readonly StandingEdit[]): Dateable {
  const days = new Map(
    edits.flatMap(({ action }) =>
      action.do === "set-date" ? [[`${action.at.report} ${placeKey(action.at)}`, action.date] as const] : [],
    ),
  );
  if (days.size === 0) return things;
  const dayAt = (places: readonly ReportSpan[]): string | undefined =>
    places.map((place) => days.get(`${place.report} ${placeKey(place)}`)).find((day) => day !== undefined);
  return {
    statements: things.statements.map((statement) => {
      const date = dayAt(statement.versions.map(({ span }) => span));
      return date === undefined ? statement : { ...statement, date };
    }),
    events: things.events.map((event) => {
      const date = dayAt(event.evidence);
      return date === undefined ? event : { ...event, date };
    }),
    figures: things.figures.map((figure) => ({
      ...figure,
      readings: figure.readings.map((reading) => {
        const asOf = dayAt([reading.span]);
        return asOf === undefined ? reading : { ...reading, asOf };
      }),
    })),
  };
}
