import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { type Asked, rawAsk } from "../../test/raw-ask.ts";
import { runningServer } from "../../test/running-server.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-guard-"));
afterAll(() => rmSync(folder, { recursive: true }));

const post = (headers: Record<string, string>, body: string): Asked => ({
  method: "POST",
  headers: { "Content-Type": "application/json", ...headers },
  body,
});

it("answers to the names of a proxy that it was told of, and to no other", async () => {
  const server = await runningServer(join(folder, "store.sqlite"), { names: ["Readout.example"] });
  const statusAs = async (host: string): Promise<number | undefined> =>
    (await rawAsk(server, "/api/state", { headers: { Host: host } })).status;
  expect(await statusAs("readout.example")).toBe(200);
  expect(await statusAs("readout.example:8443")).toBe(200);
  expect(await statusAs("evil.readout.example")).toBe(403);
  const own = post({ Host: "readout.example", Origin: "https://readout.example" }, "[]");
  expect((await rawAsk(server, "/api/reports", own)).status).toBe(200);
  const foreign = post({ Host: "readout.example", Origin: "https://evil.example" }, "[]");
  expect((await rawAsk(server, "/api/reports", foreign)).status).toBe(403);
  await server.close();
});
