import { expect, it } from "vitest";
import { namesAnybody } from "./names-anybody.ts";

it.each([
  ["a pronoun", "it", ["en"], true],
  ["people", "People", ["en"], true],
  ["a word of one of the languages", "души", ["en", "bg"], true],
  ["a word of another language", "души", ["en"], false],
  ["a name", "Interior Ministry", ["en"], false],
  ["a language without a pack", "it", ["tlh"], false],
])("tells %s", (_shape, words, languages, anybody) => {
  expect(namesAnybody(words, languages)).toBe(anybody);
});
