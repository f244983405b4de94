/** The shapes that cases, verbs without a subject and infinitives give to events in Czech, Polish, Russian and Ukrainian. */
import { expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

/** The shape, the language, a text, and each event in it as `type modality: actors > recipients`, sorted. */
const SHAPES: readonly (readonly [shape: string, language: string, text: string, told: readonly string[]])[] = [
  [
    "a person behind a title that goes on in a case",
    "ru",
    "Министр иностранных дел Анна Петрова обвинила Ивана Орлова в измене.",
    ["accuse happened: Анна Петрова > Ивана Орлова"],
  ],
  [
    "an adjective without its copula",
    "ru",
    "Испания готова принять посредничество Италии.",
    ["agree offered: Испания > Италии"],
  ],
  [
    "a modal and its infinitive with a day between",
    "cs",
    "O mimořádných prostředcích má v pátek hlasovat parlament.",
    ["vote planned: parlament > "],
  ],
  ["a verb that never has a subject", "pl", "Jana Nowaka aresztowano w Madrycie.", ["coerce happened:  > Jana Nowaka"]],
  [
    "the subject of the sentence before",
    "pl",
    "Premier Jan Nowak odwiedził Pragę. We wtorek telefonował do prezydenta Antona Kowalskiego.",
    ["consult happened: Jan Nowak > Antona Kowalskiego", "consult happened: Jan Nowak > Pragę"],
  ],
  [
    "an insertion between a verb and its object",
    "bg",
    "Испания започна във вторник, след седмици безплодни преговори, стачка.",
    ["protest happened: Испания > "],
  ],
  [
    "a short participle that grammar has no ending for",
    "cs",
    "Ana Ruizová byla v roce 2010 odsouzena k trestu smrti.",
    ["coerce happened:  > Ana Ruizová"],
  ],
  [
    "a present that tells what is to come",
    "ru",
    "Если Испания нападёт на Италию, посол уедет.",
    ["assault hypothetical: Испания > Италию"],
  ],
];

it.each(SHAPES)("reads %s", (_, language, text, told) => {
  const pack = packFor(language);
  if (pack === null) throw new RangeError(language);
  const at = (places: readonly { start: number; end: number }[]): string =>
    places.map(({ start, end }) => text.slice(start, end)).join(" + ");
  const found = findAll(proseOf(text, pack), pack).events;
  expect(
    found
      .map(({ type, modality, actors, recipients }) => `${type} ${modality}: ${at(actors)} > ${at(recipients)}`)
      .sort(),
  ).toEqual([...told].sort());
});
