/** Reports as they are kept: lists of them, and one with its stories and from where it came. */
import { createRoute, z } from "@hono/zod-openapi";
import { ReadoutError } from "../core/errors.ts";
import type { Report } from "../core/format.ts";
import { type Api, jsonAnswer } from "./desk.ts";
import { CURSOR, DAY, FILTER, given, ID, LIMIT, WORDS_ASKED } from "./query-parts.ts";
import { REPORT } from "./readout-schema.ts";
import { REPORT_ROW } from "./row-schemas.ts";

const list = createRoute({
  method: "get",
  path: "/api/reports",
  summary: "Reports, the latest first",
  request: {
    query: z.object({
      story: FILTER.optional(),
      outlet: FILTER.optional(),
      language: FILTER.optional(),
      from: DAY,
      to: DAY,
      q: WORDS_ASKED,
      cursor: CURSOR,
      limit: LIMIT,
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ rows: z.array(REPORT_ROW), next: z.string().nullable() }),
      "A page of reports, and where the next page begins.",
    ),
  },
});

const one = createRoute({
  method: "get",
  path: "/api/reports/{id}",
  summary: "A report, its stories, and from where it came",
  request: { params: z.object({ id: ID }) },
  responses: {
    200: jsonAnswer(
      z.object({
        report: z.union([REPORT, z.null()]),
        stories: z.array(z.string()),
        arrivals: z.array(z.object({ source: z.string(), bytes: z.string(), received: z.string() })),
      }),
      "The report, `null` until the update that tells it; the stories it belongs to; each time it came, with the SHA-256 of its bytes.",
    ),
  },
});

/** Adds what is asked of reports. */
export function addReports(api: Api): void {
  api.openapi(list, async (c) => {
    const { q, limit, ...rest } = c.req.valid("query");
    const { rows, next } = await c.var.desk.reader.ask.reports({ limit, ...given({ ...rest, words: q }) });
    return c.json({ rows: [...rows], next }, 200);
  });
  api.openapi(one, async (c) => {
    const { id } = c.req.valid("param");
    const kept = await c.var.desk.reader.ask.report(id);
    if (kept === null) throw new ReadoutError("NOT_FOUND", id, "");
    const report = kept.document === null ? null : (JSON.parse(kept.document) as Report);
    return c.json({ report, stories: [...kept.stories], arrivals: [...kept.arrivals] }, 200);
  });
}
