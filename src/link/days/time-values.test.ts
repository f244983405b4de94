import { expect, it } from "vitest";
import { parseDay } from "../../core/calendar.ts";
import type { TimeMeaning } from "../../find/finding.ts";
import { isoOf } from "./calendar-days.ts";
import { daysMeant } from "./time-values.ts";

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const today: TimeMeaning = { kind: "days", offset: 0 };

// Written on Thursday 16 October 2025 unless said otherwise.
it.each<[string, TimeMeaning, string | null]>([
  ["a weekday gone by", { kind: "weekday", weekday: 1, direction: "past" }, "2025-10-13"],
  ["the weekday of writing", { kind: "weekday", weekday: 4, direction: "past" }, "2025-10-16"],
  ["a weekday to come", { kind: "weekday", weekday: 1, direction: "next" }, "2025-10-20"],
  ["last Monday, three days back", { kind: "weekday", weekday: 1, direction: "before" }, "2025-10-13"],
  ["last Wednesday, not yesterday", { kind: "weekday", weekday: 3, direction: "before" }, "2025-10-08"],
  ["next Friday, not tomorrow", { kind: "weekday", weekday: 5, direction: "after" }, "2025-10-24"],
  [
    "a date of a coming year",
    { kind: "date", year: null, month: 1, day: 1, weekday: null, direction: "next" },
    "2026-01-01",
  ],
  [
    "a date of the year",
    { kind: "date", year: null, month: 10, day: 7, weekday: null, direction: "past" },
    "2025-10-07",
  ],
  ["a leap day", { kind: "date", year: null, month: 2, day: 29, weekday: null, direction: "past" }, "2024-02-29"],
  ["a date that is none", { kind: "date", year: 2025, month: 2, day: 30, weekday: null, direction: "past" }, null],
  ["a month", { kind: "date", year: 2025, month: 9, day: null, weekday: null, direction: "past" }, "2025-09"],
  ["last week", { kind: "period", unit: "week", offset: -1, count: 1 }, "2025-W41"],
  ["next month", { kind: "period", unit: "month", offset: 1, count: 1 }, "2025-11"],
  ["last year", { kind: "period", unit: "year", offset: -1, count: 1 }, "2024"],
  ["this quarter", { kind: "period", unit: "quarter", offset: 0, count: 1 }, "2025-10-01/2025-12-31"],
  ["the weekend", { kind: "period", unit: "weekend", offset: 0, count: 1 }, "2025-10-18/2025-10-19"],
  ["the past 24 hours", { kind: "stretch", unit: "hour", count: -24 }, "2025-10-15/2025-10-16"],
  ["the last three days", { kind: "stretch", unit: "day", count: -3 }, "2025-10-13/2025-10-15"],
  ["the next three days", { kind: "stretch", unit: "day", count: 3 }, "2025-10-17/2025-10-19"],
  ["three days ago", { kind: "shift", unit: "day", count: -3, from: today }, "2025-10-13"],
  ["a day after the one told of", { kind: "shift", unit: "day", count: 1, from: null }, "2025-10-08"],
  [
    "the first week of a month",
    {
      kind: "nth",
      unit: "week",
      n: 1,
      count: 1,
      of: { kind: "date", year: 2025, month: 9, day: null, weekday: null, direction: "past" },
    },
    "2025-W36",
  ],
  [
    "the last four months of a year",
    { kind: "nth", unit: "month", n: -1, count: 4, of: { kind: "year", year: 2021 } },
    "2021-09-01/2021-12-31",
  ],
  [
    "Friday of last week",
    { kind: "weekday-of", weekday: 5, n: null, of: { kind: "period", unit: "week", offset: -1, count: 1 } },
    "2025-10-10",
  ],
  [
    "earlier this year",
    { kind: "part", part: "earlier", of: { kind: "period", unit: "year", offset: 0, count: 1 } },
    "2025-01-01/2025-10-15",
  ],
  ["summer", { kind: "season", season: 2, year: 2024, direction: "past" }, "2024-06-01/2024-08-31"],
  ["a movable feast", { kind: "holiday", holiday: "easter", year: 2025, direction: "past" }, "2025-04-20"],
  ["a decade", { kind: "decade", year: 1990 }, "1990-01-01/1999-12-31"],
  [
    "a range over a week's end",
    {
      kind: "range",
      from: { kind: "weekday", weekday: 5, direction: "past" },
      to: { kind: "weekday", weekday: 2, direction: "past" },
    },
    "2025-10-10/2025-10-14",
  ],
  ["no time that a calendar knows", { kind: "vague" }, null],
])("gives the value of %s", (_shape, meaning, value) => {
  const days = daysMeant(meaning, { day: day("2025-10-16"), told: day("2025-10-07") });
  expect(days && isoOf(days)).toBe(value);
});
