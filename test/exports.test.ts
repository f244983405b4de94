/** Every format is read by a reader that is not ours. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Readout } from "../src/core/format.ts";
import { FORMATS } from "../src/export/formats.ts";
import { createReadout } from "../src/pipeline/create-readout.ts";
import { openInputs } from "../src/read/open-inputs.ts";
import { rawReport } from "../src/read/raw-report.ts";
import { type OutsideReaders, outsideReaders } from "./outside/install-readers.ts";

const run = promisify(execFile);
const SETTINGS = { language: "en", bom: true };

/** Names and words that break what does not escape: markup, formulas, control characters, half characters, characters beyond the first plane. */
const HOSTILE = "=1+1 <script>alert('x')</script> & \"]]> \u0007\u000b\ufffe \ud800 🌊\t@";

let readout: Readout;
let folder = "";
let readers: OutsideReaders | string = "";
let seen: Readonly<Record<string, unknown>> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-exports-"));
  readout = await hostileReadout();
  for (const { name, write } of FORMATS) writeFileSync(join(folder, name), [...write(readout, SETTINGS)].join(""));
  readers = await outsideReaders();
  if (typeof readers === "string") return;
  const { stdout } = await run(readers.python, [join(import.meta.dirname, "outside/read-exports.py"), folder], {
    maxBuffer: 100_000_000,
  });
  seen = JSON.parse(stdout) as typeof seen;
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The example with hostile names and a hostile report. */
async function hostileReadout(): Promise<Readout> {
  const inputs = [];
  for await (const item of openInputs(["examples/dam-at-velm"], { stdin: process.stdin, charset: null }))
    inputs.push(item);
  const report = rawReport(
    {
      source: "hostile.txt",
      outlet: HOSTILE,
      title: HOSTILE,
      url: "javascript:alert(1)",
      published: { value: "2025-03-06", because: "made up" },
      language: "en",
      text: `🌊🌊 The Velm dam collapsed on Tuesday and 11 people were killed in Brasna. Mayor Ana Ruvic said on Thursday: “=cmd() 🌊 nobody <b>told</b> us & the \u0007 people.” Prime Minister Elena Dorsh telephoned President Viktor Lanz on Wednesday.`,
      lineId: null,
    },
    "en",
  );
  const made = await createReadout({ now: "2025-04-01", workers: 1 }).analyze([...inputs, { report }]);
  return {
    ...made,
    actors: made.actors.map((actor, n) => ({ ...actor, name: n % 2 === 0 ? `${HOSTILE}${n}` : actor.name })),
    reports: made.reports.map((one) => ({ ...one, title: `${HOSTILE} ${one.title}` })),
  };
}

const written = (name: string): string =>
  [...(FORMATS.find((format) => format.name === name)?.write(readout, SETTINGS) ?? [])].join("");

/** Runs a test with the readers, or skips it and says why. */
function read(what: string, check: (told: OutsideReaders) => void | Promise<void>): void {
  it(what, async ({ skip }) => {
    if (typeof readers === "string") skip(`the readers cannot be installed here: ${readers}`);
    else await check(readers);
  });
}

it("has a name, a kind and an ending of its own for every format", () => {
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
  for (const { mediaType, ending } of FORMATS) {
    expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(;[a-z]+=[\d.]+)?$/);
    expect(ending).toMatch(/^[a-z]+(\.[a-z]+)?$/);
  }
});

it("gives the same bytes again, and nothing that is no Unicode text", () => {
  for (const { name } of FORMATS) {
    expect(written(name)).toBe(written(name));
    if (!["json", "md", "text", "html"].includes(name)) expect(/\p{Cs}/u.test(written(name)), name).toBe(false);
  }
});

it("names in every format the places that prove what is told", () => {
  const [line] = readout.stories[0]?.brief.lines ?? [];
  const [cite] = line?.cites ?? [];
  const place = `${cite?.report}#u${cite?.start}-${cite?.end}`;
  for (const name of ["csv-lines", "claimreview", "newsarticle", "stix", "misp", "atom"])
    expect(written(name).includes(place), name).toBe(true);
  for (const { evidence } of readout.events)
    expect(written("plover")).toContain(`"place":"${evidence[0]?.report}#u${evidence[0]?.start}-${evidence[0]?.end}"`);
});

it("never rates a claim", () => {
  expect(written("claimreview")).not.toMatch(/rating/i);
});

read("writes tables that Python's csv reads, in which nothing is a formula", () => {
  const tables = seen["tables"] as Record<string, { rows: number; ragged: unknown[]; formulas: string[] }>;
  const rows = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.rows]));
  expect(rows).toEqual({
    statements: readout.statements.flatMap(({ versions }) => versions).length,
    events: readout.events.length,
    figures: readout.figures.flatMap(({ readings }) => readings).length,
    votes: readout.votes.length,
    lines: readout.stories.flatMap(({ brief }) => brief.lines).length,
  });
  for (const { ragged, formulas } of Object.values(tables)) expect([ragged, formulas]).toEqual([[], []]);
});

read("writes CAMEO rows with codes of CAMEO alone, and PLOVER lines that are JSON", () => {
  const { codes, rows } = seen["cameo"] as { codes: string[]; rows: number };
  expect(rows).toBeGreaterThan(0);
  for (const code of codes) expect(code).toMatch(/^(0[1-9]|1\d|20)\d{0,2}$/);
  expect(seen["plover"]).toBe(readout.events.length);
});

