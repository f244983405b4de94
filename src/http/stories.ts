/** Lists of stories: a page at a time, and by what they can be filtered. */
import { createRoute, z } from "@hono/zod-openapi";
import type { Facet, FacetKind } from "../store/account-tables.ts";
import type { StoryQuery } from "../store/ask-tables.ts";
import { type Api, jsonAnswer } from "./desk.ts";
import { CURSOR, DAY, FILTER, given, LIMIT, WORDS_ASKED } from "./query-parts.ts";
import { FACET, STORY_CARD } from "./row-schemas.ts";

const KINDS = ["actor", "place", "language", "outlet", "kind"] as const satisfies readonly FacetKind[];

/** Values of one filter at once. */
const VALUES = 100;

/** Values of each kind that are counted: what is usually shown, and the most. */
const SHOWN = 12;
const MOST_SHOWN = 200;

const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

const facet = z
  .union([FILTER, z.array(FILTER).max(VALUES)])
  .optional()
  .openapi({ type: "array", items: { type: "string" }, description: "May recur; stories with any of the values." });

const asked = z.object({
  actor: facet,
  place: facet,
  language: facet,
  outlet: facet,
  kind: facet,
  from: DAY,
  to: DAY,
  q: WORDS_ASKED,
  since: z
    .string()
    .refine(
      (when) => INSTANT.test(when) && !Number.isNaN(Date.parse(when)),
      "Write a day, or an instant with its zone.",
    )
    .optional()
    .openapi({ description: "Stories that changed after this instant." }),
});

const list = createRoute({
  method: "get",
  path: "/api/stories",
  summary: "Stories, the latest first",
  request: { query: asked.extend({ cursor: CURSOR, limit: LIMIT }) },
  responses: {
    200: jsonAnswer(
      z.object({ rows: z.array(STORY_CARD), total: z.number().int(), next: z.string().nullable() }),
      "A page of stories, how many there are in all, and where the next page begins.",
    ),
  },
});

const facets = createRoute({
  method: "get",
  path: "/api/facets",
  summary: "By what stories can be filtered",
  request: {
    query: asked.extend({
      most: z.coerce.number().int().min(1).max(MOST_SHOWN).default(SHOWN).openapi({ type: "integer" }),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ total: z.number().int(), facets: z.array(FACET) }),
      "For each kind the most frequent values, with how many of the stories have each.",
    ),
  },
});

/** Adds the lists of stories. */
export function addStories(api: Api): void {
  api.openapi(list, async (c) => {
    const { reader, cards } = c.var.desk;
    const { cursor, limit, ...rest } = c.req.valid("query");
    const query = storyQuery(rest, limit);
    const page = await reader.ask.stories({ ...query, ...given({ cursor }) });
    const total = await reader.ask.storyCount(query);
    return c.json({ rows: await cards.of(page.rows), total, next: page.next }, 200);
  });
  api.openapi(facets, async (c) => {
    const { most, ...rest } = c.req.valid("query");
    const counted = await c.var.desk.reader.ask.facets(storyQuery(rest, 1), most);
    return c.json({ total: counted.total, facets: [...counted.facets] }, 200);
  });
}

function storyQuery(filters: z.infer<typeof asked>, limit: number): StoryQuery {
  const { from, to, q, since } = filters;
  return {
    facets: KINDS.flatMap((kind): Pick<Facet, "kind" | "value">[] =>
      [filters[kind] ?? []].flat().map((value) => ({ kind, value })),
    ),
    limit,
    ...given({ from, to, words: q, since: since === undefined ? undefined : new Date(since).toISOString() }),
  };
}
