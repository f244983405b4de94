import { expect, it } from "vitest";
import { english } from "../languages/en/pack.ts";
import { proseOf } from "./prose.ts";
import { sentenceAt } from "./sentence-at.ts";

it("finds the sentence of every word", () => {
  const { sentences, words } = proseOf("Ana came. Li went.\nThey met.", english);
  expect(words.map((_word, at) => sentenceAt(sentences, at))).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
});

it("finds none where there is none", () => {
  expect(sentenceAt([], 0)).toBe(-1);
});
