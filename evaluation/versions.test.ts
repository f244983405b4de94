import { expect, it } from "vitest";
import { ranked, type Wording } from "./versions.ts";

// Made-up wordings: a report, its language, the number of the statement and what is said, as letters; two are as alike as they share letters.
function wordings(given: readonly string[]): Wording<string>[] {
  return given.map((line, at) => {
    const [report = "", language = "", statement = "", said = ""] = line.split(" ");
    return { report: Number(report), start: at, end: at + 1, language, statement: Number(statement), said };
  });
}

const like = (a: string, b: string): number => [...a].filter((letter) => b.includes(letter)).length;

it.each([
  ["the right one first", ["0 en 1 abc", "1 bg 1 abd", "1 bg 2 ade"], ["bg yes", "en yes"]],
  ["another one first", ["0 en 1 abc", "1 bg 1 axy", "1 bg 2 abc"], ["bg yes", "en no"]],
  ["like nothing", ["0 en 1 abc", "1 bg 1 xyz"], ["bg no", "en no"]],
  ["its own report does not count", ["0 en 1 abc", "0 en 2 abc", "1 bg 1 abx"], ["bg yes", "en yes"]],
  ["its own language does not count", ["0 en 1 abc", "2 en 2 abc", "1 bg 1 abx"], ["bg yes", "en yes"]],
  ["a statement of one language is not asked about", ["0 en 1 abc", "1 bg 2 abc"], []],
  [
    "each other language is a question",
    ["0 en 1 abc", "1 bg 1 abx", "2 de 1 qrz"],
    ["bg no", "bg yes", "de no", "de no", "en no", "en yes"],
  ],
])("%s", (_shape, given, expected) => {
  const shown = ranked(wordings(given), like).map(({ language, first }) => `${language} ${first ? "yes" : "no"}`);
  expect(shown.sort()).toEqual(expected);
});
