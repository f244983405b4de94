import { describe, expect, it } from "vitest";
import { formFact, formMark, wordForm } from "./word-forms.ts";

describe("word forms", () => {
  it("are the same for all places of a word", () => {
    expect(wordForm("Остра", "word")).toBe(wordForm("Остра", "word"));
    expect(wordForm("Остра", "word")).not.toBe(wordForm("остра", "word"));
  });

  it("are of the kind they were cut as, whatever was cut before", () => {
    expect([wordForm("80", "word").kind, wordForm("80", "number").kind]).toEqual(["word", "number"]);
  });

  it("are asked once for each fact", () => {
    const asked: string[] = [];
    const lengthOf = formFact(({ lower }) => {
      asked.push(lower);
      return { length: lower.length };
    });
    const form = wordForm("Bridge", "word");
    expect([lengthOf(form), lengthOf(form)]).toEqual([{ length: 6 }, { length: 6 }]);
    expect(asked).toEqual(["bridge"]);
  });

  it("keep the answers to many questions apart", () => {
    const questions = Array.from({ length: 40 }, (_, number) => formMark(({ lower }) => lower.length % 40 === number));
    const form = wordForm("seven77", "word");
    for (const _ of [1, 2])
      expect(questions.flatMap((question, number) => (question(form) ? [number] : []))).toEqual([7]);
  });
});
