/** Search: stories, reports with the passage that has the words, and whoever is named so. */
import { createRoute, z } from "@hono/zod-openapi";
import type { Actor, Report } from "../core/format.ts";
import { foldedWords } from "../store/fold.ts";
import type { Store } from "../store/open-store.ts";
import { queryWords } from "../store/words-table.ts";
import { type Api, jsonAnswer } from "./desk.ts";
import { passageOf } from "./passage.ts";
import { STORY_CARD } from "./row-schemas.ts";

/** Results of each kind: what is usually shown, and the most. */
const SHOWN = 10;
const MOST = 50;

/** Actors of the found stories that are looked at, the most frequent of each kind. */
const ACTORS = 400;

const FOUND_REPORT = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    language: z.string(),
    published: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    before: z.string(),
    words: z.string(),
    after: z.string(),
  })
  .openapi("FoundReport");

const FOUND_ACTOR = z.object({ id: z.string(), kind: z.string(), name: z.string() }).openapi("FoundActor");

const search = createRoute({
  method: "get",
  path: "/api/search",
  summary: "Stories, reports and actors by words",
  request: {
    query: z.object({
      q: z.string().min(1).max(500),
      limit: z.coerce.number().int().min(1).max(MOST).default(SHOWN).openapi({ type: "integer" }),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ stories: z.array(STORY_CARD), reports: z.array(FOUND_REPORT), actors: z.array(FOUND_ACTOR) }),
      "What has all the words; the last may be the beginning of one. A report that has them in its title alone is shown by its beginning.",
    ),
  },
});

/** Adds search. */
export function addSearch(api: Api): void {
  api.openapi(search, async (c) => {
    const { reader, cards } = c.var.desk;
    const { q, limit } = c.req.valid("query");
    const words = queryWords(q);
    if (words.length === 0) return c.json({ stories: [], reports: [], actors: [] }, 200);
    const { rows } = await reader.ask.stories({ words: q, limit });
    return c.json(
      {
        stories: await cards.of(rows),
        reports: await foundReports(reader, q, words, limit),
        actors: await foundActors(reader, q, words, limit),
      },
      200,
    );
  });
}

async function foundReports(
  { ask }: Store,
  query: string,
  words: readonly string[],
  limit: number,
): Promise<z.infer<typeof FOUND_REPORT>[]> {
  const { rows } = await ask.reports({ words: query, limit });
  const documents = await ask.reportDocuments(rows.map(({ id }) => id));
  return rows.map(({ id, title, outlet, language, published }) => {
    const document = documents.get(id);
    const text = document === undefined ? "" : (JSON.parse(document) as Report).text;
    return { id, title, outlet, language, published, ...passageOf(text, words) };
  });
}

/** Of the actors that the found stories name those whose name, in any language, has the words. */
async function foundActors(
  { ask }: Store,
  query: string,
  words: readonly string[],
  limit: number,
): Promise<z.infer<typeof FOUND_ACTOR>[]> {
  const { facets } = await ask.facets({ words: query, limit: 1 }, ACTORS);
  const ids = facets.flatMap(({ kind, value }) => (kind === "actor" || kind === "place" ? [value] : []));
  const documents = await ask.actors(ids);
  const found: z.infer<typeof FOUND_ACTOR>[] = [];
  for (const id of ids) {
    const actor = JSON.parse(documents.get(id) ?? "null") as Actor | null;
    if (actor === null || !isNamed(actor, words)) continue;
    found.push({ id, kind: actor.kind, name: actor.name });
    if (found.length === limit) break;
  }
  return found;
}

function isNamed({ name, names }: Actor, words: readonly string[]): boolean {
  return [name, ...names.map(({ text }) => text)].some((one) => {
    const own = [...foldedWords(one)].map(({ folded }) => folded);
    return words.every((word, at) =>
      own.some((folded) => (at === words.length - 1 ? folded.startsWith(word) : folded === word)),
    );
  });
}
