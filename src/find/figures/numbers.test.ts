import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulgarianNumberWords } from "../../languages/bg/numbers.ts";
import { englishNumberWords } from "../../languages/en/numbers.ts";
import { wordsOf } from "../../text/words/words.ts";
import { numberTable } from "./number-table.ts";
import { findNumbers } from "./numbers.ts";

const EN = numberTable(englishNumberWords);
const BG = numberTable(bulgarianNumberWords);

/** Each number as `words: value or low–high, bound`. */
function numbersOf(text: string, table: typeof EN): string[] {
  const words = wordsOf(text, { start: 0, end: text.length });
  return findNumbers(words, 0, words.length, table).map(
    ({ start, end, value, low, high, bound }) => `${text.slice(start, end)}: ${value ?? `${low}–${high}`} ${bound}`,
  );
}

const ROWS: readonly [string, typeof EN, string, readonly string[]][] = [
  ["digits", EN, "40 people", ["40: 40 exactly"]],
  ["digits grouped by comma", EN, "2,800 lives", ["2,800: 2800 exactly"]],
  ["digits grouped by full stop", BG, "2.800 души", ["2.800: 2800 exactly"]],
  ["digits grouped by blank", BG, "2 800 души", ["2 800: 2800 exactly"]],
  ["two numbers beside each other", EN, "in 2019 200 people", ["2019: 2019 exactly", "200: 200 exactly"]],
  ["a decimal", EN, "a magnitude of 5.8", ["5.8: 5.8 exactly"]],
  ["a decimal with a scale", EN, "1.3 million people", ["1.3 million: 1300000 exactly"]],
  ["a decimal with a scale, comma", BG, "1,3 милиона души", ["1,3 милиона: 1300000 exactly"]],
  ["an abbreviated scale with its full stop", BG, "около 2 млн. гласа", ["около 2 млн.: 2000000 approximately"]],
  ["digits of another script", EN, "٢٬٨٠٠ people", ["٢٬٨٠٠: 2800 exactly"]],
  ["a word", EN, "forty people", ["forty: 40 exactly"]],
  ["two words with a hyphen", EN, "twenty-one people", ["twenty-one: 21 exactly"]],
  ["hundreds and ones", EN, "two hundred and five people", ["two hundred and five: 205 exactly"]],
  ["thousands and hundreds", EN, "three thousand four hundred", ["three thousand four hundred: 3400 exactly"]],
  ["an article and a scale", EN, "a hundred and two", ["a hundred and two: 102 exactly"]],
  ["a dozen", EN, "more than a dozen", ["more than a dozen: 12 more than"]],
  ["two dozen", EN, "two dozen men", ["two dozen: 24 exactly"]],
  ["tens and ones", BG, "двадесет и петима", ["двадесет и петима: 25 exactly"]],
  ["one word for hundreds", BG, "триста и двама", ["триста и двама: 302 exactly"]],
  ["a scale alone", BG, "хиляда и двеста", ["хиляда и двеста: 1200 exactly"]],
  ["two numbers joined by and", EN, "two and three", ["two: 2 exactly", "three: 3 exactly"]],
  [
    "two numbers joined by and after a scale",
    BG,
    "хиляди и двама",
    ["хиляди: 2000–9999 approximately", "двама: 2 exactly"],
  ],
  ["dozens", EN, "dozens of people", ["dozens: 24–99 approximately"]],
  ["hundreds of thousands", EN, "hundreds of thousands", ["hundreds of thousands: 200000–999999 approximately"]],
  ["hundreds of thousands without of", BG, "стотици хиляди", ["стотици хиляди: 200000–999999 approximately"]],
  ["tens of thousands", BG, "десетки хиляди души", ["десетки хиляди: 20000–99999 approximately"]],
  ["a range with a dash", EN, "20-30 people", ["20-30: 20–30 approximately"]],
  ["a range in words", EN, "between 20 and 30 people", ["20 and 30: 20–30 approximately"]],
  ["a range of words", EN, "two or three men", ["two or three: 2–3 approximately"]],
  ["a range whose scale is shared", EN, "2 to 3 million", ["2 to 3 million: 2000000–3000000 approximately"]],
  ["a change, not a range", EN, "from 12 to 40", ["12: 12 exactly", "40: 40 exactly"]],
  ["a range downwards is two numbers", EN, "7-2", ["7: 7 exactly", "2: 2 exactly"]],
  ["more than", EN, "more than 200", ["more than 200: 200 more than"]],
  ["at least", BG, "поне 14 души", ["поне 14: 14 at least"]],
  ["a bound over a bound", EN, "at least an estimated 60", ["at least an estimated 60: 60 at least"]],
  ["a bound after", EN, "60 or more", ["60 or more: 60 at least"]],
  ["up to", BG, "до 300 души", ["до 300: 300 at most"]],
  ["an ordinal keeps its ending", EN, "the 13th man", ["13th: 13 exactly"]],
  ["a clock time", EN, "at 18:40", []],
  ["a date in digits", EN, "on 7.10.2023", []],
  ["an article before another word", EN, "a man", []],
  ["a bound without a number", EN, "more than enough", []],
  ["a word that only holds a number", EN, "often tender tension", []],
];

describe("findNumbers", () => {
  it.each(ROWS)("%s", (_shape, table, text, expected) => {
    expect(numbersOf(text, table)).toEqual(expected);
  });

  it("keeps numbers in order, apart and within their own interval, whatever the words", () => {
    const noise = fc.array(
      fc.constantFrom(
        "two",
        "hundred",
        "and",
        "40",
        "1.3",
        "million",
        "-",
        "dozens",
        "of",
        "a",
        "at least",
        "or more",
        "thousands",
      ),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join(" ");
        const words = wordsOf(text, { start: 0, end: text.length });
        const found = findNumbers(words, 0, words.length, EN);
        found.forEach(({ first, last, low, high, value }, index) => {
          expect(first).toBeGreaterThanOrEqual(found[index - 1]?.last ?? 0);
          expect(last).toBeGreaterThan(first);
          expect(low).toBeLessThanOrEqual(high);
          if (value !== null) expect([low, high]).toEqual([value, value]);
        });
      }),
    );
  });
});
