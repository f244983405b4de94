import fc from "fast-check";
import { expect, it } from "vitest";
import { queryWords } from "../store/words-table.ts";
import { passageOf } from "./passage.ts";

it.each([
  ["one word", "The dam will hold.", "dam", "dam"],
  ["another case, without accents", "In the Élysée they met.", "ELYSEE", "Élysée"],
  ["the beginning of a word", "The mayor spoke.", "may", "mayor"],
  ["words side by side", "A dam. The old dam wall broke.", "dam wall", "dam wall"],
  ["words in another script", "Кметът каза, че реката е висока.", "река", "реката"],
  ["nothing that stands there", "The dam will hold.", "river", ""],
])("finds %s", (_shape, text, query, words) => {
  const passage = passageOf(text, queryWords(query));
  expect(passage.words).toBe(words);
  expect(text.slice(passage.start, passage.end)).toBe(words);
});

it("prefers the place where all words stand together", () => {
  const text = `The dam is old.${" Nothing else is told.".repeat(40)} The mayor went to the dam.`;
  expect(passageOf(text, queryWords("mayor dam")).start).toBe(text.indexOf("mayor"));
});

it("gives stretches of the text that follow each other", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.string({ maxLength: 12 }), (text, query) => {
      const { start, end, before, words, after } = passageOf(text, queryWords(query));
      expect(text.slice(start - before.length, end + after.length)).toBe(before + words + after);
    }),
  );
});
