/** The program as its user ends it: by a signal, in the midst of whatever it does; and as an assistant starts it. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, expect, it } from "vitest";
import { openStore } from "../src/store/open-store.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-stop-"));
const running: ChildProcessByStdio<null, Readable, Readable>[] = [];
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const PROGRAM = ["--import", "tsx", "src/cli/main.ts"];

/** Starting takes seconds on a busy machine. */
const PATIENCE = 300_000;

/** Milliseconds in which the port is closed: five for requests that run, as the server promises, and some for a busy machine. */
const SOON = 15_000;

interface Started {
  readonly address: string;
  readonly end: (
    signal: "SIGTERM" | "SIGINT",
  ) => Promise<{ readonly code: number | null; readonly after: number; readonly err: string }>;
}

async function served(store: string): Promise<Started> {
  const child = spawn(
    process.execPath,
    [...PROGRAM, "serve", "--port", "0", "--store", store, "examples/dam-at-velm"],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  running.push(child);
  let out = "";
  let err = "";
  child.stderr.on("data", (piece: Buffer) => {
    err += piece.toString();
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${err}`)));
    child.stdout.on("data", (piece: Buffer) => {
      out += piece.toString();
      const at = /Readout is at (\S+)/.exec(out)?.[1];
      if (at !== undefined) resolve(at);
    });
  });
  return {
    address,
    end: (signal) =>
      new Promise((resolve) => {
        const began = performance.now();
        child.once("exit", (code) => resolve({ code, after: performance.now() - began, err }));
        child.kill(signal);
      }),
  };
}

const TOLD = join(folder, "told.sqlite");

it(
  "ends within seconds on SIGTERM, and its port is free",
  async () => {
    const { address, end } = await served(TOLD);
    let told = "";
    for (let tries = 0; tries < 600 && !told.includes("Ardovia"); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      told = await (await fetch(`${address}/api/stories`)).text();
    }
    expect(told).toContain("Ardovia");
    const { code, after, err } = await end("SIGTERM");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(after).toBeLessThan(SOON);
    await expect(fetch(`${address}/api/stories`)).rejects.toThrow();
  },
  PATIENCE,
);

it(
  "keeps what it acknowledged of an intake that SIGINT ends, and leaves a store that can be opened again",
  async () => {
    const place = join(folder, "intake.sqlite");
    const { address, end } = await served(place);
    const post = (n: number) =>
      fetch(`${address}/api/reports`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          id: n,
          text: `On Monday mayor Ana Ruvic said that ${n} people were hurt in the flood at Velm.`,
        }),
      }).then(async (answer) =>
        answer.ok ? ((await answer.json()) as { receipts: { report: string }[] }).receipts : [],
      );
    const posted = Array.from({ length: 30 }, (_, n) => post(n).catch(() => []));
    await Promise.race(posted);
    const { code, after } = await end("SIGINT");
    expect(code).toBe(0);
    expect(after).toBeLessThan(SOON);
    const receipts = (await Promise.all(posted)).flat();
    expect(receipts.length).toBeGreaterThan(0);
    const store = await openStore(place, { writes: true });
    const known = await store.intake.known(receipts.map(({ report }) => report));
    expect(receipts.filter(({ report }) => !known.has(report))).toEqual([]);
    await store.close();
  },
  PATIENCE,
);

it(
  "answers an assistant's own client from a store, and ends when the client goes away",
  async () => {
    const client = new Client({ name: "test", version: "1" });
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [...PROGRAM, "mcp", "--store", TOLD],
    });
    await client.connect(transport);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(["search", "story", "verify"]));
    const answer = await client.callTool({ name: "search", arguments: { words: "dam" } });
    expect(answer.isError).toBeFalsy();
    expect(JSON.stringify(answer.structuredContent)).toContain("Ardovia");
    const { pid } = transport;
    await client.close();
    expect(() => process.kill(pid ?? 0, 0)).toThrow();
  },
  PATIENCE,
);
