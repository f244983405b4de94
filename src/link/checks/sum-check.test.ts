import { expect, it } from "vitest";
import { failedChecks as wrong } from "../../../test/failed-checks.ts";

const SUMS: readonly (readonly [shape: string, language: string, text: string, expected: string | null])[] = [
  [
    "a list that is one short",
    "en",
    "Fourteen people were killed: nine soldiers and four civilians.",
    "sum: “nine soldiers”, “four civilians” are 13 together, and are told as “Fourteen people”",
  ],
  [
    "a list that is one short",
    "bg",
    "Загинаха 14 души: девет войници и четирима цивилни.",
    "sum: “девет войници”, “четирима цивилни” are 13 together, and are told as “14 души”",
  ],
  [
    "a list that is one short",
    "ru",
    "Погибли 14 человек: девять военных и четверо гражданских.",
    "sum: “девять военных”, “четверо гражданских” are 13 together, and are told as “14 человек”",
  ],
  [
    "a list that is one short",
    "de",
    "14 Menschen wurden getötet: neun Soldaten und vier Zivilisten.",
    "sum: “neun Soldaten”, “vier Zivilisten” are 13 together, and are told as “14 Menschen”",
  ],
  [
    "a list that is one short",
    "es",
    "Murieron 14 personas: nueve soldados y cuatro civiles.",
    "sum: “nueve soldados”, “cuatro civiles” are 13 together, and are told as “14 personas”",
  ],
  [
    "a list that is one short",
    "ar",
    "قتل 14 شخصا: تسعة جنود وأربعة مدنيين.",
    "sum: “تسعة جنود”, “وأربعة مدنيين” are 13 together, and are told as “14 شخصا”",
  ],
  ["a list that adds up", "en", "Fourteen people were killed: nine soldiers and five civilians.", null],
  [
    "a list that does not end with numbers",
    "en",
    "Fourteen people were killed: nine soldiers, four civilians and a child.",
    null,
  ],
  [
    "a list between dashes",
    "en",
    "The blast killed 14 people – nine soldiers and four civilians – the ministry said.",
    "sum: “nine soldiers”, “four civilians” are 13 together, and are told as “14 people”",
  ],
  ["a whole that is the least", "en", "At least 14 people were killed: nine soldiers and four civilians.", null],
  [
    "a part that is more than its whole",
    "en",
    "Fourteen people were killed, including 15 children.",
    "sum: “15 children” are told as a part of “Fourteen people”, and are more",
  ],
  [
    "a part that is more than its whole",
    "fr",
    "Quatorze personnes ont été tuées, dont 15 enfants.",
    "sum: “15 enfants” are told as a part of “Quatorze personnes”, and are more",
  ],
  [
    "a part of the number before the last",
    "en",
    "Twenty people were injured and three killed, including five children.",
    null,
  ],
  [
    "parts of kinds that exclude each other",
    "en",
    "Fourteen people, including nine soldiers and six civilians, were killed.",
    "sum: “nine soldiers”, “six civilians” are told as parts of “Fourteen people”, and together are 15",
  ],
  [
    "parts of kinds that overlap",
    "en",
    "Fourteen people, including nine civilians and six children, were killed.",
    null,
  ],
  [
    "some of those told of before",
    "en",
    "One man was killed and four were hurt. Five of the victims were treated at home.",
    null,
  ],
  [
    "a part behind a number that is not measured",
    "en",
    "Police said one man was killed and praised seven teams, including two guides.",
    null,
  ],
];

it.each(SUMS)("adds up %s (%s)", (_shape, language, text, expected) => {
  expect(wrong([language, "2025-03-06", text])).toEqual(expected === null ? [] : [expected]);
});
