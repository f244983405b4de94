import fc from "fast-check";
import { expect, it } from "vitest";
import type { BriefLine, ReportSpan } from "../../core/format.ts";
import { byCodeUnit } from "../../core/order.ts";
import { type Candidate, chooseLines, type WeighedLine } from "./choose-lines.ts";

function lineAt(id: string, start: number, end: number): BriefLine {
  return {
    id,
    about: id,
    kind: "said",
    text: `“${id}”`,
    cites: [{ report: "r", start, end }],
    outlets: 1,
    origins: { least: 1, most: 1 },
    support: "one report",
    claimants: [],
  };
}

const CANDIDATES = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-f]{2}$/),
    weight: fc.nat(6),
    more: fc.nat(2),
    start: fc.nat(5),
    length: fc.integer({ min: 1, max: 3 }),
    told: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 24 },
);

it("chooses what writing every line, and then the weightiest that repeat none, would choose", () => {
  fc.assert(
    fc.property(CANDIDATES, fc.integer({ min: 1, max: 8 }), (given, most) => {
      const all = given.flatMap(({ id, weight, start, length, told }): WeighedLine[] =>
        told ? [{ weight, line: lineAt(id, start, start + length) }] : [],
      );
      all.sort((a, b) => b.weight - a.weight || byCodeUnit(a.line.id, b.line.id));
      const taken: ReportSpan[] = [];
      const expected = all.filter(({ line }) => {
        const within = line.cites.every((cite) => taken.some((one) => one.start <= cite.start && cite.end <= one.end));
        if (!within) taken.push(...line.cites);
        return !within;
      });
      const candidates = given.map(({ id, weight, more, start, length, told }): Candidate => {
        const line = lineAt(id, start, start + length);
        return { id, atMost: weight + more, write: () => (told ? { weight, line } : null) };
      });
      expect(chooseLines(candidates, most).map(({ line }) => line.id)).toEqual(
        expected.slice(0, most).map(({ line }) => line.id),
      );
    }),
  );
});

it("writes no candidate that cannot outweigh what is chosen", () => {
  const written: string[] = [];
  const candidate = (id: string, weight: number, start: number): Candidate => ({
    id,
    atMost: weight,
    write: () => {
      written.push(id);
      return { weight, line: lineAt(id, start, start + 1) };
    },
  });
  expect(chooseLines([candidate("c", 1, 0), candidate("b", 3, 1), candidate("a", 3, 2)], 2)).toHaveLength(2);
  expect(written).toEqual(["a", "b"]);
});

it("chooses every template told of one place, and of the words of one place only the first", () => {
  const calls = ["a", "b"].map((id): Candidate => {
    const line = { ...lineAt(id, 0, 3), text: `Ana called ${id}` };
    return { id, atMost: 1, write: () => ({ weight: 1, line }) };
  });
  const words = ["c", "d"].map((id): Candidate => {
    const line = lineAt(id, 5, 8);
    return { id, atMost: 1, write: () => ({ weight: 1, line }) };
  });
  expect(chooseLines([...calls, ...words], 9).map(({ line }) => line.id)).toEqual(["a", "b", "c"]);
});
