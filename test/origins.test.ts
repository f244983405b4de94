import { expect, it } from "vitest";
import type { OriginRange } from "../src/core/format.ts";
import { link } from "../src/link/link.ts";
import { findInReport } from "../src/pipeline/find-in-report.ts";
import { rawReport } from "../src/read/raw-report.ts";

// Invented reports of one flood.
const WIRE =
  "BRASNA, March 4 (Northwire) - The spillway of the old dam collapsed shortly before dawn on Tuesday and a wave of water struck three streets of the lower town. " +
  "Rescuers searched the cellars of the school and the bakery for people who had not been seen since the evening before. " +
  "The road along the river was closed in both directions and trains to the capital were cancelled until Thursday. " +
  "Engineers said that the level of the lake would have to fall by two metres before divers could look at the gate.";
const REPRINT = WIRE.replace("BRASNA, March 4 (Northwire) - ", "");
const OWN =
  "Mira Halas looked for her cat on Mill Street on Wednesday morning. She had spent the night in the gym with her sister and forty neighbours, and nobody could tell her when she would see her kitchen again.";
const RELEASE_A =
  "Seven people were missing after the flood, the Interior Ministry said on Wednesday. Divers went down in the afternoon.";
const RELEASE_B =
  "The Interior Ministry said on Wednesday that seven people were still missing. Schools stay closed this week.";

function range(texts: readonly (readonly [outlet: string, text: string])[]): OriginRange {
  const found = texts.map(([outlet, text]) =>
    findInReport(
      rawReport(
        {
          source: `${outlet}.txt`,
          outlet,
          title: null,
          url: null,
          published: { value: "2025-03-05", because: "given" },
          language: "en",
          text,
          lineId: null,
        },
        "en",
      ),
    ),
  );
  return link(found, { now: "2025-04-01", language: "en" }).origins.rangeOf(found.map(({ raw }) => raw.id));
}

it.each([
  ["one report", [["A", OWN]], { least: 1, most: 1 }],
  [
    "a reprint with its credit taken away",
    [
      ["Northwire", WIRE],
      ["B", REPRINT],
    ],
    { least: 1, most: 1 },
  ],
  [
    "two that nothing ties and nothing parts",
    [
      ["A", OWN],
      ["B", WIRE],
    ],
    { least: 1, most: 2 },
  ],
  [
    "two that heard one ministry",
    [
      ["A", RELEASE_A],
      ["B", RELEASE_B],
    ],
    { least: 1, most: 2 },
  ],
] as const)("counts the origins of %s", (_shape, texts, expected) => {
  expect(range(texts)).toEqual(expected);
});

it("raises no count when copies are added", () => {
  const once = range([
    ["Northwire", WIRE],
    ["A", OWN],
  ]);
  expect(
    range([
      ["Northwire", WIRE],
      ["A", OWN],
      ["B", REPRINT],
      ["C", REPRINT],
    ]),
  ).toEqual(once);
});
