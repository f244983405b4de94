import { expect, it } from "vitest";
import { isPublishedSince, SINCE } from "./published-since.ts";

it.each([
  ["a day on the day", "2025-03-06", "2025-03-06", true],
  ["a day before", "2025-03-05", "2025-03-06", false],
  ["an instant on the day", "2025-03-06T00:10:00+02:00", "2025-03-06", true],
  ["an instant before an instant, in another zone", "2025-03-06T08:00:00+02:00", "2025-03-06T06:30:00Z", false],
  ["an instant after an instant, in another zone", "2025-03-06T09:00:00+02:00", "2025-03-06T06:30:00Z", true],
  ["a day that may be after an instant", "2025-03-06", "2025-03-06T06:30:00Z", true],
  ["an interval that may reach the day", "2025-03-05/2025-03-06", "2025-03-06", true],
  ["an interval before", "2025-03-04/2025-03-05", "2025-03-06", false],
])("a report can have been published since: %s", (_shape, value, since, expected) => {
  expect(isPublishedSince({ published: { value, basis: "stated", because: "" } }, since)).toBe(expected);
});

it("a report without a day is of before", () => {
  expect(isPublishedSince({ published: null }, "2025-03-06")).toBe(false);
});

it.each(["yesterday", "2025-3-6", "2025-03-06T06:30", "2025-03-06 06:30Z", ""])("is no time to ask for: %s", (text) => {
  expect(SINCE.test(text)).toBe(false);
});
