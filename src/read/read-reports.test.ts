import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readReports } from "./read-reports.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

// Made-up reports.
const FILES: Readonly<Record<string, string>> = {
  "a.txt": "The bridge is closed.",
  "b/c.txt": "The bridge is open.",
  "b/again.txt": "The bridge is closed.",
  "b/.hidden": "Not read.",
  "lines.jsonl": [
    '{"id":"1","outlet":"Tovar Post","text":"One.","published":"2031-05-04","language":"en"}',
    '{"id":"2","text":"Broken',
    "",
    '{"id":"3","outlet":"Tovar Post","text":"Three.","published":"soon","language":"en_GB"}',
    '{"outlet":null,"text":"Four.","title":"\\u001b[31mRed\\u0007 title\\u202e"}',
  ].join("\n"),
  "empty.txt": "",
};
for (const [name, text] of Object.entries(FILES)) {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}
symlinkSync(join(folder, "b"), join(folder, "b", "loop"));

it.each([
  ["a file", ["a.txt"], ["a.txt"]],
  ["the same report twice", ["a.txt", "b/again.txt", "a.txt"], ["a.txt"]],
  ["a folder that contains itself", ["b"], ["b/again.txt", "b/c.txt", "b/loop READ_LOOP"]],
  ["a pattern", ["*/*.txt"], ["b/again.txt", "b/c.txt"]],
  ["a pattern that nothing fits", ["*.doc"], ["*.doc READ_NOT_FOUND"]],
  [
    "a file that is not there, between two that are",
    ["a.txt", "no.txt", "b/c.txt"],
    ["a.txt", "no.txt READ_NOT_FOUND", "b/c.txt"],
  ],
  ["an empty file", ["empty.txt", "a.txt"], ["empty.txt READ_EMPTY", "a.txt"]],
  [
    "lines, one of them broken and one with a date that is none",
    ["lines.jsonl"],
    [
      "lines.jsonl#1",
      "lines.jsonl#2 READ_JSON_BROKEN",
      "lines.jsonl#3",
      "lines.jsonl#3 READ_JSON_BROKEN",
      "lines.jsonl#5",
    ],
  ],
])("reads %s", async (_shape, paths, expected) => {
  expect(await outcome(paths)).toEqual(expected);
});

it("reads standard input, text or lines, wherever its chunks end", async () => {
  const bytes = new TextEncoder().encode(`${FILES["lines.jsonl"]}\n`);
  const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.subarray(7 * at, 7 * at + 7));
  expect(await outcome(["-"], chunks)).toEqual(["-#1", "-#2 READ_JSON_BROKEN", "-#3", "-#3 READ_JSON_BROKEN", "-#5"]);
  expect(await outcome(["-"], [new TextEncoder().encode("Rain fell.")])).toEqual(["-"]);
});

it("keeps a title in one line without characters that steer a terminal", async () => {
  const titles: (string | null)[] = [];
  for await (const item of readReports([join(folder, "lines.jsonl")], { stdin: null, charset: null }))
    if (item.report) titles.push(item.report.title);
  expect(titles).toEqual([null, null, "Red title"]);
});

async function outcome(paths: readonly string[], stdin: readonly Uint8Array[] | null = null): Promise<string[]> {
  const said: string[] = [];
  const given = paths.map((path) => (path === "-" ? path : join(folder, path)));
  const options = { stdin: stdin === null ? null : streamOf(stdin), charset: null };
  for await (const { report, problem } of readReports(given, options))
    said.push(report ? shortened(report.source) : `${shortened(problem.source)} ${problem.code}`);
  return said;
}

function shortened(source: string): string {
  return source.startsWith("-") ? source : relative(folder, source);
}

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
