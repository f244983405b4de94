/** Sources: feeds, pages and folders that the server watches for new reports. */
import { createRoute, z } from "@hono/zod-openapi";
import { ReadoutError } from "../core/errors.ts";
import type { Watcher } from "../pipeline/watcher.ts";
import { type Api, type Desk, jsonAnswer } from "./desk.ts";

/** Longer addresses and paths are none. */
const LONGEST = 4_096;

/** Addresses alone: whoever reaches the server is not given the machine's folders. Those are watched by the command line. */
const ADDRESS = z.url({ protocol: /^https?$/ }).max(LONGEST);

const SOURCE = z
  .object({
    address: z.string(),
    title: z.string(),
    next: z.string().openapi({ description: "When it is asked next, an instant." }),
    failures: z.number().int().min(0).openapi({ description: "How often it failed since it last answered." }),
    problem: z.string().nullable().openapi({ description: "Why it failed last." }),
  })
  .openapi("Source");

const SOURCES = jsonAnswer(z.object({ rows: z.array(SOURCE) }), "What is watched.");

const list = createRoute({
  method: "get",
  path: "/api/sources",
  summary: "What is watched",
  responses: { 200: SOURCES },
});

const put = createRoute({
  method: "put",
  path: "/api/sources",
  summary: "Watches the address of a feed, a list of feeds or a page",
  request: {
    body: { required: true, content: { "application/json": { schema: z.strictObject({ address: ADDRESS }) } } },
  },
  responses: { 200: SOURCES },
});

const remove = createRoute({
  method: "delete",
  path: "/api/sources",
  summary: "Watches a source no more; what came from it stays",
  request: { query: z.object({ address: z.string().max(LONGEST) }) },
  responses: { 200: SOURCES },
});

/** Adds the sources. */
export function addSources(api: Api): void {
  api.openapi(list, async (c) => c.json(await rowsOf(watcherOf(c.var.desk)), 200));
  api.openapi(put, async (c) => {
    const { desk } = c.var;
    const watcher = watcherOf(desk);
    await watcher.add(c.req.valid("json").address, desk.clock().at);
    return c.json(await rowsOf(watcher), 200);
  });
  api.openapi(remove, async (c) => {
    const watcher = watcherOf(c.var.desk);
    await watcher.remove(c.req.valid("query").address);
    return c.json(await rowsOf(watcher), 200);
  });
}

function watcherOf({ watcher }: Desk): Watcher {
  if (watcher === null) throw new ReadoutError("NOT_FOUND", "/api/sources", "This server watches nothing.");
  return watcher;
}

async function rowsOf(watcher: Watcher): Promise<{ rows: z.infer<typeof SOURCE>[] }> {
  const sources = await watcher.sources();
  return {
    rows: sources.map(({ address, title, next, failures, failed }) => ({
      address,
      title,
      next,
      failures,
      problem: failed && `${failed.code}: ${failed.message}`,
    })),
  };
}
