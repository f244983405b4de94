import { expect, it } from "vitest";
import type { Readout } from "../core/format.ts";
import { readoutJson } from "./readout-json.ts";

const EMPTY: Readout = {
  format: "readout/1",
  reports: [],
  actors: [],
  statements: [],
  events: [],
  figures: [],
  votes: [],
  origins: [],
  stories: [],
  problems: [],
};

it.each([
  ["nothing in it", EMPTY],
  [
    "lists of several things",
    { ...EMPTY, problems: [1, 2, 3].map((n) => ({ source: `${n}.txt`, code: "READ_EMPTY", message: "“empty”\n" })) },
  ],
])("writes the same object as JSON would: %s", (_shape, readout) => {
  expect(JSON.parse([...readoutJson(readout)].join(""))).toEqual(readout);
});
