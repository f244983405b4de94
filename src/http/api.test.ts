import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Answer, runningServer, type TestServer } from "../../test/running-server.ts";
import type { EditAction } from "../core/edit.ts";
import type { Readout } from "../core/format.ts";
import { FORMATS } from "../export/formats.ts";
import { type OpenApiDocument, openApi, openApiDocument } from "./api.ts";

const document = openApiDocument(openApi(null));
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method} ${path}`),
);

const checker = new Ajv2020({ strict: false, validateFormats: true });
ajvFormats.default(checker);
checker.addFormat("media-range", /^\S+\/\S+$/);

it("describes itself as OpenAPI 3.1 wants it", () => {
  const schema = JSON.parse(readFileSync("test/openapi-3.1.json", "utf8")) as object;
  const isOpenApi = checker.compile(schema);
  expect(isOpenApi(document) ? [] : isOpenApi.errors).toEqual([]);
});

/** The JSON Schema of what an operation answers, able to find the document's schemas. */
function answerSchema({ components }: OpenApiDocument, operation: string): object {
  const [method = "", path = ""] = operation.split(" ");
  const schema = document.paths[path]?.[method]?.responses?.["200"]?.content?.["application/json"]?.schema;
  return { ...(schema as object), components };
}

const folder = mkdtempSync(join(tmpdir(), "readout-api-"));
let server: TestServer;
let ids: { story: string; report: string; actor: string };
let story: Answer;

beforeAll(async () => {
  server = await runningServer(join(folder, "a.sqlite"));
  const body = readFileSync("examples/dam-at-velm/reports.jsonl", "utf8");
  await server.ask("/api/reports", { method: "POST", headers: { "Content-Type": "application/x-ndjson" }, body });
  await server.idle();
  const { rows } = (await server.ask("/api/stories")).body;
  story = await server.ask(`/api/stories/${rows[0].id}`);
  const { reports, actors } = story.body.readout as Readout;
  ids = { story: rows[0].id, report: reports[0]?.id ?? "", actor: actors[0]?.id ?? "" };
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** An edit that takes out a statement of which there is one version. Input: the number of the statement. */
function rejection(number: number): EditAction {
  const { reports, statements } = story.body.readout as Readout;
  const single = statements.filter(({ versions }) => versions.length === 1);
  const span = single[number]?.versions[0]?.span ?? { report: "", start: 0, end: 0 };
  const words = reports.find(({ id }) => id === span.report)?.text.slice(span.start, span.end) ?? "";
  return { do: "reject-statement", at: { ...span, words } };
}

const asked: Readonly<Record<string, () => Promise<Answer>>> = {
  "get /api/state": () => server.ask("/api/state"),
  "get /api/stories": () =>
    server.ask("/api/stories?limit=1&language=en&language=bg&from=2025-01-01&to=2025-12-31&q=dam&since=2020-01-01"),
  "get /api/facets": () => server.ask("/api/facets?most=3"),
  "get /api/stories/{id}": async () => story,
  "get /api/stories/{id}/changes": () => server.ask(`/api/stories/${ids.story}/changes`),
  "post /api/stories/{id}/look": () => server.ask(`/api/stories/${ids.story}/look`, { method: "POST" }),
  "get /api/stories/{id}/export": () => server.ask(`/api/stories/${ids.story}/export?format=json`),
  "get /api/export": () => server.ask("/api/export?format=json"),
  "get /api/reports": () => server.ask(`/api/reports?story=${ids.story}&limit=2`),
  "post /api/reports": () => server.post("/api/reports", [{ text: "" }]),
  "get /api/reports/{id}": () => server.ask(`/api/reports/${ids.report}`),
  "get /api/actors/{id}": () => server.ask(`/api/actors/${ids.actor}`),
  "get /api/search": () => server.ask("/api/search?q=ruvic%20dam"),
  "get /api/live": async () => {
    const stop = new AbortController();
    const { status } = await fetch(`${server.address}/api/live`, { signal: stop.signal });
    stop.abort();
    return { status, body: "" };
  },
  "get /api/edits": () => server.ask("/api/edits"),
  "post /api/edits": async () => server.post("/api/edits", { author: "Ana", reason: "wrong", action: rejection(0) }),
  "get /api/edits/lines": () => server.ask("/api/edits/lines"),
  "post /api/edits/lines": async () =>
    server.ask("/api/edits/lines", {
      method: "POST",
      headers: { "Content-Type": "application/x-ndjson" },
      body: (await server.ask("/api/edits/lines")).body as string,
    }),
  "post /api/edits/{id}/undo": async () => {
    const { edits } = (await server.post("/api/edits", { author: "Ana", reason: "", action: rejection(1) })).body;
    return server.post(`/api/edits/${edits[0].id}/undo`, { author: "Ivo", reason: "right after all" });
  },
  "get /api/sources": () => server.ask("/api/sources"),
  "put /api/sources": () =>
    server.ask("/api/sources", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ address: "https://ledger.example/feed" }),
    }),
  "delete /api/sources": () => server.ask("/api/sources?address=https://none.example/", { method: "DELETE" }),
  "get /api/stories/{id}/verify": () => server.ask(`/api/stories/${ids.story}/verify`),
  "post /api/verify": () => server.post("/api/verify", story.body.readout),
};

it.each(operations)("answers as it is described: %s", async (operation) => {
  const { status, body } = (await asked[operation]?.()) ?? { status: 0, body: null };
  expect(status).toBe(200);
  const described = checker.compile(answerSchema(document, operation));
  expect(described(body) ? [] : described.errors).toEqual([]);
});

it.each(
  FORMATS.filter(({ of }) => of === "readout").map(({ name, ending }) => [name, ending]),
)("gives stories as a file: %s", async (format, ending) => {
  for (const path of [`/api/stories/${ids.story}/export`, "/api/export"]) {
    const answer = await fetch(`${server.address}${path}?format=${format}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="readout-[a-z0-9-]+\./);
    expect(answer.headers.get("content-disposition")).toContain(`.${ending}"`);
    expect((await answer.text()).length).toBeGreaterThan(20);
  }
});

