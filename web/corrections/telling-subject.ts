/** What can be wrong with an event or a figure: that no report tells it, its day, and who is in it. */
import type { Event, Figure, ReportSpan } from "../../src/core/format.ts";
import { figureTitle } from "../figures/figure-panel.tsx";
import { amountText } from "../figures/reading-text.ts";
import { sayDay } from "../format/say.ts";
import type { StoryModel } from "../story/model.ts";
import { actorSubject } from "./actor-subject.ts";
import { dayChoice } from "./day-choice.ts";
import { chosenOf, placeAt, placeOption } from "./places.ts";
import type { Choice, Subject } from "./subject.ts";

export function eventSubject(model: StoryModel, event: Event): Subject {
  const people = [...new Set([...event.actors, ...event.recipients])].flatMap((id) => model.actor(id) ?? []);
  return {
    heading: `${event.mode ?? event.type}, ${event.date === null ? "day not stated" : sayDay(event.date)}`,
    choices: [
      rejection(model, "reject-event", "No report tells this", event.evidence),
      dayChoice(model, event.evidence, event.date),
    ],
    others: people.map((actor) => ({ label: model.name(actor.id), subject: () => actorSubject(model, actor) })),
  };
}

/** Of a figure, or of those readings of it that are proven together. */
export function figureSubject(model: StoryModel, figure: Figure, readings: Figure["readings"]): Subject {
  const spans = readings.map(({ span }) => span);
  const [first] = readings;
  return {
    heading: `${figureTitle(figure)}${first === undefined ? "" : `: ${amountText(first)}`}`,
    choices: [
      rejection(model, "reject-figure", "No report gives this figure", spans),
      dayChoice(model, spans, first?.asOf ?? null),
    ],
    others: [],
  };
}

function rejection(
  model: StoryModel,
  action: "reject-event" | "reject-figure",
  label: string,
  all: readonly ReportSpan[],
): Choice {
  const spans = [...new Map(all.map((span) => [`${span.report} ${span.start} ${span.end}`, span])).values()];
  const draftOf = (span: ReportSpan) => ({
    was: model.words(span),
    action: { do: action, at: placeAt(model, span) },
  });
  if (spans.length === 1) return { label, field: { kind: "none" }, drafts: () => spans.map(draftOf) };
  return {
    label,
    field: { kind: "some", label: "Which places", options: spans.map((span, n) => placeOption(model, span, n)) },
    drafts: (said) => chosenOf(spans, said).map(draftOf),
  };
}
