import { expect, it } from "vitest";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../prose.ts";

it.each<[string, LanguagePack, string, string]>([
  ["a verb that no list has", bulgarian, "Вчера съдът оневини кмета", "adverb noun verb noun"],
  ["a plural noun with an ending of adjectives", bulgarian, "Имаше нападения край моста", "verb noun preposition noun"],
  ["an adjective of the same stem", bulgarian, "Вчера протестни групи вървяха", "adverb adjective noun verb"],
  ["a word of no event", bulgarian, "Вчера сини къщи стоят", "adverb adjective noun noun"],
  ["a language of dictionary forms", english, "They acquitted him", "pronoun verb pronoun"],
])("tags %s", (_, pack, text, expected) => {
  const { words, syntax } = proseOf(text, pack);
  expect(words.map((_word, index) => syntax.tags[index]).join(" ")).toBe(expected);
});
