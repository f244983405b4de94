import { expect, it } from "vitest";
import { believedLanguage } from "./believed-language.ts";

it.each([
  ["the language of the text", "bg", "Мостът е затворен.", "bg"],
  ["a template's language", "en-US", "Мостът е затворен.", null],
  ["a language with names in another script", "en", "The mayor of Сарн, who is called Ана, said so.", "en"],
  ["a language of two scripts", "sr", "Most je zatvoren.", "sr"],
  ["a text without letters", "en", "12.5", "en"],
  ["nothing", null, "Мостът е затворен.", null],
])("answers for %s", (_shape, stated, text, expected) => {
  expect(believedLanguage(stated, text)).toBe(expected);
});
