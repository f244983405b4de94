import { expect, it } from "vitest";
import type { Statement, StatementVersion } from "../../core/format.ts";
import { ownMatter } from "./own-matter.ts";

const FAMILIES = [{ members: ["wire", "reprint"] }, { members: ["own"] }];

it.each<[string, readonly (readonly string[])[], readonly number[]]>([
  ["two sayings that nobody else has", [["own"], ["own"], ["own", "wire"]], [1]],
  ["one saying that nobody else has", [["own"], ["wire", "own"]], []],
  ["mostly what others have", [["own"], ["own"], ["own", "wire"], ["own", "wire"], ["own", "wire"]], []],
  [
    "a wire and its reprint",
    [
      ["wire", "reprint"],
      ["wire", "reprint"],
    ],
    [0],
  ],
])("tells who has heard what no other has: %s", (_shape, told, expected) => {
  const statements = told.map((reports) => statementIn(reports, "direct"));
  const own = ownMatter(statements, FAMILIES);
  expect([...own.keys()]).toEqual(expected);
  for (const places of own.values()) expect(places.length).toBeGreaterThan(1);
});

it("takes nothing from what is only reported", () => {
  const statements = [statementIn(["own"], "indirect"), statementIn(["own"], "indirect")];
  expect(ownMatter(statements, FAMILIES).size).toBe(0);
});

function statementIn(reports: readonly string[], kind: StatementVersion["kind"]): Statement {
  const versions = reports.map((report) => ({
    span: { report, start: 0, end: 1 },
    kind,
    speakerSpan: null,
    cueSpan: null,
    via: [],
  }));
  return { id: "", speaker: null, addressees: [], date: null, versions, occasion: null, divergences: [] };
}
