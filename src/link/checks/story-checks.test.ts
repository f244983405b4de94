import { expect, it } from "vitest";
import { failedChecks as wrong } from "../../../test/failed-checks.ts";

// 4 March 2025 was a Tuesday, 10 March 2025 a Monday.
const ALONE: readonly (readonly [
  shape: string,
  language: string,
  day: string,
  text: string,
  expected: string | null,
])[] = [
  [
    "a weekday beside a whole date",
    "en",
    "2025-03-06",
    "The lock opened on Tuesday, 5 March 2025.",
    "weekday: “Tuesday, 5 March 2025”: 2025-03-05 was a Wednesday, not a Tuesday",
  ],
  [
    "a weekday beside a date without its year",
    "bg",
    "2025-03-06",
    "Шлюзът отвори във вторник, 5 март.",
    "weekday: “вторник, 5 март”: 2025-03-05 was a Wednesday, not a Tuesday",
  ],
  [
    "a weekday beside a date",
    "de",
    "2025-03-06",
    "Die Schleuse wurde am Dienstag, dem 5. März 2025, geöffnet.",
    "weekday: “Dienstag, dem 5. März 2025”: 2025-03-05 was a Wednesday, not a Tuesday",
  ],
  [
    "a weekday beside a date",
    "fr",
    "2025-03-06",
    "L’écluse a ouvert mardi 5 mars 2025.",
    "weekday: “mardi 5 mars 2025”: 2025-03-05 was a Wednesday, not a Tuesday",
  ],
  [
    "a weekday beside a date",
    "ru",
    "2025-03-06",
    "Шлюз открыли во вторник, 5 марта.",
    "weekday: “вторник, 5 марта”: 2025-03-05 was a Wednesday, not a Tuesday",
  ],
  ["the right weekday", "en", "2025-03-06", "The lock opened on Wednesday, 5 March 2025.", null],
  [
    "a weekday that fits the date of the year before",
    "en",
    "2025-01-06",
    "The lock opened on Thursday, 26 December.",
    null,
  ],
  ["hours behind a weekday", "en", "2025-03-06", "The office is open on Tuesday 8-9.", null],
  ["numbers that are a date either way round", "en", "2025-03-06", "The lock opened on Wednesday 05/03/2025.", null],
  ["a weekday by the calendar of its own time", "en", "2025-03-06", "The town burned on Monday, 5 March 1912.", null],
  [
    "yesterday and a weekday",
    "en",
    "2025-03-06",
    "The lock opened yesterday, Sunday, at noon.",
    "day told twice: “yesterday” and “Sunday” are told as one day: 2025-03-05 was a Wednesday",
  ],
  [
    "yesterday and a weekday",
    "ru",
    "2025-03-06",
    "Шлюз открыли вчера, в воскресенье.",
    "day told twice: “вчера” and “воскресенье” are told as one day: 2025-03-05 was a Wednesday",
  ],
  [
    "today and a weekday",
    "de",
    "2025-03-06",
    "Heute (Montag) wurde die Schleuse geöffnet.",
    "day told twice: “Heute” and “Montag” are told as one day: 2025-03-06 was a Thursday",
  ],
  ["yesterday and its weekday", "en", "2025-03-06", "The lock opened yesterday, Wednesday, at noon.", null],
  [
    "a weekday that fits the day the report was written",
    "en",
    "2025-03-06",
    "The lock opened yesterday, Tuesday, at noon.",
    null,
  ],
  ["now and a day of the next clause", "en", "2025-03-06", "As far as we know now, on Saturday we leave.", null],
  ["days in a list", "en", "2025-03-06", "They march today, on Saturday, on Sunday.", null],
  ["yesterday and another day", "en", "2025-03-06", "The lock opened yesterday and Sunday.", null],
  [
    "years ago and a year",
    "en",
    "2025-03-06",
    "The lock was built ten years ago, in 2005.",
    "day told twice: “ten years ago” and “2005” are told as one time: 10 years before 2025 is 2015, not 2005",
  ],
  ["years ago and their year", "en", "2025-03-06", "The lock was built ten years ago, in 2015.", null],
  [
    "an anniversary and a year",
    "en",
    "2025-03-06",
    "Velm marks the 10th anniversary of the 2005 flood.",
    "anniversary: “10th anniversary of the 2005”: 10 years after 2005 is 2015, and the report is of 2025",
  ],
  [
    "an anniversary and a year",
    "bg",
    "2025-03-06",
    "Велм отбелязва десетата годишнина от потопа от 2005 г.",
    "anniversary: “десетата годишнина от потопа от 2005”: 10 years after 2005 is 2015, and the report is of 2025",
  ],
  [
    "an anniversary and a year",
    "fr",
    "2025-03-06",
    "Velm célèbre le 10e anniversaire de la crue de 2005.",
    "anniversary: “10e anniversaire de la crue de 2005”: 10 years after 2005 is 2015, and the report is of 2025",
  ],
  [
    "an anniversary and a year",
    "uk",
    "2025-03-06",
    "У Велмі відзначають десяту річницю повені 2005 року.",
    "anniversary: “десяту річницю повені 2005”: 10 years after 2005 is 2015, and the report is of 2025",
  ],
  [
    "an anniversary and a year",
    "pl",
    "2025-03-06",
    "Velm obchodzi dziesiątą rocznicę powodzi z 2005 roku.",
    "anniversary: “dziesiątą rocznicę powodzi z 2005”: 10 years after 2005 is 2015, and the report is of 2025",
  ],
  [
    "an anniversary and a year",
    "cs",
    "2025-03-06",
    "Velm si připomíná desáté výročí povodně z roku 2005.",
    "anniversary: “desáté výročí povodně z roku 2005”: 10 years after 2005 is 2015, and the report is of 2025",
  ],
  ["an anniversary and its year", "en", "2025-03-06", "Velm marks the 20th anniversary of the 2005 flood.", null],
  [
    "an anniversary still to come",
    "en",
    "2024-11-06",
    "Velm prepares for the 20th anniversary of the 2005 flood.",
    null,
  ],
  [
    "an anniversary of another year",
    "en",
    "2025-03-06",
    "In 2015 Velm marked the 10th anniversary of the 2005 flood.",
    null,
  ],
  ["the year of a feast", "en", "2025-03-06", "The club marked its 10th anniversary in 2015.", null],
  [
    "an age beside a birth",
    "en",
    "2025-03-06",
    "Ann Lee, 45, born in 1970, leads the club.",
    "age: “45, born in 1970”: who was born in 1970 is 54 or 55 in 2025",
  ],
  ["the right age", "en", "2025-03-06", "Ann Lee, 54, born in 1970, leads the club.", null],
  ["an age at another time", "en", "2025-03-06", "Born in 1970, Ann Lee joined the club at the age of 20.", null],
  [
    "days since a weekday",
    "en",
    "2025-03-10",
    "The road has been closed for six days, since Saturday.",
    "days since: “six days, since Saturday”: from 2025-03-08 to the report's day, 2025-03-10, are 2 days",
  ],
  ["days since their weekday", "en", "2025-03-10", "The road has been closed for three days, since Saturday.", null],
  [
    "days to come behind a day since",
    "en",
    "2025-03-10",
    "The road, closed since Saturday, will stay so for six days.",
    null,
  ],
];

