import { describe, expect, it } from "vitest";
import { sourced } from "../core/sourced.ts";
import { englishWriting } from "../languages/en/writing.ts";
import type { Writing } from "../languages/writing.ts";
import { wordsOf } from "./words.ts";

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