read("writes graphs that networkx reads, with the places of every edge", () => {
  const [graphml, gexf] = [seen["graphml"], seen["gexf"]] as { nodes: number; edges: number; places: string[] }[];
  expect(graphml?.nodes).toBe(readout.actors.length);
  expect(gexf?.nodes).toBe(readout.actors.length);
  expect(graphml?.edges).toBeGreaterThan(0);
  expect(gexf?.edges).toBe(graphml?.edges);
  for (const place of [...(graphml?.places ?? []), ...(gexf?.places ?? [])]) expect(place).toMatch(/^r-\w+#u\d+-\d+/);
});

read("writes a bundle that OASIS's STIX validator finds valid", () => {
  expect(seen["stix"]).toEqual({ valid: true, errors: [] });
});

read("writes an event that PyMISP reads and its schema allows", () => {
  const { attributes, reports, errors } = seen["misp"] as { attributes: number; reports: number; errors: string[] };
  expect(errors).toEqual([]);
  expect(reports).toBe(1);
  expect(attributes).toBeGreaterThan(readout.stories[0]?.brief.lines.length ?? 0);
});

read("writes JSON-LD that rdflib reads, in which every term is one of schema.org", () => {
  for (const name of ["claimreview", "newsarticle"]) {
    const { triples, unknown, ratings } = seen[name] as { triples: number; unknown: string[]; ratings: number };
    expect(triples).toBeGreaterThan(50);
    expect(unknown).toEqual([]);
    expect(ratings).toBe(0);
  }
});

read("writes a feed that feedparser reads, and feedsmith", () => {
  const { version, broken, entries, incomplete } = seen["atom"] as Record<string, unknown>;
  expect({ version, broken, incomplete }).toEqual({ version: "atom10", broken: false, incomplete: [] });
  expect(entries).toBe(parseAtomFeed(written("atom")).entries?.length);
});

read("writes sources that citeproc reads", () => {
  expect(seen["csl"]).toEqual({ items: readout.reports.length });
});

read("writes a timeline that TimelineJS finds valid, in which nothing runs", async ({ folder: installed }) => {
  const script = join(import.meta.dirname, "outside/read-timeline.mjs");
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const { stdout } = await run(process.execPath, [tsx, script, join(folder, "timelinejs"), installed]);
  const told = JSON.parse(stdout) as { valid: boolean; errors: string; events: number; texts: string[] };
  expect(told.valid, told.errors).toBe(true);
  expect(told.events).toBeGreaterThan(0);
  for (const text of told.texts) expect(text).not.toMatch(/<script|javascript:/i);
});

read(
  "writes annotations whose both selectors Apache Annotator finds at the same words",
  async ({ folder: installed }) => {
    const entry = pathToFileURL(join(installed, "node_modules/@apache-annotator/selector/lib/index.js")).href;
    const { textPositionSelectorMatcher, textQuoteSelectorMatcher } = (await import(
      /* @vite-ignore */ entry
    )) as Matchers;
    const texts = new Map(readout.reports.map(({ id, text }) => [id, text]));
    const { first, total } = JSON.parse(written("annotation")) as Annotations;
    expect(first.items.length).toBe(total);
    const beyond = first.items.filter(({ target }) => /[\u{10000}-\u{10ffff}]/u.test(textOf(target)));
    expect(beyond.length).toBeGreaterThan(0);
    for (const { target } of [...beyond, ...first.items.slice(0, 40)]) {
      const [position, quotation] = target.selector;
      const text = textOf(target);
      const byPosition = await matched(textPositionSelectorMatcher(position)(chunks(text)), text);
      const byQuotation = await matched(textQuoteSelectorMatcher(quotation)(chunks(text)), text);
      expect(byPosition).toEqual([quotation.exact]);
      expect(byQuotation).toContain(quotation.exact);
    }
    function textOf({ source }: Target): string {
      return texts.get(source.id.replace("urn:x-readout:", ""))?.replace(/\p{Cs}/gu, "\ufffd") ?? "";
    }
  },
);

interface Target {
  readonly source: { readonly id: string };
  readonly selector: readonly [{ readonly start: number; readonly end: number }, { readonly exact: string }];
}

interface Annotations {
  readonly total: number;
  readonly first: { readonly items: readonly { readonly target: Target }[] };
}

interface Chunk {
  readonly data: string;
  readonly equals: (other: Chunk) => boolean;
}

type Found = AsyncGenerator<{ readonly startIndex: number; readonly endIndex: number }>;

interface Matchers {
  readonly textPositionSelectorMatcher: (selector: unknown) => (chunker: unknown) => Found;
  readonly textQuoteSelectorMatcher: (selector: unknown) => (chunker: unknown) => Found;
}

/** A text as Apache Annotator goes through it: one piece. */
function chunks(text: string): unknown {
  const chunk: Chunk = { data: text, equals: (other) => other === chunk };
  return { currentChunk: chunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
}

async function matched(found: Found, text: string): Promise<string[]> {
  const words: string[] = [];
  for await (const { startIndex, endIndex } of found) words.push(text.slice(startIndex, endIndex));
  return words;
}
