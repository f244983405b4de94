import { expect, it } from "vitest";
import { publishedOf } from "./published.ts";

it.each([
  ["a day", "2031-05-04", "2031-05-04"],
  ["a day without dashes", "20310504", "2031-05-04"],
  ["an instant in Greenwich", "2031-05-04T10:00:00Z", "2031-05-04T10:00:00Z"],
  ["an instant with its zone and parts of a second", "2031-05-04T10:00:00.123+03:00", "2031-05-04T10:00:00+03:00"],
  ["a zone without a colon, no seconds", "2031-05-04T10:00+0300", "2031-05-04T10:00:00+03:00"],
  ["a blank between day and time", "2031-05-04 10:00:00 +03:00", "2031-05-04T10:00:00+03:00"],
  ["a time without a zone", "2031-05-04T10:00:00", "2031-05-04"],
  ["a date of mail", "Sun, 04 May 2031 10:00:00 GMT", "2031-05-04T10:00:00Z"],
  ["a date of mail with an offset", "4 May 2031 10:00 -0500", "2031-05-04T10:00:00-05:00"],
  ["a day that is none", "2031-02-30", null],
  ["a month that is none", "4 Foo 2031", null],
  ["words", "yesterday", null],
  ["nothing", "", null],
  ["a number", "1683194400", null],
])("reads %s", (_shape, stated, expected) => {
  expect(publishedOf(stated)).toBe(expected);
});
