import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, expect, it } from "vitest";
import type { Readout } from "../core/format.ts";
import { COMMANDS } from "./commands.ts";
import { run } from "./run.ts";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const DATA = mkdtempSync(join(tmpdir(), "readout-data-"));
afterAll(() => rmSync(DATA, { recursive: true, force: true }));

async function ran(typed: readonly string[], stdin = ""): Promise<Ran> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const parts = { out: "", err: "" };
  stdout.on("data", (chunk: Buffer) => {
    parts.out += chunk.toString();
  });
  stderr.on("data", (chunk: Buffer) => {
    parts.err += chunk.toString();
  });
  const code = await run(typed, {
    stdin: Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]),
    stdout,
    stderr,
    today: "2026-01-01",
    clock: () => "2026-01-01T12:00:00.000Z",
    dataFolder: DATA,
    wait: async () => undefined,
    onStop: (stop) => stop(),
  });
  await new Promise((resolve) => setImmediate(resolve));
  return { code, ...parts };
}

/** All but those of a server that says nothing until it is asked. The examples that write to a file, or read one that an earlier example wrote, run with that file in a folder of its own. */
const EXAMPLES = COMMANDS.filter(({ name }) => name !== "mcp").flatMap(({ examples }) =>
  examples.map(([typed]) => typed),
);

it("runs every example of the help, and each does something", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-examples-"));
  await ran(["watch", "--once", "--store", join(folder, "news.sqlite"), "examples/dam-at-velm"]);
  for (const example of EXAMPLES) {
    const [typed = "", target] = example.split(" > ");
    const words = typed
      .split(" ")
      .map((word) => (/^(?:readout\.json|news\.sqlite)$/.test(word) ? join(folder, word) : word));
    const { code, out, err } = await ran(words);
    expect({ example, code, err }).toEqual({ example, code: 0, err: "" });
    expect(out.length).toBeGreaterThan(20);
    if (target !== undefined) writeFileSync(join(folder, target), out);
  }
  expect(JSON.parse(readFileSync(join(folder, "readout.json"), "utf8"))).toMatchObject({ format: "readout/1" });
  rmSync(folder, { recursive: true });
});

it.each([
  ["an unknown command", ["brie"]],
  ["an unknown option", ["brief", "--nope", "x.txt"]],
  ["an unknown format", ["brief", "--format", "pdf", "x.txt"]],
  ["no files", ["brief"]],
  ["files and a store", ["export", "--store", "a.sqlite", "x.txt"]],
  ["lines of a store", ["brief", "--store", "a.sqlite", "--lines", "3"]],
  ["a shell that is not known", ["completion", "tcsh"]],
  ["a day that is none", ["brief", "--now", "yesterday", "x.txt"]],
  ["a number that is none", ["brief", "--lines", "-3", "x.txt"]],
  ["verify without reports", ["verify", "x.json"]],
  ["a server for assistants without reports", ["mcp"]],
  ["two texts against reports", ["verify", "package.json", "README.md", "--against", "examples/dam-at-velm"]],
  ["changes of one readout", ["changes", "x.json"]],
  ["changes since no day", ["changes", "--since", "yesterday", "x.txt"]],
])("says what was not understood, with 2: %s", async (_shape, typed) => {
  const { code, err, out } = await ran(typed);
  expect(code).toBe(2);
  expect(err).toMatch(/^error USAGE: /);
  expect(out).toBe("");
});

it("ends with 1 for a file that is not there, and still writes all the others", async () => {
  const { code, out, err } = await ran(["read", "--format", "json", "nowhere.txt", "examples/dam-at-velm"]);
  expect(code).toBe(1);
  expect(err).toMatch(/^error READ_NOT_FOUND: nowhere\.txt: /);
  expect(out.trimEnd().split("\n")).toHaveLength(9);
});

it("reads standard input", async () => {
  const { code, out } = await ran(["read", "-"], "Mayor Ana Ruvic said on Monday that the dam would hold.");
  expect(code).toBe(0);
  expect(out).toContain("55 characters");
});

it("verifies what it wrote, and sees a changed word", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-verify-"));
  const brief = join(folder, "brief.md");
  const { out } = await ran(["brief", "examples/dam-at-velm", "--format", "md"]);
  writeFileSync(brief, out);
  expect((await ran(["verify", brief, "examples/dam-at-velm"])).code).toBe(0);
  const cited = out.split("\n").find((line) => line.includes("](<")) ?? "";
  const words = /> "([^"]{4,})"/.exec(cited)?.[1] ?? "";
  expect(words).not.toBe("");
  writeFileSync(brief, out.replace(cited, cited.replaceAll(words, `${words}!`)));
  const changed = await ran(["verify", brief, "examples/dam-at-velm"]);
  expect(changed.code).toBe(1);
  expect(changed.out).toContain("does not hold");
  rmSync(folder, { recursive: true });
});

it.each([
  ["all of a text holds", "Ana Ruvic said: “We were never warned.”", 0, "all hold"],
  [
    "a word is another",
    "Ana Ruvic said: “The dam was inspected in August and nobody told us that it could fail.”",
    1,
    "do not hold",
  ],
  ["somebody else said it", "Karl Osten said: “We were never warned.”", 1, "SAID BY ANOTHER"],
])("holds a text against reports: %s", async (_shape, text, code, told) => {
  const folder = mkdtempSync(join(tmpdir(), "readout-text-"));
  const file = join(folder, "draft.txt");
  writeFileSync(file, text);
  const plain = await ran(["verify", file, "--against", "examples/dam-at-velm"]);
  expect({ code: plain.code, err: plain.err }).toEqual({ code, err: "" });
  expect(plain.out).toContain(told);
  const json = await ran(["verify", file, "--format", "json", "--against", "examples/dam-at-velm"]);
  expect(JSON.parse(json.out).failed > 0).toBe(code === 1);
  rmSync(folder, { recursive: true });
});

