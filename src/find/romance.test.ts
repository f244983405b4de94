import { expect, it } from "vitest";
import { packFor } from "../languages/index.ts";
import { proseOf } from "../text/prose.ts";
import { findAll } from "./find-all.ts";

/** `words | speaker` of every quotation. */
it.each([
  [
    "an inverted compound verb",
    "fr",
    "« Nous tenons », a déclaré le maire, Paul Aubin.",
    ["Nous tenons | le maire, Paul Aubin"],
  ],
  ["a pronoun inside its verb", "fr", "« Nous tenons », a-t-il ajouté.", ["Nous tenons | il"]],
  ["so-called", "fr", "Les soi-disant « volontaires » sont repartis.", []],
  [
    "an inverted verb",
    "es",
    "«No cederemos», dijo el alcalde, Pablo Rueda, a EFE.",
    ["No cederemos | el alcalde, Pablo Rueda"],
  ],
  ["so-called", "es", "Los llamados «voluntarios» se marcharon.", []],
  [
    "a compound verb",
    "it",
    "«Non cederemo», ha detto il sindaco, Paolo Ruggeri, all'Ansa.",
    ["Non cederemo | il sindaco, Paolo Ruggeri"],
  ],
  ["so-called", "it", "I cosiddetti «volontari» se ne sono andati.", []],
])("finds who says a quotation: %s (%s)", (_, language, text, expected) => {
  const pack = packFor(language);
  const sayings = pack === null ? [] : findAll(proseOf(text, pack), pack).sayings;
  const quoted = sayings.filter(({ kind }) => kind !== "indirect");
  const cut = (span: { readonly start: number; readonly end: number } | null): string =>
    span ? text.slice(span.start, span.end) : "";
  expect(quoted.map((one) => `${cut(one)} | ${cut(one.speaker)}`)).toEqual(expected);
});
