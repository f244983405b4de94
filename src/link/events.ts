/** Events: one thing that happened, in all the reports that tell it. */
import type { Event } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import type { EventFinding } from "../find/finding.ts";
import type { FoundReport } from "./found-report.ts";
import type { Linked } from "./linked.ts";

/** A day of the calendar. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Makes events of findings. Joining is not written yet: each finding is an event of its own. */
export function linkEvents(linked: Linked): Event[] {
  return linked.reports.flatMap((report, index) =>
    report.findings.events.map((event) => eventOf(linked, report, index, event)),
  );
}

function eventOf(linked: Linked, { raw, findings }: FoundReport, index: number, found: EventFinding): Event {
  const actorsAt = (places: EventFinding["actors"]): string[] => [
    ...new Set(places.flatMap((place) => linked.actors.at(raw.id, place) ?? [])),
  ];
  const time = findings.times.findIndex(({ start, end }) => start === found.time?.start && end === found.time.end);
  const value = linked.days[index]?.times[time]?.value ?? null;
  return {
    id: contentId("e", [
      raw.id,
      found.start,
      found.end,
      found.trigger.start,
      found.type,
      found.recipients[0]?.start ?? null,
    ]),
    type: found.type,
    mode: found.mode,
    modality: found.modality,
    actors: actorsAt(found.actors),
    recipients: actorsAt(found.recipients),
    date: value !== null && DAY.test(value) ? value : null,
    place: found.place && raw.text.slice(found.place.start, found.place.end),
    evidence: [{ report: raw.id, start: found.start, end: found.end }],
    context: [],
  };
}
