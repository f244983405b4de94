import { expect, it } from "vitest";
import { daySpan } from "./day-span.ts";

it.each([
  ["a day", "2025-03-04", "2025-03-04 2025-03-04"],
  ["an instant", "2025-03-04T22:10:00+02:00", "2025-03-04 2025-03-04"],
  ["a month", "2024-02", "2024-02-01 2024-02-29"],
  ["a year", "2024", "2024-01-01 2024-12-31"],
  ["a week", "2023-W41", "2023-10-09 2023-10-15"],
  ["the first week of a year that begins on a Friday", "2021-W01", "2021-01-04 2021-01-10"],
  ["an interval", "2025-03-04/2025-03-06", "2025-03-04 2025-03-06"],
  ["an interval of months", "2025-01/2025-03", "2025-01-01 2025-03-31"],
  ["no day of the calendar", "2025-02-30", null],
  ["no date", "recently", null],
  ["nothing", null, null],
])("reads %s", (_shape, value, expected) => {
  const days = daySpan(value);
  expect(days && `${days.from} ${days.to}`).toBe(expected);
});
