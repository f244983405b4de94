import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RAIN, runningServer, type TestServer } from "../../test/running-server.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-versions-"));
let server: TestServer;
let story = "";

beforeAll(async () => {
  server = await runningServer(join(folder, "store.sqlite"));
  await server.post("/api/reports", RAIN);
  await server.idle();
  story = (await server.ask("/api/stories")).body.rows[0].id;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function tagOf(path: string, known?: string): Promise<[status: number, tag: string | null]> {
  const answer = await fetch(server.address + path, known === undefined ? {} : { headers: { "If-None-Match": known } });
  await answer.text();
  return [answer.status, answer.headers.get("etag")];
}

it.each([
  "/api/stories?limit=2",
  "/api/facets",
  "/api/search?q=dam",
  "/api/reports",
])("sends what is still the same once: %s", async (path) => {
  const [, tag] = await tagOf(path);
  expect(await tagOf(path, tag ?? "")).toEqual([304, tag]);
  expect((await server.ask(path)).body).toEqual((await server.ask(path)).body);
});

it.each([
  ["what runs", "/api/state"],
  ["what is watched", "/api/sources"],
  ["a file", "/api/export?format=json"],
])("asks anew each time: %s", async (_, path) => {
  expect((await tagOf(path))[1]).toBeNull();
});

it("makes anew what somebody changed, at once and when it is told", async () => {
  const [, before] = await tagOf(`/api/stories/${story}`);
  await server.ask(`/api/stories/${story}/look`, { method: "POST" });
  const [status, after] = await tagOf(`/api/stories/${story}`, before ?? "");
  expect([status, after === before]).toEqual([200, false]);
  expect((await server.ask(`/api/stories/${story}`)).body.lastLook).not.toBeNull();
  await server.post("/api/reports", { ...RAIN, id: "2", text: `${RAIN.text} Two days later it was dry.` });
  await server.idle();
  expect((await server.ask("/api/reports")).body.rows).toHaveLength(2);
  const [told] = (await server.ask("/api/stories")).body.rows;
  expect((await tagOf(`/api/stories/${told.id}`, after ?? ""))[0]).toBe(200);
});
