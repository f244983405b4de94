import { describe, expect, it } from "vitest";
import { wordsOf } from "../words/words.ts";
import { phraseTable } from "./phrases.ts";

const table = phraseTable([
  ["more than", "more"],
  ["more", "some"],
  ["загинал*", "died"],
  ["загин*", "die"],
  ["death toll", "toll"],
  ["death toll of", "toll of"],
]);

describe("phraseTable", () => {
  it.each([
    ["a phrase of two words", "more than forty", "more 0-2"],
    ["the longest of two that begin alike", "death toll of forty", "toll of 0-3"],
    ["a phrase that stops short", "more people", "some 0-1"],
    ["a stem with an ending", "загиналите деца", "died 0-1"],
    ["a shorter stem where the longer does not fit", "загинаха", "die 0-1"],
    ["no entry", "people died", null],
    ["an entry that begins later", "the death toll", null],
    ["a word that only begins like a whole word", "moreover", null],
  ])("%s", (_shape, text, expected) => {
    const words = wordsOf(text, { start: 0, end: text.length });
    const found = table.at(words, 0, words.length);
    expect(found && `${found.value} ${found.first}-${found.last}`).toBe(expected);
  });

  it("reads no word from the end on", () => {
    const text = "death toll of forty";
    expect(table.at(wordsOf(text, { start: 0, end: text.length }), 0, 2)?.value).toBe("toll");
  });
});
