import { expect, it } from "vitest";
import { german } from "../../languages/de/pack.ts";
import { english } from "../../languages/en/pack.ts";
import { proseOf } from "../prose.ts";

function capitals(text: string, pack = german): string[] {
  return proseOf(text, pack).words.flatMap((word) => (word.kind === "word" && word.capital ? [word.text] : []));
}

it.each([
  ["nouns behind an article", "Im Dorf hat die Regierung eine Brücke gebaut.", ["Im"]],
  ["nouns without one", "In Norddorf gab es Proteste und Gewalt.", ["In", "Norddorf"]],
  ["a compound that no list has", "Es gab einen Raketenangriff auf Kiew.", ["Es", "Kiew"]],
  ["a name behind an office", "Gestern kam Außenministerin Brelkamp.", ["Gestern", "Brelkamp"]],
  ["a family name that is a noun, behind a given name", "Gestern traf Robert Koch ein.", ["Gestern", "Robert", "Koch"]],
  ["and elsewhere in the report", "Robert Koch kam. Dann ging Koch.", ["Robert", "Koch", "Dann", "Koch"]],
  [
    "a family name that is a noun, behind a given name in no list",
    "Gestern kam Mirela Koch.",
    ["Gestern", "Mirela", "Koch"],
  ],
  ["no noun behind an owner in no list", "Gestern kam Kaldoviens Regierung.", ["Gestern", "Kaldoviens"]],
  ["a name of an adjective and a noun", "Gestern sprach die Deutsche Bank.", ["Gestern", "Deutsche", "Bank"]],
  ["a listed name of several words", "Gestern sprach das Weiße Haus.", ["Gestern", "Weiße", "Haus"]],
  ["an acronym", "Gestern sprach die SPD.", ["Gestern", "SPD"]],
  ["a word of grammar that is a noun elsewhere", "Laut Polizei war es still.", ["Laut"]],
  ["the noun of a parted compound", "Gestern kam der US-Präsident.", ["Gestern", "US"]],
  ["a name with a hyphen", "Gestern in Baden-Württemberg.", ["Gestern", "Baden-Württemberg"]],
])("keeps the capitals of names alone: %s", (_, text, expected) => {
  expect(capitals(text)).toEqual(expected);
});

it("leaves a language alone whose nouns have none", () => {
  expect(capitals("The Bridge fell.", english)).toEqual(["The", "Bridge"]);
});
