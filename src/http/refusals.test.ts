import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenTo } from "../../test/live-events.ts";
import { type Asked, rawAsk } from "../../test/raw-ask.ts";
import { RAIN, runningServer, type TestServer } from "../../test/running-server.ts";
import { ERROR_CODES, ReadoutError } from "../core/errors.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-http-"));
const web = join(folder, "web");
mkdirSync(join(web, "assets"), { recursive: true });
writeFileSync(join(web, "index.html"), "<!doctype html><title>Readout</title>");
writeFileSync(join(web, "assets", "a-1.js"), "export {};");
writeFileSync(join(folder, "secret.txt"), "secret");
symlinkSync(join(folder, "secret.txt"), join(web, "link.txt"));
let made = 0;
const fresh = (): string => join(folder, `${made++}.sqlite`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const JSON_TYPE = { "Content-Type": "application/json" };
const NDJSON = { "Content-Type": "application/x-ndjson" };
const form = (boundary: string) => ({ "Content-Type": `multipart/form-data; boundary=${boundary}` });
const post = (headers: Record<string, string>, body: string) => ({ method: "POST", headers, body });

const REFUSED: readonly (readonly [shape: string, path: string, asked: Asked, status: number, code: string])[] = [
  ["a name that was turned to this address", "/api/state", { headers: { Host: "evil.example" } }, 403, "FORBIDDEN"],
  ["another port", "/api/state", { headers: { Host: "127.0.0.1:1" } }, 403, "FORBIDDEN"],
  ["a Host that is none", "/api/state", { headers: { Host: "a b:c" } }, 400, "USAGE"],
  [
    "another page that writes",
    "/api/reports",
    post({ ...JSON_TYPE, Origin: "http://evil.example" }, "{}"),
    403,
    "FORBIDDEN",
  ],
  ["a page of no origin that writes", "/api/reports", post({ ...JSON_TYPE, Origin: "null" }, "{}"), 403, "FORBIDDEN"],
  [
    "another site's form",
    "/api/reports",
    post({ ...JSON_TYPE, "Sec-Fetch-Site": "cross-site" }, "{}"),
    403,
    "FORBIDDEN",
  ],
  ["a body that is no JSON", "/api/reports", post(JSON_TYPE, "{"), 400, "READ_JSON_BROKEN"],
  ["JSON that is no report", "/api/reports", post(JSON_TYPE, '"rain"'), 400, "READ_JSON_BROKEN"],
  ["no body", "/api/reports", post(JSON_TYPE, ""), 400, "READ_JSON_BROKEN"],
  ["a body of another type", "/api/reports", post({ "Content-Type": "text/plain" }, "rain"), 415, "MEDIA_TYPE"],
  ["a body of no type", "/api/reports", post({}, "rain"), 415, "MEDIA_TYPE"],
  [
    "a form without a boundary",
    "/api/reports",
    post({ "Content-Type": "multipart/form-data" }, "x"),
    415,
    "MEDIA_TYPE",
  ],
  [
    "a form that breaks off",
    "/api/reports",
    post(form("b"), '--b\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\nRain'),
    400,
    "USAGE",
  ],
  ["a form that is none", "/api/reports", post(form("b"), "rain"), 400, "USAGE"],
  ["a part whose headers do not end", "/api/reports", post(form("b"), `--b\r\n${"x".repeat(40_000)}`), 400, "USAGE"],
  ["a body that is too large", "/api/reports", post(NDJSON, "x".repeat(200_001)), 413, "TOO_LARGE"],
  ["JSON that is too large to be parsed whole", "/api/reports", post(JSON_TYPE, "x".repeat(50_001)), 413, "TOO_LARGE"],
  ["a readout that is none", "/api/verify", post(JSON_TYPE, '{"format":"readout/1"}'), 400, "VERIFY_FORMAT"],
  ["a readout of another type of body", "/api/verify", post({ "Content-Type": "text/plain" }, "{}"), 415, "MEDIA_TYPE"],
  ["a limit of nothing", "/api/stories?limit=0", {}, 400, "USAGE"],
  ["a limit beyond all", "/api/stories?limit=201", {}, 400, "USAGE"],
  ["a limit that is no number", "/api/reports?limit=ten", {}, 400, "USAGE"],
  ["a cursor that is none", "/api/stories?cursor=%25%25", {}, 400, "USAGE"],
  [
    "a cursor with a NUL in it",
    `/api/stories?cursor=${Buffer.from('["\\u0000",""]').toString("base64url")}`,
    {},
    400,
    "USAGE",
  ],
  ["a day that is none", "/api/stories?from=yesterday", {}, 400, "USAGE"],
  ["an instant that is none", "/api/stories?since=2026-13-45", {}, 400, "USAGE"],
  ["a change that is none", "/api/stories/st-x/changes?after=-1", {}, 400, "USAGE"],
  ["a last event that is none", "/api/live", { headers: { "Last-Event-ID": "x" } }, 400, "USAGE"],
  [
    "a body that turns out too large",
    "/api/reports",
    post({ ...NDJSON, "Transfer-Encoding": "chunked" }, "x".repeat(400_000)),
    413,
    "TOO_LARGE",
  ],
  ["an edit that is none", "/api/edits", post(JSON_TYPE, '{"author":"Ana","reason":""}'), 400, "USAGE"],
  ["an edit with a NUL", "/api/edits/e-x/undo", post(JSON_TYPE, '{"author":"A\\u0000","reason":""}'), 400, "USAGE"],
  [
    "an edit that would correct nothing",
    "/api/edits",
    post(JSON_TYPE, '{"author":"Ana","reason":"","action":{"do":"merge-stories","report":"r-x","other":"r-y"}}'),
    400,
    "EDIT_LOST",
  ],
  [
    "taking back what is no edit",
    "/api/edits/e-x/undo",
    post(JSON_TYPE, '{"author":"A","reason":""}'),
    400,
    "EDIT_LOST",
  ],
  ["a format that is none", "/api/export?format=pdf", {}, 400, "USAGE"],
  ["a format that tells of one story, of all", "/api/export?format=misp", {}, 400, "USAGE"],
  ["a NUL in a path", "/api/reports/a%00b", {}, 400, "USAGE"],
  ["a NUL in a search", "/api/search?q=a%00b", {}, 400, "USAGE"],
  ["a search for nothing", "/api/search?q=", {}, 400, "USAGE"],
  ["a story that is none", "/api/stories/st-x", {}, 404, "NOT_FOUND"],
  ["a look at a story that is none", "/api/stories/st-x/look", { method: "POST" }, 404, "NOT_FOUND"],
  ["changes of a story that is none", "/api/stories/st-x/changes", {}, 404, "NOT_FOUND"],
  ["a report that is none", "/api/reports/r-x", {}, 404, "NOT_FOUND"],
  ["an actor that is none", "/api/actors/a-x", {}, 404, "NOT_FOUND"],
  ["an export of a story that is none", "/api/stories/st-x/export", {}, 404, "NOT_FOUND"],
  ["a resource that is none", "/api/nothing", {}, 404, "NOT_FOUND"],
  ["a method that is none", "/api/state", { method: "DELETE" }, 404, "NOT_FOUND"],
  ["a file above the page's folder", "/../secret.txt", {}, 404, "NOT_FOUND"],
  ["the same, encoded", "/%2e%2e/secret.txt", {}, 404, "NOT_FOUND"],
  ["the same, with its slash encoded", "/..%2fsecret.txt", {}, 404, "NOT_FOUND"],
  ["the same, with a backslash", "/..%5csecret.txt", {}, 404, "NOT_FOUND"],
  ["a link out of the page's folder", "/link.txt", {}, 404, "NOT_FOUND"],
  ["an escape that is none", "/%E0%A4%A.js", {}, 404, "NOT_FOUND"],
];

describe("a server of this machine alone", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await runningServer(fresh(), { web, limits: { bodyBytes: 200_000, jsonBytes: 50_000 } });
    const others = { id: "2", published: "2025-11-09", text: "Snow fell on the island of Orlo, its council said." };
    await server.post("/api/reports", [RAIN, others]);
    await server.idle();
  });
  afterAll(() => server.close());

  it.each(REFUSED)("refuses %s", async (_shape, path, asked, status, code) => {
    const answer = await rawAsk(server, path, asked);
    expect({ status: answer.status, code: answer.body.error?.code }).toEqual({ status, code });
    expect(Object.keys(answer.body.error)).toEqual(["code", "message", "where"]);
    expect(answer.body.error.message).toContain(ERROR_CODES[code as keyof typeof ERROR_CODES]);
  });

  it.each([
    ["the page", "/", "text/html; charset=utf-8"],
    ["the page at an address of its own", "/story/st-1", "text/html; charset=utf-8"],
    ["a file of the page", "/assets/a-1.js", "text/javascript; charset=utf-8"],
    ["the interface's description", "/openapi.json", "application/json"],
  ])("gives %s, with headers that keep it from doing more", async (_shape, path, type) => {
    const { status, headers } = await rawAsk(server, path, {});
    expect([status, headers["content-type"]]).toEqual([200, type]);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
  });

  it("passes its own page's writing, and links from anywhere", async () => {
    const { host } = new URL(server.address);
    const own = await rawAsk(server, "/api/reports", post({ ...JSON_TYPE, Origin: `http://${host}` }, "[]"));
    expect(own.status).toBe(200);
    const linked = await rawAsk(server, "/", { headers: { "Sec-Fetch-Site": "cross-site" } });
    expect(linked.status).toBe(200);
  });

  it("names files by their last part, and reads each by what it is", async () => {
    const parts = [
      ["../../etc/rain.txt", "Mayor Ana Ruvic said on Tuesday that it would rain."],
      ["C:\\\\news\\\\snow.txt", "Mayor Ana Ruvic said on Friday that it would snow."],
      ["lines.jsonl", `${JSON.stringify({ id: "x", text: "The river rose on Monday." })}\n{"text":`],
      ["", "Wind blew on Monday, officials said."],
      ["a.pdf", "%PDF-1.4"],
    ];
    const body = `${parts.map(([name, text]) => `--b7\r\nContent-Disposition: form-data; name="f"; filename="${name}"\r\n\r\n${text}\r\n`).join("")}--b7--\r\n`;
    const { status, body: answer } = await rawAsk(server, "/api/reports", post(form("b7"), body));
    expect(status).toBe(200);
    expect(answer.receipts.map(({ source }: { source: string }) => source).sort()).toEqual([
      "file",
      "lines.jsonl#x",
      "rain.txt",
      "snow.txt",
    ]);
    expect(answer.problems.map(({ code }: { code: string }) => code).sort()).toEqual([
      "READ_JSON_BROKEN",
      "READ_UNSUPPORTED",
    ]);
  });
});

