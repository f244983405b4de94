import fc from "fast-check";
import { expect, it } from "vitest";
import { bulgarian } from "../../languages/bg/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { russian } from "../../languages/ru/pack.ts";
import { ukrainian } from "../../languages/uk/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { withoutReports } from "./inserted-reports.ts";
import { findMarked } from "./quotation-marks.ts";

function stretchesIn(text: string, pack: LanguagePack): string[] {
  const prose = proseOf(text, pack);
  return withoutReports(prose, findMarked(prose), pack.speech).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ["a clause between two sentences", russian, "«Мы готовы, — сказала она. — Решать им».", ["Мы готовы,", "Решать им"]],
  ["a clause within a sentence", russian, "«Мы, — заявил он, — готовы».", ["Мы,", "готовы"]],
  ["a clause at the end", ukrainian, "«Ми готові! — сказав він».", ["Ми готові!"]],
  ["two clauses", ukrainian, "«Так, — сказав він. — Ні, — додав він. — Може».", ["Так,", "Ні,", "Може"]],
  [
    "words of another in the second part",
    russian,
    "«Он был краток, — сказал Орлов. — Он сказал: „Нет“».",
    ["Он был краток,", "Он сказал: „Нет“", "Нет"],
  ],
  [
    "a dash that no verb of speech follows",
    russian,
    "«Север — это далеко, — так и есть».",
    ["Север — это далеко, — так и есть"],
  ],
  ["a dash without a mark before it", russian, "«Он — сказал себе — и ушёл».", ["Он — сказал себе — и ушёл"]],
  ["a clause outside of the marks", bulgarian, "„Готови сме“, каза тя.", ["Готови сме"]],
])("takes apart %s", (_shape, pack, text, expected) => {
  expect(stretchesIn(text, pack)).toEqual(expected);
});

it("keeps every stretch within its marks, whatever the words", () => {
  const noise = fc.array(fc.constantFrom("«", "»", "—", ",", ".", "Мы", "сказал", "он", "„", "“"));
  fc.assert(
    fc.property(noise, (parts) => {
      const prose = proseOf(parts.join(" "), russian);
      const whole = findMarked(prose);
      for (const { first, last, within } of withoutReports(prose, whole, russian.speech)) {
        expect(whole.some((outer) => outer.first <= first && last <= outer.last)).toBe(true);
        expect(within === null || within >= 0).toBe(true);
      }
    }),
  );
});
