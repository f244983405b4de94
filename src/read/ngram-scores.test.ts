import { eld } from "eld/large";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ngramScores } from "./ngram-scores.ts";

const LETTERS = fc.constantFrom(..."abcdeéöüßñçłąабвгдежзийіїשלאבتاحרπσδ '’`.,-0\n𝒜日本ªʼ");

it.each([
  ["words of Latin letters", "The minister said on Monday that talks would go on."],
  ["words of Cyrillic letters", "Министърът заяви в понеделник, че преговорите ще продължат."],
  ["marks within words and around them", "don't 'tis l’eau ’n’ ''' rock'n'roll"],
  ["a word longer than is looked at", "donaudampfschifffahrtsgesellschaft".repeat(9)],
  ["more text than is looked at", "one two three four five ".repeat(80)],
  ["letters of bytes that the detector has no character for", "本ʼ ’ʼ 𝒜𝒷 éʼ"],
  ["no letters", "12, 13 – 14"],
  ["nothing", ""],
])("scores %s as the detector does from which its table is", (_, text) => {
  expect(ngramScores(text)).toEqual(eld.detect(text).getScores());
});

it("scores any text as the detector does", () => {
  fc.assert(
    fc.property(fc.string({ unit: LETTERS, maxLength: 600 }), (text) => {
      expect(ngramScores(text)).toEqual(eld.detect(text).getScores());
    }),
  );
});