describe("a server with a token", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await runningServer(fresh(), { web, token: "s3cret-ключ" });
  });
  afterAll(() => server.close());

  it.each([
    ["no token", "/api/state", {}, 401],
    ["no token for the page either", "/", {}, 401],
    ["a wrong bearer", "/api/state", { Authorization: "Bearer nope" }, 401],
    ["a wrong cookie", "/api/state", { Cookie: "token=nope" }, 401],
    ["a wrong token in the address", "/?token=nope", {}, 401],
    ["the cookie", "/api/state", { Cookie: `a=b; token=${encodeURIComponent("s3cret-ключ")}` }, 200],
  ])("answers %s as it should", async (_shape, path, headers, status) => {
    expect((await rawAsk(server, path, { headers })).status).toBe(status);
  });

  it("gives the cookie to whoever opens the address with the token, and takes it out of the address", async () => {
    const { status, headers } = await rawAsk(server, `/?token=${encodeURIComponent("s3cret-ключ")}`, {});
    expect([status, headers["location"]]).toEqual([303, "/"]);
    expect(String(headers["set-cookie"])).toMatch(/^token=.*HttpOnly; SameSite=Strict/);
  });
});

it("does not listen beyond this machine without a token, nor where somebody listens", async () => {
  const codeOf = (options: object): Promise<unknown> =>
    runningServer(fresh(), options).then(
      () => "done",
      (failure: unknown) => (failure instanceof ReadoutError ? failure.code : failure),
    );
  expect(await codeOf({ host: "0.0.0.0" })).toBe("USAGE");
  const server = await runningServer(fresh());
  expect(await codeOf({ port: Number(new URL(server.address).port) })).toBe("ADDRESS_TAKEN");
  await server.close();
});

it.each([
  ["headers that do not come", "GET /api/state HTTP/1.1\r\nHost:", "TOO_SLOW"],
  [
    "a body that does not come",
    "POST /api/reports HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
    "TOO_SLOW",
  ],
  ["what is no HTTP", "RAIN\r\n\r\n", "USAGE"],
])("gives up %s", async (_shape, sent, code) => {
  const server = await runningServer(fresh(), { limits: { headersWithin: 200, requestWithin: 400 } });
  const { hostname, port, host } = new URL(server.address);
  const said = await new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(Number(port), hostname, () => socket.write(sent.replace("HOST", host)));
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    socket.on("close", () => resolve(text));
  });
  expect(said).toContain(code);
  await server.close();
});

it("stops within seconds: ends who listens, and lets a request that runs finish", async () => {
  const server = await runningServer(fresh(), { limits: { stopsWithin: 3_000 } });
  const live = await listenTo(server.address);
  const running = server.post("/api/reports", RAIN);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closed = server.close();
  await live.ended();
  const { status, body } = await running;
  expect([status, body.receipts.length]).toEqual([200, 1]);
  await closed;
  await expect(fetch(server.address)).rejects.toThrow();
});
