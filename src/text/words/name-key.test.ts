import { expect, it } from "vitest";
import { nameKey } from "./name-key.ts";

it.each([
  ["Cyrillic and Latin", "Владимир", "Vladimir"],
  ["kh", "Хан", "Khan"],
  ["ou and u", "Mahmoud", "Махмуд"],
  ["doubled letters", "Абас", "Abbas"],
  ["Ukrainian letters", "Сергій", "Sergii"],
  ["marks on letters", "Novák", "Новак"],
  ["ch", "Чавес", "Chaves"],
  ["sh", "Шульц", "Shults"],
  ["Arabic and Latin", "دوشان", "Dushan"],
])("reads %s alike", (_shape, one, other) => {
  expect(nameKey(one, [])).toBe(nameKey(other, []));
});

it("reads letters as the language does", () => {
  expect(nameKey("Wojna", [["j", "i"]])).toBe(nameKey("Война", []));
});

it("keeps different names apart, and makes nothing of what has no letters", () => {
  expect(nameKey("Petrov", [])).not.toBe(nameKey("Павлов", []));
  expect(nameKey("2031", [])).toBe("");
});