it.each(ALONE)("holds %s (%s) against the calendar", (_shape, language, day, text, expected) => {
  expect(wrong([language, day, text])).toEqual(expected === null ? [] : [expected]);
});

const COUNTED: readonly (readonly [
  shape: string,
  first: readonly [string, string, string],
  second: readonly [string, string, string],
  fails: boolean,
])[] = [
  [
    "days of one war that do not go together",
    ["en", "2025-03-06", "On the 12th day of the war the town fell."],
    ["de", "2025-03-06", "Am 15. Tag des Krieges fiel die Stadt."],
    true,
  ],
  [
    "days of one war, a day apart",
    ["en", "2025-03-06", "On the 12th day of the war the town fell."],
    ["ru", "2025-03-07", "На 13-й день войны город пал."],
    false,
  ],
  [
    "days told before and behind",
    ["en", "2025-03-06", "The war entered its 12th day."],
    ["pl", "2025-03-06", "W dziewiątym dniu wojny miasto padło."],
    true,
  ],
  [
    "a number behind its day",
    ["en", "2025-03-06", "It is day 12 of the strike."],
    ["it", "2025-03-06", "È il nono giorno di sciopero."],
    true,
  ],
  [
    "days of two things",
    ["en", "2025-03-06", "On the 12th day of the war the town fell."],
    ["en", "2025-03-06", "On the ninth day of the strike the mine reopened."],
    false,
  ],
  [
    "a war long past",
    ["en", "2025-03-06", "On the 12th day of the war the town fell."],
    ["fr", "2025-03-06", "Au 90e jour de la guerre, la ville est tombée."],
    false,
  ],
  [
    "a day that is recalled",
    ["en", "2025-03-06", "On the 12th day of the war the town fell."],
    ["en", "2025-03-06", "On 10 January, the ninth day of the war, the bridge fell."],
    false,
  ],
];

it.each(COUNTED)("holds %s against each other", (_shape, first, second, fails) => {
  expect(wrong(first, second).length > 0).toBe(fails);
});
