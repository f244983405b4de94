import { expect, it } from "vitest";
import { foldedText, foldedWords } from "./fold.ts";

it.each([
  ["case and accents of Latin letters", "Élection ÉLECTION election", "election election election"],
  ["letters with a stroke", "Łódź Ørsted Đorđe", "lodz orsted dorde"],
  ["a sharp s", "Straße STRASSE", "strasse strasse"],
  ["a letter of its own right", "Чайка Україна Ёлка", "чайка україна елка"],
  ["vowel marks, hamza and tatweel of Arabic", "أَحْمَد احمد محـــمد", "احمد احمد محمد"],
  ["full-width figures", "１２ killed", "12 killed"],
  ["characters without blanks between", "北京 12", "北 京 12"],
  ["signs that are no words", "— … !", ""],
])("folds %s", (_, text, folded) => {
  expect(foldedText(text)).toBe(folded);
});

it("says where each word stands", () => {
  const text = "«Élan», 12";
  expect([...foldedWords(text)].map(({ start, end }) => text.slice(start, end))).toEqual(["Élan", "12"]);
});
