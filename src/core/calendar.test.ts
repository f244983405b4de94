import fc from "fast-check";
import { expect, it } from "vitest";
import {
  addMonths,
  dateOf,
  dayOf,
  easterOf,
  isoDay,
  isoWeek,
  orthodoxEasterOf,
  parseDay,
  weekdayOf,
} from "./calendar.ts";

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;

it.each([
  ["a Monday", "2023-10-16", 1, "2023-W42"],
  ["a Sunday", "2023-10-15", 7, "2023-W41"],
  ["a week of the year before", "2021-01-01", 5, "2020-W53"],
  ["a week of the year after", "2018-12-31", 1, "2019-W01"],
  ["before 1970", "1969-07-20", 7, "1969-W29"],
  ["a leap day", "2024-02-29", 4, "2024-W09"],
])("knows the weekday and the ISO week of %s", (_shape, iso, weekday, week) => {
  expect([weekdayOf(day(iso)), isoWeek(day(iso)), isoDay(day(iso))]).toEqual([weekday, week, iso]);
});

it.each([
  ["30 February", 2024, 2, 30],
  ["29 February of a common year", 2023, 2, 29],
  ["a thirteenth month", 2023, 13, 1],
  ["day nought", 2023, 1, 0],
])("has no %s", (_shape, year, month, date) => {
  expect(dayOf(year, month, date)).toBeNull();
});

it.each([
  ["into a shorter month", "2023-10-31", 1, "2023-11-30"],
  ["back over a year's end", "2023-01-15", -2, "2022-11-15"],
  ["by years", "2024-02-29", 12, "2025-02-28"],
])("counts months %s", (_shape, from, months, to) => {
  expect(isoDay(addMonths(day(from), months))).toBe(to);
});

it.each([
  [2018, "2018-04-01", "2018-04-08"],
  [2019, "2019-04-21", "2019-04-28"],
  [2024, "2024-03-31", "2024-05-05"],
])("knows the Easters of %i", (year, western, orthodox) => {
  expect([isoDay(easterOf(year)), isoDay(orthodoxEasterOf(year))]).toEqual([western, orthodox]);
});

it.each([
  ["an instant in its own zone", "2023-10-16T23:30:00-05:00", "2023-10-16"],
  ["a day", "2023-10-16", "2023-10-16"],
])("reads %s", (_shape, value, iso) => {
  expect(isoDay(day(value))).toBe(iso);
});

it("reads nothing from what is no date", () => {
  expect([parseDay("16 October"), parseDay("2023-02-30"), parseDay("")]).toEqual([null, null, null]);
});

it("finds every day again from its date", () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), (number) => {
      const date = dateOf(number);
      expect(dayOf(date.year, date.month, date.day)).toBe(number);
    }),
  );
});
