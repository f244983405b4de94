import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Readout } from "../core/format.ts";
import { createReadout } from "../pipeline/create-readout.ts";
import { takeBatch } from "../pipeline/take-batch.ts";
import { openInputs } from "../read/open-inputs.ts";
import { mcpServer } from "./mcp-server.ts";
import { sourceOfReadout } from "./source-of-readout.ts";

let readout: Readout;
const client = new Client({ name: "test", version: "1" });

beforeAll(async () => {
  const items = [];
  for await (const item of openInputs(["examples/dam-at-velm"], { stdin: process.stdin, charset: null }))
    items.push(item);
  readout = await createReadout({ now: "2025-04-01", workers: 1 }).analyze(items);
  const { found } = await takeBatch(items);
  const [here, there] = InMemoryTransport.createLinkedPair();
  await mcpServer(sourceOfReadout(readout, found), "2025-04-01").connect(there);
  await client.connect(here);
});

afterAll(() => client.close());

interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface Told {
  readonly rows: readonly {
    readonly id: string;
    readonly what: string;
    readonly standing: string;
    readonly places: readonly Place[];
  }[];
  readonly next: string | null;
  readonly failed?: number;
  readonly stories?: readonly { readonly id: string }[];
}

async function asked(name: string, given: Readonly<Record<string, unknown>>): Promise<Told> {
  const answer = await client.callTool({ name, arguments: given });
  expect(answer.isError, JSON.stringify(answer.content)).toBeFalsy();
  return answer.structuredContent as unknown as Told;
}

function opened({ places }: Told["rows"][number]): void {
  for (const { report, start, end, words } of places) {
    const text = readout.reports.find(({ id }) => id === report)?.text ?? "";
    expect(text.slice(start, end)).toBe(words);
  }
  expect(places.length).toBeGreaterThan(0);
}

it("offers its tools, all of which only read", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(["figures", "search", "statements", "story", "verify"]);
  for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
});

it("answers with places whose words stand there", async () => {
  const { stories = [] } = await asked("story", {});
  const story = stories[0]?.id ?? "";
  for (const [tool, given] of [
    ["story", { story }],
    ["statements", { story }],
    ["figures", { story }],
    ["search", { words: "rescue teams" }],
    ["search", { words: "язовирът" }],
  ] as const) {
    const { rows } = await asked(tool, given);
    expect(rows.length, tool).toBeGreaterThan(0);
    rows.forEach(opened);
  }
});

it("gives a list page by page, each row once", async () => {
  const story = readout.stories[0]?.id;
  const seen: string[] = [];
  for (let cursor: string | null = "0"; cursor !== null; ) {
    const page: Told = await asked("statements", { story, limit: 7, cursor });
    expect(page.rows.length).toBeLessThanOrEqual(7);
    seen.push(...page.rows.map(({ id }) => id));
    cursor = page.next;
  }
  expect(seen).toEqual(readout.statements.map(({ id }) => id));
});

it("chooses by speaker and by measure", async () => {
  const story = readout.stories[0]?.id;
  expect((await asked("statements", { story, speaker: "Ruvic" })).rows.length).toBeGreaterThan(0);
  expect((await asked("statements", { story, speaker: "Nobody" })).rows).toEqual([]);
  const killed = await asked("figures", { story, measure: "killed" });
  expect(killed.rows.length).toBeGreaterThan(0);
});

it("says what does not hold of a text", async () => {
  const right = await asked("verify", { text: "Ana Ruvic said: “We were never warned.”" });
  expect(right.failed).toBe(0);
  const wrong = await asked("verify", { text: "Karl Osten said: “We were never warned.”" });
  expect(wrong.failed).toBeGreaterThan(0);
  expect(wrong.rows.map(({ standing }) => standing)).toContain("said by another");
});

it.each([
  ["a story that is not there", "story", { story: "st-none" }, "NOT_FOUND"],
  ["a cursor that is none", "story", { story: "", cursor: "x" }, "NOT_FOUND|USAGE"],
  ["statements of no story", "statements", { story: "st-none" }, "NOT_FOUND"],
])("answers with a code: %s", async (_shape, name, given, code) => {
  const answer = await client.callTool({ name, arguments: given });
  expect(answer.isError).toBe(true);
  expect(JSON.stringify(answer.content)).toMatch(new RegExp(`error (${code}): `));
});

it("refuses what it does not understand, and goes on", async () => {
  const answer = await client.callTool({ name: "search", arguments: { words: "" } });
  expect(answer.isError).toBe(true);
  expect((await asked("story", {})).stories?.length).toBe(1);
});
