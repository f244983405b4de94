/** Another day for what some places tell. */
import type { ReportSpan } from "../../src/core/format.ts";
import type { StoryModel } from "../story/model.ts";
import { placeAt } from "./places.ts";
import type { Choice } from "./subject.ts";

/** A day, a month or a year, or an interval of two. */
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

/** Days offered. */
const OFFERED = 12;

/** Input: any place that tells it, and the day that it has now. */
export function dayChoice(model: StoryModel, spans: readonly ReportSpan[], now: string | null): Choice {
  const [first] = spans;
  const days = spans.flatMap(({ report }) => model.report(report)?.times.map(({ value }) => value) ?? []);
  return {
    label: "It is of another day",
    field: {
      kind: "text",
      label: "Day: 2025-03-04, a month 2025-03, or an interval 2025-03-04/2025-03-06",
      like: DAY,
      suggestions: [...new Set(days.filter((day) => DAY.test(day) && day !== now))].sort().slice(0, OFFERED),
    },
    drafts: ([day = ""]) =>
      first === undefined || !DAY.test(day)
        ? []
        : [{ was: now ?? "day not stated", action: { do: "set-date", at: placeAt(model, first), date: day } }],
  };
}