it("verifies what it gave, and sees a changed word", async () => {
  const { readout } = story.body as { readout: Readout };
  expect((await server.post("/api/verify", readout)).body).toMatchObject({ holds: true, faults: [] });
  const [first, ...others] = readout.reports;
  const changed = { ...readout, reports: [{ ...first, text: `${first?.text}!` }, ...others] };
  expect((await server.post("/api/verify", changed)).body.holds).toBe(false);
  const { body: text } = await server.ask(`/api/stories/${ids.story}/export?format=md`);
  expect((await server.post("/api/verify", { text })).body).toMatchObject({ holds: true, faults: [] });
  const line = text.split("\n").find((one: string) => one.startsWith("- ") && one.includes("](<"));
  const other = { text: text.replace(line, line.replace("- ", "- Not ")) };
  expect((await server.post("/api/verify", other)).body.holds).toBe(false);
});

it("shows what was corrected, and again what was when that is taken back", async () => {
  const action = rejection(2);
  const statements = async (): Promise<{ count: number; edits: string[] }> => {
    await server.idle();
    const { body } = await server.ask(`/api/stories/${ids.story}`);
    const edits = body.edits.map(({ state }: { state: string }) => state);
    return { count: body.readout.statements.length, edits };
  };
  const before = await statements();
  const given = { author: "Ana", reason: "no quotation", was: "Ruvic", action };
  const [edit] = (await server.post("/api/edits", [given])).body.edits;
  expect(edit).toMatchObject(given);
  const corrected = await statements();
  expect(corrected.count).toBe(before.count - 1);
  expect(corrected.edits.at(-1)).toBe("applies");
  await server.post(`/api/edits/${edit.id}/undo`, { author: "Ivo", reason: "it is one" });
  const back = await statements();
  expect([back.count, back.edits.at(-1)]).toEqual([before.count, "undone"]);
  const { edits } = (await server.ask(`/api/stories/${ids.story}`)).body;
  expect(edits.at(-1).undoneBy).toMatchObject({ author: "Ivo", reason: "it is one" });
});

it("corrects all of what was asked for or nothing", async () => {
  const count = async (): Promise<number> => (await server.ask("/api/edits")).body.edits.length;
  const before = await count();
  const lost = { ...rejection(3), at: { report: ids.report, start: 0, end: 1, words: "something else" } };
  const refused = await server.post(
    "/api/edits",
    [rejection(3), lost].map((action) => ({ author: "Ana", reason: "", action })),
  );
  expect([refused.status, refused.body.error.code, await count()]).toEqual([400, "EDIT_LOST", before]);
});

it("writes corrections as lines, and knows its own when they come back", async () => {
  const lines = String((await server.ask("/api/edits/lines")).body);
  expect(lines.trim().split("\n").length).toBe((await server.ask("/api/edits")).body.edits.length);
  const answer = await server.ask("/api/edits/lines", {
    method: "POST",
    headers: { "Content-Type": "application/x-ndjson" },
    body: `${lines}{}\n`,
  });
  expect(answer.body).toMatchObject({ added: 0, problems: [{ code: "EDIT_BROKEN" }] });
});

it("finds reports with the words, and whoever has the name", async () => {
  const { body } = await server.ask("/api/search?q=ruvic");
  expect(body.stories.length).toBeGreaterThan(0);
  expect(body.reports[0].words.toLowerCase()).toContain("ruvic");
  expect(body.actors.map(({ name }: { name: string }) => name).join()).toContain("Ruvic");
});
