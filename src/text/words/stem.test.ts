import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { barerForms, keyOf } from "./stem.ts";

it.each([
  ["forms of a word", "bg", "правителството", "bg", "правителства", "stem"],
  ["accents left out", "fr", "égalité", "fr", "egalité", "stem"],
  ["an Arabic article and particle left out", "ar", "والحكومة", "ar", "حكومة", "stem"],
  ["a name in two scripts", "bg", "путин", "en", "putin", "concept"],
  ["a sound spelt in two ways", "bg", "хартум", "en", "khartoum", "concept"],
  ["a letter read as another", "pl", "łódź", "en", "lodz", "concept"],
] as const)("gives %s one key", (_shape, language, word, other, same, key) => {
  expect(keyOf(word, language)[key]).toBe(keyOf(same, other)[key]);
});

it.each([
  ["different words", "bg", "път", "bg", "пат"],
  ["й and и", "bg", "йод", "bg", "иод"],
] as const)("keeps %s apart", (_shape, language, word, other, same) => {
  expect(keyOf(word, language).stem).not.toBe(keyOf(same, other).stem);
});

it.each([
  ["a pronoun behind", "ar", "كلبه", "كلب"],
  ["a prefix of person and a pronoun", "ar", "سيتركها", "ترك"],
  ["a feminine ending before a pronoun", "ar", "حقيبتك", "حقيبة"],
  ["an article behind", "bg", "жабата", "жаба"],
] as const)("takes off %s", (_shape, language, word, barer) => {
  expect(barerForms(word, language)).toContain(barer);
});

it.each([
  ["what would be too short", "ar", "له"],
  ["what is too long to be a word", "bg", "а".repeat(200)],
  ["words of a language that writes nothing onto them", "en", "dogs"],
] as const)("leaves %s", (_shape, language, word) => {
  expect(barerForms(word, language)).toEqual([]);
});

it("makes the keys that the scripts make, which build the tables", () => {
  const rows = JSON.parse(readFileSync("scripts/bridge/stems.json", "utf8")) as [string, string, number, number][];
  expect(
    rows.map(([word, language]) => [word, language, keyOf(word, language).stem, keyOf(word, language).concept]),
  ).toEqual(rows);
});

it("remembers nothing that changes a key", () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      const first = keyOf(word, "en");
      expect(keyOf(word, "en")).toEqual(first);
    }),
  );
});