it("exports one story, and says which there are where the one asked for is none", async () => {
  const { code, err } = await ran(["export", "examples/dam-at-velm", "--format", "misp", "--story", "st-none"]);
  expect(code).toBe(2);
  expect(err).toMatch(/there is no story “st-none”; there are: st-/);
});

it("answers an assistant on standard input and output, and ends when it goes away", async () => {
  const asked = [
    {
      method: "initialize",
      id: 1,
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
    },
    { method: "notifications/initialized" },
    { method: "tools/list", id: 2 },
  ];
  const lines = asked.map((one) => `${JSON.stringify({ jsonrpc: "2.0", ...one })}\n`).join("");
  const { code, out, err } = await ran(["mcp", "examples/dam-at-velm"], lines);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const tool of ["search", "story", "statements", "figures", "verify"]) expect(out).toContain(`"name":"${tool}"`);
});

it("tells what has changed since a day in every format, and ends with 1 where a report could not be read", async () => {
  for (const format of ["text", "md", "html", "json"]) {
    const { code, out } = await ran(["changes", "--since", "2025-03-06", "--format", format, "examples/dam-at-velm"]);
    expect({ format, code, told: out.includes("This house owes the truth to the people of Brasna") }).toEqual({
      format,
      code: 0,
      told: true,
    });
  }
  const failed = await ran(["changes", "--since", "2025-03-06", "nowhere.txt", "examples/dam-at-velm"]);
  expect(failed.code).toBe(1);
  expect(failed.out).toContain("61 votes in favour");
});

it("ends with 1 for a readout to compare that is none", async () => {
  const { code, err } = await ran(["changes", "package.json", "package.json"]);
  expect(code).toBe(1);
  expect(err).toMatch(/^error VERIFY_FORMAT: package\.json: /);
});

it("writes a brief of no more words than asked for, whole lines only, and says how many were left out", async () => {
  const lineOf = async (words: number) => {
    const { out } = await ran(["brief", "--words", String(words), "--format", "json", "examples/dam-at-velm"]);
    const [story] = (JSON.parse(out) as Readout).stories;
    return { texts: story?.brief.lines.map(({ text }) => text) ?? [], leftOut: story?.brief.leftOut ?? -1 };
  };
  const [all, some] = [await lineOf(100_000), await lineOf(120)];
  expect(all.leftOut).toBe(0);
  expect(some.texts.length + some.leftOut).toBe(all.texts.length);
  expect(some.texts.join(" ").split(/\s+/).length).toBeLessThanOrEqual(120);
  for (const text of some.texts) expect(all.texts).toContain(text);
  const { out } = await ran(["brief", "--words", "120", "examples/dam-at-velm"]);
  expect(out.replace(/\s+/g, " ")).toContain(`${some.leftOut} more lines left out for want of room`);
});

it("tells gaps in the reader's language", async () => {
  const { out } = await ran(["brief", "--language", "de", "examples/dam-at-velm"]);
  expect(out).toContain("wer gezählt hat, ist nicht angegeben");
  expect(out).not.toContain("who counted");
});

it("tells from a store what it tells from the files, byte for byte", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-kept-"));
  const store = join(folder, "news.sqlite");
  const files = ["examples/dam-at-velm", "examples/fire-on-the-aurelia"];
  await ran(["watch", "--once", "--store", store, ...files]);
  for (const format of ["json", "csv-statements", "csv-lines", "plover", "graphml", "atom"]) {
    const kept = await ran(["export", "--store", store, "--format", format]);
    const { out } = await ran(["export", ...files, "--format", format]);
    expect({ format, code: kept.code, same: kept.out === out }).toEqual({ format, code: 0, same: true });
  }
  const { out } = await ran(["export", ...files]);
  const { stories } = JSON.parse(out) as Readout;
  for (const { id } of stories)
    for (const format of ["text", "md", "html"]) {
      const kept = await ran(["brief", "--store", store, "--story", id, "--format", format]);
      const own = await ran(["brief", "--story", id, "--format", format, ...files]);
      expect({ id, format, same: kept.out === own.out }).toEqual({ id, format, same: true });
    }
  const all = await ran(["brief", "--store", store, "--format", "html"]);
  for (const { title } of stories) expect(all.out).toContain(title);
  expect((await ran(["brief", "--store", store, "--story", "st-none"])).err).toMatch(/^error NOT_FOUND: /);
  rmSync(folder, { recursive: true });
});

it.each([
  ["few lines", ["--lines", "3"]],
  ["few words", ["--words", "100"]],
  ["another language", ["--language", "bg", "--lines", "5"]],
])("verifies a brief of %s: what it leaves out is no fault, and it does not say that nothing is contested", async (_shape, options) => {
  const folder = mkdtempSync(join(tmpdir(), "readout-short-"));
  const brief = join(folder, "brief.md");
  const { out } = await ran(["brief", "examples/dam-at-velm", "--format", "md", ...options]);
  expect(out).not.toMatch(/No report contradicts another/);
  writeFileSync(brief, out);
  const language = options.includes("--language") ? ["--language", "bg"] : [];
  const { code, out: told } = await ran(["verify", brief, "examples/dam-at-velm", ...language]);
  expect({ code, told: told.split("\n").at(-2) }).toEqual({ code: 0, told: expect.stringMatching(/all hold$/) });
  rmSync(folder, { recursive: true });
});
