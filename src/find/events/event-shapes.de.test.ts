/** The shapes in which German reports tell of events: verbs at the end of their clause, objects before them, prefixes that stand apart. */
import { expect, it } from "vitest";
import { german } from "../../languages/de/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

/** The shape, a text, and each event in it as `type modality: actors > recipients`, sorted. */
const SHAPES: readonly (readonly [shape: string, text: string, told: readonly string[]])[] = [
  [
    "an object between the parts of the verb",
    "Frankreich hat am Montag die Türkei angegriffen.",
    ["assault happened: Frankreich > Türkei"],
  ],
  [
    "an object behind a place",
    "Frankreich hat am Montag in Rom drei Aktivisten festgenommen.",
    ["coerce happened: Frankreich > Aktivisten"],
  ],
  [
    "an object before the verb and the subject",
    "Den Botschafter bestellte Frankreich am Montag ein.",
    ["accuse happened: Frankreich > Den Botschafter"],
  ],
  [
    "an object before a relative clause",
    "Spanien hat die Männer, die am Sonntag Rom angegriffen hatten, ausgewiesen.",
    ["assault happened: die Männer > Rom", "sanction happened: Spanien > die Männer"],
  ],
  [
    "a deed whose sides hang on it by an article and a preposition",
    "Die Festnahme des Ministers Paul Strom durch die Polizei löste Proteste aus.",
    ["coerce happened: die Polizei > Paul Strom", "protest happened:  > "],
  ],
  [
    "a deed that is denied by its own clause",
    "Spanien hat Italien nicht angegriffen.",
    ["assault denied: Spanien > Italien"],
  ],
];

it.each(SHAPES)("%s", (_shape, text, told) => {
  const { events } = findAll(proseOf(text, german), german);
  const names = (spans: (typeof events)[number]["actors"]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(", ");
  expect(
    events
      .map(({ type, modality, actors, recipients }) => `${type} ${modality}: ${names(actors)} > ${names(recipients)}`)
      .sort(),
  ).toEqual(told);
});
