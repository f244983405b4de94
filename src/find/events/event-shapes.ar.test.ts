/** The shapes in which Arabic reports tell of events: the verb first, its subject and objects side by side, letters written onto words. */
import { expect, it } from "vitest";
import { arabic } from "../../languages/ar/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

/** The shape, a text, and each event in it as `type modality: actors > recipients`, sorted. */
const SHAPES: readonly (readonly [shape: string, text: string, told: readonly string[]])[] = [
  ["two countries side by side", "هددت إيران إسرائيل بالرد.", ["threaten happened: إيران > إسرائيل"]],
  ["a subject of two", "وقعت إسبانيا وفرنسا اتفاقا يوم الخميس.", ["support happened: إسبانيا > فرنسا"]],
  ["a passive that is written like an active verb", "قتل عشرة جنود في هجوم على ثكنة.", ["assault happened:  > جنود"]],
  ["what was not done", "لم تهاجم إسبانيا فرنسا.", ["assault denied: إسبانيا > فرنسا"]],
  ["what only might be done", "قد تهاجم إسبانيا فرنسا.", ["assault hypothetical: إسبانيا > فرنسا"]],
  [
    "a noun without its article behind one with it",
    "أجرى الرئيسان محادثات في مدريد.",
    ["consult happened: الرئيسان > "],
  ],
  ["what had been done", "وكانت إسبانيا قد هاجمت فرنسا.", ["assault happened: إسبانيا > فرنسا"]],
  ["a deed that is denied as a noun", "نفت روسيا قصف كييف.", ["assault denied: روسيا > كييف"]],
  ["a day", "وصل القطار يوم الاثنين.", []],
];

it.each(SHAPES)("reads %s", (_shape, text, told) => {
  const { events } = findAll(proseOf(text, arabic), arabic);
  const names = (spans: (typeof events)[number]["actors"]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(", ");
  expect(
    events
      .map(({ type, modality, actors, recipients }) => `${type} ${modality}: ${names(actors)} > ${names(recipients)}`)
      .sort(),
  ).toEqual(told);
});
