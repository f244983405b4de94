import { expect, it } from "vitest";
import type { Readout } from "../../core/format.ts";
import { tellingIn } from "../wording/telling.ts";
import { linesOfMarkdown, verifyMarkdown } from "./verify-markdown.ts";
import { verifyReadout } from "./verify-readout.ts";

// An invented report.
const text = "At least 14 people were killed in Velm, mayor Ana Ruiz said. “The dam held,” she added.";
const at = (words: string): { report: string; start: number; end: number } => ({
  report: "r-1",
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const present = [{ id: "r-1", source: "velm.txt", text }];
const figure = {
  id: "f-1",
  measure: "killed",
  of: null,
  place: null,
  readings: [
    { span: at("At least 14 people"), value: 14, low: 14, high: 14, bound: "at least", asOf: null, attributedTo: null },
  ],
  verdict: "single",
  because: "",
  partOf: null,
} as const;
const actor = (id: string, name: string, words: string) =>
  ({
    id,
    kind: "person",
    name,
    names: [{ text: name, language: "en" }],
    roles: [],
    mentions: [at(words)],
    country: null,
    sector: null,
  }) as const;
const READOUT: Readout = {
  format: "readout/1",
  reports: [
    {
      id: "r-1",
      source: "velm.txt",
      outlet: null,
      title: null,
      url: null,
      genre: null,
      corrections: [],
      language: "en",
      published: null,
      text,
      removed: [],
      sentences: [],
      times: [],
      citations: [],
      derivedFrom: [],
      notCovered: [],
    },
  ],
  actors: [actor("a-1", "Ana Ruiz", "Ana Ruiz"), actor("a-2", "Velm", "Velm")],
  statements: [
    {
      id: "s-1",
      speaker: "a-1",
      addressees: [],
      date: null,
      versions: [
        {
          span: at("The dam held,"),
          kind: "direct",
          speakerSpan: { start: at("Ana Ruiz").start, end: at("Ana Ruiz").end },
          cueSpan: null,
          via: [],
        },
      ],
      occasion: null,
      divergences: [],
    },
  ],
  events: [],
  figures: [figure],
  votes: [],
  origins: [],
  stories: [
    {
      id: "st-1",
      title: "Velm",
      reports: ["r-1"],
      from: "",
      to: "",
      origins: { least: 1, most: 1 },
      brief: {
        leftOut: null,
        lines: [
          {
            id: "l-1",
            about: "f-1",
            kind: "figure",
            text: "killed: at least 14",
            cites: [at("At least 14 people")],
            outlets: 1,
            origins: { least: 1, most: 1 },
            support: "one report",
            claimants: [],
          },
        ],
      },
      timeline: [],
      storyline: null,
      because: [],
      gaps: [],
      checks: [],
    },
  ],
  problems: [],
};
const line = READOUT.stories[0]?.brief.lines[0];
const story = READOUT.stories[0];
if (!line || !story) throw new Error("the invented readout has one line");
const withLine = (change: object): Readout => ({
  ...READOUT,
  stories: [{ ...story, brief: { lines: [{ ...line, ...change }], leftOut: null } }],
});

it("finds nothing wrong with what holds", () => {
  expect(verifyReadout(READOUT, present, tellingIn("en")).faults).toEqual([]);
});

it.each([
  ["another number in the line", withLine({ text: "killed: at least 15" })],
  ["a citation that ends after the text", withLine({ cites: [{ report: "r-1", start: 0, end: 9999 }] })],
  ["no citation", withLine({ cites: [] })],
  ["more outlets than are cited", withLine({ outlets: 2 })],
  ["more origins than reports", withLine({ origins: { least: 1, most: 2 } })],
  ["a line about nothing", withLine({ about: "f-9" })],
  [
    "a number that its words do not give",
    { ...READOUT, figures: [{ ...figure, readings: [{ ...figure.readings[0], value: 41, low: 41, high: 41 }] }] },
  ],
  [
    "another speaker",
    { ...READOUT, statements: READOUT.statements.map((statement) => ({ ...statement, speaker: "a-2" })) },
  ],
  [
    "a name that no report has",
    { ...READOUT, actors: [actor("a-1", "Ana Reed", "Ana Ruiz"), actor("a-2", "Velm", "Velm")] },
  ],
  [
    "a text that is not the file's",
    { ...READOUT, reports: READOUT.reports.map((report) => ({ ...report, text: text.replace("14", "41") })) },
  ],
])("says so of %s", (_shape, readout) => {
  expect(verifyReadout(readout as Readout, present, tellingIn("en")).faults.length).toBeGreaterThan(0);
});

const GOOD = `- Ana Ruiz: “The dam held,” [[0]](<velm.txt#u${at("The dam held,").start}-${at("The dam held,").end}> "The dam held,") *quoted*`;

it.each([
  ["what holds", GOOD, 0],
  ["words that are not at the place", GOOD.replace(/#u\d+-/, "#u0-"), 2],
  ["a quotation that was altered", GOOD.replace("“The dam held,”", "“The dam broke,”"), 2],
  ["a file that is not given", GOOD.replace("velm.txt", "other.txt"), 2],
  ["another speaker", GOOD.replace("Ana Ruiz", "Velm"), 1],
  ["no brief at all", "Some text.", 1],
])("checks a brief in Markdown: %s", (_shape, markdown, faults) => {
  expect(verifyMarkdown(`# Velm\n\n${markdown}\n`, present, new Set(linesOfMarkdown(GOOD))).faults).toHaveLength(
    faults,
  );
});
