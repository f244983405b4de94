/** Actors: somebody or something that is named, with the stories that name it. */
import { createRoute, z } from "@hono/zod-openapi";
import { ReadoutError } from "../core/errors.ts";
import type { Actor } from "../core/format.ts";
import { type Api, jsonAnswer } from "./desk.ts";
import { CURSOR, given, ID, LIMIT } from "./query-parts.ts";
import { ACTOR } from "./readout-schema.ts";
import { STORY_CARD } from "./row-schemas.ts";

const one = createRoute({
  method: "get",
  path: "/api/actors/{id}",
  summary: "An actor and the stories that name it",
  request: { params: z.object({ id: ID }), query: z.object({ cursor: CURSOR, limit: LIMIT }) },
  responses: {
    200: jsonAnswer(
      z.object({
        actor: ACTOR,
        stories: z.array(STORY_CARD),
        total: z.number().int(),
        next: z.string().nullable(),
      }),
      "The actor, without its mentions, which the stories have; and a page of its stories.",
    ),
  },
});

/** Adds actors. */
export function addActors(api: Api): void {
  api.openapi(one, async (c) => {
    const { reader, cards } = c.var.desk;
    const { id } = c.req.valid("param");
    const { cursor, limit } = c.req.valid("query");
    const document = (await reader.ask.actors([id])).get(id);
    if (document === undefined) throw new ReadoutError("NOT_FOUND", id, "");
    const actor = JSON.parse(document) as Actor;
    const kind = actor.kind === "place" || actor.kind === "country" ? "place" : "actor";
    const query = { facets: [{ kind, value: id }] as const, limit };
    const { rows, next } = await reader.ask.stories({ ...query, ...given({ cursor }) });
    const total = await reader.ask.storyCount(query);
    return c.json({ actor: { ...actor, mentions: [] }, stories: await cards.of(rows), total, next }, 200);
  });
}
