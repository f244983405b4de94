/** What a store says that changed in a story as reports come in. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runningServer, type TestServer } from "./running-server.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-changes-"));
let server: TestServer;
beforeAll(async () => {
  server = await runningServer(join(folder, "store.sqlite"));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const report = (id: string, outlet: string, published: string, text: string) => ({
  id,
  outlet,
  published,
  language: "en",
  title: "Velm flood",
  text,
});
const FIRST = [
  report(
    "1",
    "Northwire",
    "2025-03-04",
    "Nine people were killed when the Velm dam collapsed on Tuesday, the Interior Ministry said. “We were never warned,” said mayor Ana Ruvic of Brasna.",
  ),
  report(
    "2",
    "Harbour Courier",
    "2025-03-04",
    "The Velm dam collapsed on Tuesday and nine people were killed, the Interior Ministry said. Brasna mayor Ana Ruvic told reporters: “We were never warned.”",
  ),
];
const SECOND = report(
  "6",
  "Brasna Ledger",
  "2025-03-05",
  "Eleven people were killed when the Velm dam collapsed on Tuesday, the Interior Ministry said on Wednesday. “Whoever is responsible will answer before a court,” Prime Minister Elena Dorsh said. Mayor Ana Ruvic said: “We were never warned.”",
);

interface Told {
  readonly kind: string;
  readonly document: {
    readonly title: string;
    readonly more?: number;
    readonly lines?: readonly {
      readonly kind: string;
      readonly text: string;
      readonly before: string | null;
      readonly broughtBy: readonly string[];
    }[];
  };
}

it("tells line by line what a report that comes later changes, and which report brought it", async () => {
  await server.post("/api/reports", FIRST);
  await server.idle();
  const { body } = await server.ask("/api/stories");
  const story = (body.stories ?? body.rows)[0].id as string;
  const posted = await server.post("/api/reports", SECOND);
  await server.idle();
  const now = await server.ask("/api/stories");
  const id = ((now.body.stories ?? now.body.rows)[0]?.id as string) ?? story;
  const { changes } = (await server.ask(`/api/stories/${id}/changes`)).body as { changes: Told[] };
  expect(changes[0]).toMatchObject({ kind: "new" });
  expect(id).toBe(story);
  const { lines = [], more } = changes.at(-1)?.document ?? {};
  expect(more).toBe(0);
  const fresh = lines.find(({ text }) => text.includes("answer before a court"));
  expect(fresh).toMatchObject({ kind: "new", before: null, broughtBy: [posted.body.receipts[0].report] });
  expect(lines.every(({ text }) => text !== "")).toBe(true);
});
