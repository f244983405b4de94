import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Readout } from "../src/core/format.ts";
import { createReadout } from "../src/pipeline/create-readout.ts";
import { openInputs } from "../src/read/open-inputs.ts";

const GOOD =
  "VELM, March 4, 2025 - Mayor Ana Ruvic said on Tuesday that the dam would hold. “We were never warned,” she added.\n";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-hostile-"));
  writeFileSync(join(folder, "good.txt"), GOOD);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function readoutOf(paths: readonly string[]): Promise<Readout> {
  return await createReadout({ now: "2026-01-01", workers: 1 }).analyze(
    openInputs(paths, { stdin: null, charset: null }),
  );
}

/** Windows-1251 without any declaration: Cyrillic letters from 0xC0 on, ASCII as it is. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  );
}

// Every case comes with what becomes of it: a code, or a report.
it.each<[string, string, () => string | Buffer, string | null]>([
  ["an empty file", "empty.txt", () => "", "READ_EMPTY"],
  ["a binary", "photo.bin", () => Buffer.from([0, 1, 2, 255, 0, 0, 3, 0, 200, 0]), "READ_BINARY"],
  ["a PDF", "paper.pdf", () => "%PDF-1.7\n%âãÏÓ\n1 0 obj", "READ_UNSUPPORTED"],
  ["one line of 50 MB", "line.txt", () => "word ".repeat(10_000_000), "READ_TOO_LARGE"],
  ["200,000 opening quotation marks", "marks.txt", () => `${"“a ".repeat(200_000)}`, null],
  ["200,000 straight quotation marks", "straight.txt", () => '" '.repeat(200_000), null],
  ["100,000 brackets, dashes and numbers", "noise.txt", () => "( — 1,2 [ 3.4 ] 5-6 ".repeat(20_000), null],
  ["30,000 words of names without an end", "names.txt", () => "Ana Ruvic and ".repeat(10_000), null],
  [
    "invalid UTF-8",
    "broken.txt",
    () =>
      Buffer.concat([Buffer.from(`${GOOD}Кметът говори.`), Buffer.from([0xff, 0xc3]), Buffer.from(`„Няма.“ ${GOOD}`)]),
    "READ_CHARSET_BROKEN",
  ],
  [
    "windows-1251 without a declaration",
    "cp1251.txt",
    () =>
      windows1251(
        "Кметът Ана Рувич заяви във вторник, че язовирът ще издържи. Никой не беше предупреден, каза тя пред репортери в града.",
      ),
    null,
  ],
  [
    "HTML nested 100,000 deep",
    "deep.html",
    () => `<html><body>${"<div>".repeat(100_000)}<p>${GOOD.repeat(20)}</p>`,
    "READ_TOO_DEEP",
  ],
  [
    "20,000 unclosed paragraphs",
    "unclosed.html",
    () => `<html><body>${`<p>${GOOD}`.repeat(2_000)}${"<b><i>".repeat(20_000)}`,
    null,
  ],
])("reads the other report as if it had not been there: %s", async (_shape, name, content, code) => {
  const path = join(folder, name);
  writeFileSync(path, content());
  const alone = await readoutOf([join(folder, "good.txt")]);
  const both = await readoutOf([path, join(folder, "good.txt")]);
  const good = alone.reports[0];
  expect(both.reports.find(({ id }) => id === good?.id)?.text).toBe(GOOD);
  const codes = both.problems.filter(({ source }) => source === path).map((problem) => problem.code);
  if (code === null) expect(both.reports.some(({ source }) => source === path)).toBe(true);
  else expect(codes).toContain(code);
  rmSync(path);
});

it("decodes windows-1251 to the letters that were written", async () => {
  const path = join(folder, "bg.txt");
  const text =
    "Кметът Ана Рувич заяви във вторник, че язовирът ще издържи. Никой не беше предупреден, каза тя пред репортери в града.";
  writeFileSync(path, windows1251(text));
  const { reports } = await readoutOf([path]);
  expect(reports.map((report) => [report.text, report.language])).toEqual([[text, "bg"]]);
});

it("loses one broken line of a JSON Lines file, and no other", async () => {
  const path = join(folder, "lines.jsonl");
  writeFileSync(
    path,
    `{"id":"1","text":${JSON.stringify(GOOD)},"language":"en"}\n{"id":"2","text":\n{"id":"3","text":"The mayor spoke.","language":"en"}\n`,
  );
  const { reports, problems } = await readoutOf([path]);
  expect(reports).toHaveLength(2);
  expect(problems).toMatchObject([{ code: "READ_JSON_BROKEN", source: `${path}#2` }]);
});

it("reads a folder that contains itself once", async () => {
  const inner = join(folder, "loop");
  mkdirSync(inner);
  writeFileSync(join(inner, "a.txt"), GOOD);
  symlinkSync(inner, join(inner, "again"));
  const { reports } = await readoutOf([inner]);
  expect(reports).toHaveLength(1);
});

it("says that a file is not there", async () => {
  const { reports, problems } = await readoutOf([join(folder, "nowhere.txt"), join(folder, "good.txt")]);
  expect(reports).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toEqual(["READ_NOT_FOUND"]);
});
