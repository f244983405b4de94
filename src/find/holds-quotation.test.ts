import { expect, it } from "vitest";
import { holdsQuotation } from "./holds-quotation.ts";

it.each([
  ["no marks", "The dam broke.", false],
  ["a name between marks", "Пожар на ферибота „Надежда“ край пристанището", false],
  ["two names between marks", 'The "Anna Maria" met the "Elena".', false],
  ["a quotation", "The mayor called it “a disaster”.", true],
  ["a quotation that begins with a capital and goes on", "„Нашите хора не са виновни за това“, каза кметът.", true],
  ["a quotation that ends in a comma", "“Never,” said Ana Ruiz.", true],
  ["a mark that is never closed", "“Anna", true],
])("tells of %s", (_shape, text, holds) => {
  expect(holdsQuotation(text)).toBe(holds);
});
