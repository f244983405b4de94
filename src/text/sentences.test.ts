import fc from "fast-check";
import { expect, it } from "vitest";
import { packFor } from "../languages/index.ts";
import { sentencesOf } from "./sentences.ts";
import { wordsOf } from "./words/words.ts";

function sentences(text: string, language: string): string[] {
  const pack = packFor(language);
  if (!pack) throw new Error(language);
  const words = wordsOf(text, { start: 0, end: text.length });
  return sentencesOf(words, pack.writing).map(({ start, end }) => text.slice(start, end));
}

// A bar stands where a sentence ends.
it.each([
  ["two sentences", "en", "It rained.| The lock held."],
  ["a question and a cry", "en", "Who knew?| Nobody!| It rained."],
  ["a title", "en", "He met Dr. Ada Ferro.| She left."],
  ["initials", "en", "J. R. Aldous and Mia W. Ferro spoke.| They left."],
  ["a country's initials before a name", "en", "The U.S. Senate voted.| It rained."],
  ["a country's initials at the end", "en", "It was made in the U.S.| The lock held."],
  ["a country's initials before a quotation", "en", "It was made in the U.S.| “The lock held,” he said."],
  ["an hour before a weekday", "en", "It opens at 5 p.m. Monday.| Bring boots."],
  ["an hour at the end", "en", "It opens at 5 p.m.| The mayor comes."],
  ["a saint's town", "en", "They met in St. Petersburg on Jan. 6.| It rained."],
  ["a firm's form", "en", "Lindholt Locks Inc. Chief Ada Ferro spoke."],
  ["a word that is also an abbreviation", "en", "The council said no.| The lock stays shut."],
  ["a month without a blank", "en", "It fell on Oct.7 at dawn.| It rained."],
  ["a number with a point", "en", "It measured 6.4 metres.| Nobody swam."],
  ["an address", "en", "He wrote to lindholt.example about it.| It rained."],
  ["a quotation that ends its sentence", "en", "He said: “The lock held.”| It rained."],
  ["a question before the words of saying", "en", "“Who knew?” she asked.| Nobody did."],
  ["two sentences in one quotation", "en", "“It rained.| The lock held,” he said."],
  ["a bracket that ends its sentence", "en", "It held (by luck.)| It rained."],
  ["three points in the middle", "en", "It held ... for an hour.| It rained."],
  ["three points at the end", "en", "It held…| Then it fell."],
  ["a lost blank", "en", "It held.|The mayor left."],
  ["an ordinal's list", "en", "No. 7 was shut, No. 8 was not.| It rained."],
  ["years in Bulgarian", "bg", "Мостът падна през 2019 г. при буря.| Никой не пострада."],
  ["a year at the end in Bulgarian", "bg", "Мостът падна през 2019 г.| Кметът мълчи."],
  ["so-called in Bulgarian", "bg", "Срещна т.нар. „Речен съвет“.| Валеше."],
  ["a title in Bulgarian", "bg", "Дойде проф. Ада Ферова.| Валеше."],
  ["and so on in Bulgarian", "bg", "Имаше лодки, въжета и т.н. за всички.| Валеше."],
  ["a quotation in Bulgarian", "bg", "„Мостът е цял.| Спете“, каза той."],
])("cuts %s", (_shape, language, marked) => {
  expect(sentences(marked.replaceAll("|", ""), language).join("|")).toBe(
    marked
      .split("|")
      .map((sentence) => sentence.trim())
      .join("|"),
  );
});

it("holds every word once, whatever the text", () => {
  const piece = fc.constantFrom(".", "!", "…", "“", "”", '"', "(", ")", " ", "U.S.", "a", "The", "7", "p.m.", ",");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const pack = packFor("en");
      if (!pack) throw new Error("en");
      const text = pieces.join("");
      const words = wordsOf(text, { start: 0, end: text.length });
      const found = sentencesOf(words, pack.writing);
      expect(found.flatMap(({ first, last }) => words.slice(first, last))).toEqual(words);
    }),
  );
});

it("cuts a text without stops, and looks at a run of marks once", () => {
  const pack = packFor("en");
  if (!pack) throw new Error("en");
  const words = wordsOf("word ".repeat(2000), { start: 0, end: 10_000 });
  expect(Math.max(...sentencesOf(words, pack.writing).map(({ first, last }) => last - first))).toBe(500);
  const marks = wordsOf(`${"!".repeat(200_000)} a`, { start: 0, end: 200_002 });
  let reads = 0;
  const counting = new Proxy(marks, {
    get: (target, key) => {
      reads++;
      return Reflect.get(target, key);
    },
  });
  sentencesOf(counting, pack.writing);
  expect(reads).toBeLessThan(20 * marks.length);
});
