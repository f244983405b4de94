import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

/** `words | speaker` of all that somebody says. */
function said(language: string, text: string): string[] {
  const pack = packFor(language);
  const sayings = pack === null ? [] : findAll(proseOf(text, pack), pack).sayings;
  return sayings.map((one) => `${textAt(text, one)} | ${one.speaker ? textAt(text, one.speaker) : "-"}`);
}

// Made-up sentences.
it.each<[string, string, string, string[]]>([
  [
    "whoever spoke last speaks on where a verb has no subject",
    "es",
    "El alcalde dijo que el puente era seguro. Añadió que los técnicos lo revisaron.",
    ["el puente era seguro | El alcalde", "los técnicos lo revisaron | El alcalde"],
  ],
  [
    "the subject of the sentence before speaks",
    "it",
    "Il sindaco è arrivato lunedì. Ha detto che la strada è chiusa.",
    ["la strada è chiusa | Il sindaco"],
  ],
  ["nobody was there before", "es", "Añadió que los técnicos lo revisaron.", ["los técnicos lo revisaron | -"]],
  [
    "an office with what tells which one, and who holds it",
    "it",
    "«Non dormo da due notti», dice la direttrice sanitaria, Lidia Orma.",
    ["Non dormo da due notti | la direttrice sanitaria, Lidia Orma"],
  ],
  ["a title that is a unit too", "fr", "« Nous irons », a assuré M. Lazar.", ["Nous irons | M. Lazar"]],
  [
    "a family name that is a noun",
    "de",
    "Am Montag sagte Mirela Keller, die Brücke sei gesperrt.",
    ["die Brücke sei gesperrt | Mirela Keller"],
  ],
  [
    "a family name with two particles",
    "nl",
    "De brug gaat in mei open, aldus directeur Pieter van den Berg.",
    ["De brug gaat in mei open | directeur Pieter van den Berg"],
  ],
])("finds who says what: %s (%s)", (_shape, language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});
