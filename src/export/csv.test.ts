import fc from "fast-check";
import { expect, it } from "vitest";
import { csvTable, tabTable } from "./csv.ts";

it.each([
  ["plain words", "Reka", "Reka"],
  ["a comma", "Reka, Brod", '"Reka, Brod"'],
  ["a quotation mark", 'the "dam"', '"the ""dam"""'],
  ["a line end", "one\ntwo", '"one\ntwo"'],
  ["a formula", "=SUM(A1)", "'=SUM(A1)"],
  ["a formula with a comma", '=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ["a plus", "+359 2", "'+359 2"],
  ["a minus", "-2+3", "'-2+3"],
  ["an at sign", "@cmd", "'@cmd"],
  ["a tab first", "\t=1", "'\t=1"],
  ["a carriage return first", "\r=1", `"'\r=1"`],
  ["a formula later on is none", "a =1", "a =1"],
  ["half a character", "\ud800x", "\ufffdx"],
  ["a number stays one", -5, "-5"],
  ["nothing", null, ""],
])("writes a cell: %s", (_shape, cell, expected) => {
  expect([...csvTable(["a"], [[cell]], false)]).toEqual(["a\r\n", `${expected}\r\n`]);
});

it("begins with a byte-order mark where asked", () => {
  expect([...csvTable(["a"], [], true)]).toEqual(["\ufeffa\r\n"]);
});

it("keeps every row of a tab-separated table on one line with as many cells, whatever the texts", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 3, maxLength: 3 }), (row) => {
      const [, line = ""] = [...tabTable(["a", "b", "c"], [row])];
      expect(line.slice(0, -1).split("\t")).toHaveLength(3);
      expect(line.slice(0, -1)).not.toMatch(/[\n\r]/);
    }),
  );
});
