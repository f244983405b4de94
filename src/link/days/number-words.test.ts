import { expect, it } from "vitest";
import { numberWords } from "./number-words.ts";

it.each([
  ["a number of one word", "en", "seven", 7],
  ["tens and ones", "en", "forty-two", 42],
  ["written as one word", "it", "quarantasette", 47],
  ["thousands", "it", "seimila", 6000],
  ["ones first", "de", "siebenundvierzig", 47],
  ["forms of a number", "bg", "двама", 2],
  ["a number in another script", "ar", "ثلاثة", 3],
  ["one, which is an article as well", "de", "ein", null],
  ["no number", "en", "table", null],
  ["a language without a pack", "xx", "seven", null],
])("%s", (_shape, language, word, expected) => {
  expect(numberWords(language)(word)).toBe(expected);
});
