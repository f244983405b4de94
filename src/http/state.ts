/** The state: what the store holds, what runs now, and which languages are covered. */
import { createRoute, z } from "@hono/zod-openapi";
import { VERSION } from "../core/version.ts";
import { allPacks, allTimesPacks } from "../languages/index.ts";
import { type Api, jsonAnswer } from "./desk.ts";

const count = z.number().int().min(0);

const state = createRoute({
  method: "get",
  path: "/api/state",
  summary: "What the store holds, and what runs now",
  responses: {
    200: jsonAnswer(
      z
        .object({
          version: z.string(),
          store: z.object({ kind: z.enum(["sqlite", "postgres"]), where: z.string() }),
          counts: z.object({ reports: count, stories: count, lastChange: count }),
          working: z
            .object({
              step: z.enum(["reading", "settling", "linking", "writing", "done"]),
              done: count,
              total: count.nullable(),
              rate: z.number(),
            })
            .nullable(),
          problems: count,
          watches: z.boolean().openapi({ description: "Whether sources can be watched." }),
          languages: z.array(z.object({ code: z.string(), name: z.string(), timesOnly: z.boolean() })),
        })
        .openapi("State"),
      "The program's version, the store, what it holds, the work that runs, and the languages that are covered.",
    ),
  },
});

/** Adds the state. */
export function addState(api: Api): void {
  api.openapi(state, async (c) => {
    const { reader, updates, watcher } = c.var.desk;
    const { kind, where } = reader;
    const languages = [
      ...allPacks().map(({ code, name }) => ({ code, name, timesOnly: false })),
      ...allTimesPacks().map(({ code, name }) => ({ code, name, timesOnly: true })),
    ];
    return c.json(
      {
        version: VERSION,
        store: { kind, where },
        counts: await reader.ask.counts(),
        working: updates.working(),
        problems: await reader.details.problems(),
        watches: watcher !== null,
        languages,
      },
      200,
    );
  });
}
