import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourced } from "../../core/sourced.ts";
import { englishWriting } from "../../languages/en/writing.ts";
import type { Writing } from "../../languages/writing.ts";
import { INVISIBLE } from "./character-classes.ts";
import { wordsOf } from "./words.ts";

const INVISIBLES = new RegExp(INVISIBLE, "g");
const all = (text: string): string[] => wordsOf(text, { start: 0, end: text.length }).map(({ text: word }) => word);

/** Blanks, and what shows nothing unless it stands within a word. */
const withoutBlanks = (text: string): string => text.replace(/[\s\u200b]/gu, "").replace(INVISIBLES, "");

describe("wordsOf", () => {
  it.each([
    ["words and marks", "Rain fell, twice.", ["Rain", "fell", ",", "twice", "."]],
    ["letters with full stops", "U.S. p.m. A. b", ["U.S.", "p.m.", "A", ".", "b"]],
    ["inner apostrophes and hyphens", "it’s o'clock well-known AT&T", ["it’s", "o'clock", "well-known", "AT&T"]],
    ["joiners with nothing after them", "Lee' -x a- b", ["Lee", "'", "-", "x", "a", "-", "b"]],
    ["a dash is no hyphen", "Velm–Ostrel", ["Velm", "–", "Ostrel"]],
    ["numbers with separators", "1,200.5 3rd 18:20. 5,x", ["1,200.5", "3rd", "18:20", ".", "5", ",", "x"]],
    ["full stops in a row", "so... well..", ["so", "...", "well", ".."]],
    ["accents written apart", "cafe\u0301s", ["cafe\u0301s"]],
    ["other scripts", "Дъжд в Остра‑Могила", ["Дъжд", "в", "Остра‑Могила"]],
    ["characters of two units", "a😀b 𝒜𝒷", ["a", "😀", "b", "𝒜𝒷"]],
    [
      "characters that show nothing",
      "Ana \u200b\u200bRuiz, Bundes\u00adamt\u200e.",
      ["Ana", "Ruiz", ",", "Bundes\u00adamt", "."],
    ],
    ["blanks of all kinds", "a\u00a0b\ufeffc\td", ["a", "b", "c", "d"]],
  ])("cuts %s", (_shape, text, words) => expect(all(text)).toEqual(words));

  it("says how each is written", () => {
    const [first, mark, last] = wordsOf("Ann’s, ok", { start: 0, end: 9 });
    expect(first).toMatchObject({ lower: "ann's", kind: "word", capital: true, spaceBefore: true });
    expect(mark).toMatchObject({ text: ",", kind: "mark", capital: false, spaceBefore: false });
    expect(last).toMatchObject({ start: 7, end: 9, spaceBefore: true });
  });

  it("knows a word by its letters alone", () => {
    const [word, comma] = wordsOf("Bundes\u00adamt\u200e, x", { start: 0, end: 12 });
    expect(word).toMatchObject({ lower: "bundesamt", end: 10 });
    expect(comma).toMatchObject({ text: ",", spaceBefore: false });
  });

  it("looks at nothing outside its stretch", () => {
    expect(wordsOf("abc.def", { start: 1, end: 3 })).toMatchObject([{ text: "bc", start: 1, end: 3 }]);
  });

  it("leaves out blanks alone, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(all(text).join("").replace(INVISIBLES, "")).toBe(withoutBlanks(text));
      }),
    );
  });
});

const JOINING: Writing = {
  ...englishWriting,
  joined: sourced("a test", { before: new Set(["l'", "d'", "dell'"]), after: new Set(["-il", "-elle"]) }),
};

const read = (text: string, writing: Writing): string[] =>
  wordsOf(text, { start: 0, end: text.length }, writing).map(({ lower }) => lower);

describe("words that are written together come apart", () => {
  const rows: readonly (readonly [shape: string, text: string, words: readonly string[]])[] = [
    ["an elided article", "vers l’armée", ["vers", "l'", "armée"]],
    ["two of them", "dell'l'orto", ["dell'", "l'", "orto"]],
    ["a capital one that opens a sentence", "L’Italie part. L'Iran", ["l'", "italie", "part", ".", "l'", "iran"]],
    ["a capital one inside a sentence is part of a name", "près de L'Aquila", ["près", "de", "l'aquila"]],
    ["an apostrophe of another word", "aujourd'hui", ["aujourd'hui"]],
    ["a pronoun behind its verb", "dit-il", ["dit", "-il"]],
    ["a pronoun with a letter between", "a-t-elle", ["a", "-elle"]],
    ["both", "l'a-t-il", ["l'", "a", "-il"]],
    ["a hyphen of another word", "porte-parole", ["porte-parole"]],
  ];
  it.each(rows)("%s", (_, text, words) => {
    expect(read(text, JOINING)).toEqual(words);
    expect(read(text, englishWriting).join("").length).toBeGreaterThan(0);
  });

  it("leaves every word at its place in the text", () => {
    const text = "L'armée, a-t-il dit, d’ici";
    const words = wordsOf(text, { start: 0, end: text.length }, JOINING);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((word) => word.text));
  });
});
