import { expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { commonWordsOf } from "./common-words.ts";
import { nameLexicon } from "./name-lexicon.ts";

it.each([
  ["the word as it stands", "en", "A storm came. Storm damage was heavy.", "storm", true],
  ["another case of it, where words are declined", "uk", "Вони підписали угоду. Угода вступає в дію.", "угода", true],
  ["no word that only begins alike", "uk", "Вони бачили мерію. Мер мовчав.", "мер", false],
  ["no word that has a capital everywhere", "ru", "Он видел Лену. Лена молчала.", "лена", false],
  ["no other form where words are not declined", "en", "The storms came. Storm spoke.", "storm", false],
])("knows %s", (_shape, language, text, word, known) => {
  const pack = packFor(language);
  if (pack === null) throw new RangeError(language);
  expect(commonWordsOf(proseOf(text, pack).words, nameLexicon(pack)).has(word)).toBe(known);
});
