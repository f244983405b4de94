/** Intake: reports that are posted, as JSON, JSON Lines or files. What is answered is on the disk. */
import { createRoute, z } from "@hono/zod-openapi";
import { ReadoutError } from "../core/errors.ts";
import type { Problem } from "../core/format.ts";
import type { Receipt } from "../pipeline/keep-batch.ts";
import type { JourneyItem } from "../pipeline/take-batch.ts";
import { hintsFor, openStream } from "../read/open-inputs.ts";
import { bodyBytes, jsonOf } from "./body-bytes.ts";
import { type Api, type Desk, jsonAnswer, type Limits } from "./desk.ts";
import { fileName } from "./file-name.ts";
import { boundaryOf, formFiles } from "./multipart.ts";
import { PROBLEM } from "./readout-schema.ts";

const RECEIPT: z.ZodType<Receipt> = z
  .object({ report: z.string(), source: z.string(), known: z.boolean() })
  .openapi("Receipt");

const words = z.string().nullable().optional();

/** A report as somebody gives it. */
const GIVEN = z
  .object({
    text: z.string(),
    id: z.union([z.string(), z.number()]).optional(),
    outlet: words,
    url: words,
    title: words,
    published: words.openapi({ description: "A day, or an instant with its zone." }),
    language: words.openapi({ description: "BCP 47; without it, found in the text." }),
  })
  .openapi("GivenReport");

/** Named only: each is read like a line of JSON Lines, so that one that is amiss costs no other. */
const GIVEN_REPORTS = {
  oneOf: [
    { $ref: "#/components/schemas/GivenReport" },
    { type: "array" as const, items: { $ref: "#/components/schemas/GivenReport" } },
  ],
};

const take = createRoute({
  method: "post",
  path: "/api/reports",
  summary: "Takes reports and acknowledges them once they are on the disk",
  request: {
    query: z.object({
      source: z.string().max(2_000).optional().openapi({
        description: "The name by which reports of a JSON or JSON Lines body are told to come from somewhere.",
      }),
    }),
    body: {
      required: true,
      content: {
        "application/json": { schema: GIVEN_REPORTS },
        "application/x-ndjson": { schema: { type: "string", description: "A report a line." } },
        "multipart/form-data": {
          schema: {
            type: "object",
            additionalProperties: { type: "string", contentMediaType: "application/octet-stream" },
          },
        },
      },
    },
  },
  responses: {
    200: jsonAnswer(
      z.object({ receipts: z.array(RECEIPT), problems: z.array(PROBLEM) }),
      "For each report its id, its source, and whether it was known; and what could not be read, or only in part.",
    ),
  },
});

/** Adds intake. */
export function addIntake(api: Api): void {
  api.openAPIRegistry.register("GivenReport", GIVEN);
  api.openapi(take, async (c) => {
    const { desk } = c.var;
    const source = fileName(c.req.valid("query").source, "posted");
    const failure: Failure = { of: null };
    const bytes = watched(bodyBytes(c.req.raw, desk.limits), failure);
    const items = await itemsOf(c.req.header("content-type") ?? "", bytes, { source, failure, limits: desk.limits });
    const answer = await kept(unlessBroken(items, failure), desk);
    // What came before it broke is kept all the same.
    if (failure.of !== null) throw failure.of;
    return c.json(answer, 200);
  });
}

async function kept(
  items: AsyncIterable<JourneyItem>,
  desk: Desk,
): Promise<{ receipts: Receipt[]; problems: Problem[] }> {
  const { workplace, updates, clock } = desk;
  const receipts: Receipt[] = [];
  const problems: Problem[] = [];
  try {
    for await (const batch of workplace.take(items, clock())) {
      receipts.push(...batch.receipts);
      problems.push(...batch.problems);
      if (updates.working()?.step !== "linking") updates.tell("reading", receipts.length, null);
    }
  } finally {
    if (receipts.some(({ known }) => !known)) updates.want();
    else updates.tell("done", 0, null);
  }
  return { receipts, problems };
}

/** What a stream failed with, where it did. */
interface Failure {
  of: unknown;
}

/** The items without the problem that a broken stream is told as: of a file it is a problem, of a request a refusal. */
async function* unlessBroken(items: AsyncIterable<JourneyItem>, failure: Failure): AsyncGenerator<JourneyItem> {
  for await (const item of items) {
    if (failure.of !== null) return;
    yield item;
  }
}

/** Passes bytes on and remembers what they failed with. */
async function* watched(bytes: AsyncGenerator<Uint8Array>, failure: Failure): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    failure.of = error;
    throw error;
  }
}

interface Posted {
  readonly source: string;
  readonly failure: Failure;
  readonly limits: Limits;
}

async function itemsOf(
  type: string,
  bytes: AsyncGenerator<Uint8Array>,
  { source, failure, limits }: Posted,
): Promise<AsyncIterable<JourneyItem>> {
  const media = type.split(";")[0]?.trim().toLowerCase() ?? "";
  const charset = /;\s*charset="?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null;
  switch (media) {
    case "application/json":
      return givenReports(reportsIn(await jsonOf(bytes, limits.jsonBytes)), source);
    case "application/x-ndjson":
    case "application/jsonl":
    case "application/x-jsonlines":
      return openStream(bytes, /\.(?:jsonl|ndjson)$/i.test(source) ? source : `${source}.jsonl`, charset);
    case "multipart/form-data": {
      const boundary = boundaryOf(type);
      if (boundary === null) throw new ReadoutError("MEDIA_TYPE", "content-type", "The form states no boundary.");
      return filesOf(bytes, boundary, failure);
    }
    default:
      throw new ReadoutError("MEDIA_TYPE", "content-type", `It is “${media.slice(0, 100)}”.`);
  }
}

async function* filesOf(
  bytes: AsyncGenerator<Uint8Array>,
  boundary: string,
  failure: Failure,
): AsyncGenerator<JourneyItem> {
  for await (const { name, bytes: content } of formFiles(bytes, boundary))
    yield* openStream(watched(content, failure), fileName(name, "file"), null);
}

function reportsIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null)
    throw new ReadoutError("READ_JSON_BROKEN", "body", "It is neither a report nor a list of reports.");
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** Each report as the line that it would be. */
async function* givenReports(all: readonly unknown[], source: string): AsyncGenerator<JourneyItem> {
  for (const [index, one] of all.entries()) {
    const bytes = Buffer.from(JSON.stringify(one));
    yield { source: `${source}#${index + 1}`, bytes, hints: hintsFor(bytes.length, "line") };
  }
}
