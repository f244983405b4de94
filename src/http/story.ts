/** One story: all of it with its reports, what changed in it, and that somebody has looked at it. */
import { createRoute, z } from "@hono/zod-openapi";
import { ReadoutError } from "../core/errors.ts";
import { storedStoryText } from "../pipeline/stored-story.ts";
import type { Store } from "../store/open-store.ts";
import { type Api, jsonAnswer } from "./desk.ts";
import { EDIT_STATE } from "./edits.ts";
import { ID, LIMIT } from "./query-parts.ts";
import { READOUT } from "./readout-schema.ts";
import { CHANGE } from "./row-schemas.ts";

const params = z.object({ id: ID });

const lastLook = z.object({ at: z.string(), change: z.number().int() });

const one = createRoute({
  method: "get",
  path: "/api/stories/{id}",
  summary: "A story with its reports",
  request: { params },
  responses: {
    200: jsonAnswer(
      z.object({
        readout: READOUT,
        changed: z.string(),
        lastLook: lastLook.nullable(),
        edits: z.array(EDIT_STATE),
      }),
      "A whole readout of this story alone, when it last changed, when the reader last looked, and the corrections that touch it.",
    ),
  },
});

const changes = createRoute({
  method: "get",
  path: "/api/stories/{id}/changes",
  summary: "What changed in a story",
  request: {
    params,
    query: z.object({
      after: z.coerce
        .number()
        .int()
        .min(0)
        .default(0)
        .openapi({ type: "integer", description: "Changes after the one of this number." }),
      limit: LIMIT,
    }),
  },
  responses: { 200: jsonAnswer(z.object({ changes: z.array(CHANGE) }), "Changes in the order in which they came.") },
});

const look = createRoute({
  method: "post",
  path: "/api/stories/{id}/look",
  summary: "Remembers that the reader saw a story now",
  request: { params },
  responses: { 200: jsonAnswer(z.object({ lastLook }), "Up to which change the story was seen.") },
});

/** Adds what is asked of one story. */
export function addStory(api: Api): void {
  api.openapi(one, async (c) => {
    const { reader, workplace } = c.var.desk;
    const { id } = c.req.valid("param");
    const { readout, reports, changed } = await storedStoryText(reader, id);
    const rest = {
      changed,
      lastLook: await reader.ask.lastLook(id),
      edits: await workplace.edits.touching(new Set(reports)),
    };
    // Its reports are long, and already written as they are sent.
    const body = `{"readout":${readout},${JSON.stringify(rest).slice(1)}`;
    return new Response(body, { headers: { "Content-Type": "application/json" } }) as never;
  });
  api.openapi(changes, async (c) => {
    const { reader } = c.var.desk;
    const { id } = c.req.valid("param");
    const { after, limit } = c.req.valid("query");
    const stored = await reader.ask.changes({ story: id, after, limit });
    if (stored.length === 0) await existing(reader, id);
    return c.json(
      { changes: stored.map((change) => ({ ...change, document: JSON.parse(change.document) as unknown })) },
      200,
    );
  });
  api.openapi(look, async (c) => {
    const { reader, store, clock } = c.var.desk;
    const { id } = c.req.valid("param");
    await existing(reader, id);
    const { lastChange } = await reader.ask.counts();
    const seen = { at: clock().at, change: lastChange };
    await store.ask.looked(id, seen.at, seen.change);
    return c.json({ lastLook: seen }, 200);
  });
}

async function existing(reader: Store, id: string): Promise<void> {
  if (!(await reader.details.keys([id])).has(id)) throw new ReadoutError("NOT_FOUND", id, "");
}
