/** Verification: does a readout, or a brief in Markdown, hold against the reports that are kept? */

import { createRoute, z } from "@hono/zod-openapi";
import { accountOf } from "../brief/account.ts";
import { documentOf } from "../brief/document/document.ts";
import { renderMarkdown } from "../brief/document/render-markdown.ts";
import { linesOfMarkdown, verifyMarkdown } from "../brief/verify/verify-markdown.ts";
import { type Verification, verifyReadout } from "../brief/verify/verify-readout.ts";
import { type Telling, tellingIn } from "../brief/wording/telling.ts";
import { ReadoutError } from "../core/errors.ts";
import type { Report } from "../core/format.ts";
import { storedStory } from "../pipeline/stored-story.ts";
import type { Store } from "../store/open-store.ts";
import { jsonBody } from "./body-bytes.ts";
import { type Api, jsonAnswer } from "./desk.ts";
import { ID } from "./query-parts.ts";
import { READOUT } from "./readout-schema.ts";

/** Stories of the cited reports whose lines are compared. */
const STORIES = 200;

const BRIEF = z.object({ text: z.string() }).openapi("GivenBrief", { description: "A brief in Markdown." });

const VERIFICATION = z
  .object({ holds: z.boolean(), places: z.number().int(), lines: z.number().int(), faults: z.array(z.string()) })
  .openapi("Verification");

const verify = createRoute({
  method: "post",
  path: "/api/verify",
  summary: "Says what of a readout or of a brief holds against the reports that are kept",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: { oneOf: [{ $ref: "#/components/schemas/GivenBrief" }, { $ref: "#/components/schemas/Readout" }] },
        },
      },
    },
  },
  responses: {
    200: jsonAnswer(
      VERIFICATION,
      "How many places were opened and how many lines checked, and a sentence for each thing that does not hold.",
    ),
  },
});

const own = createRoute({
  method: "get",
  path: "/api/stories/{id}/verify",
  summary: "Opens every place that a story cites, and makes its lines anew",
  request: { params: z.object({ id: ID }) },
  responses: { 200: jsonAnswer(VERIFICATION, "The same of a story as it is kept.") },
});

/** Adds verification. */
export function addVerify(api: Api): void {
  api.openAPIRegistry.register("GivenBrief", BRIEF);
  api.openapi(verify, async (c) => {
    const { reader, language, limits } = c.var.desk;
    const body = await jsonBody(c.req.raw, limits);
    const telling = tellingIn(language);
    const brief = BRIEF.safeParse(body);
    const result = brief.success
      ? await briefVerified(reader, brief.data.text, telling)
      : await readoutVerified(reader, body, telling);
    return c.json(answerOf(result), 200);
  });
  api.openapi(own, async (c) => {
    const { reader, language } = c.var.desk;
    const { readout } = await storedStory(reader, c.req.valid("param").id);
    const present = await asRead(reader, readout.reports);
    return c.json(answerOf(verifyReadout(readout, present, tellingIn(language))), 200);
  });
}

function answerOf({ places, lines, faults }: Verification): z.infer<typeof VERIFICATION> {
  return { holds: faults.length === 0, places, lines, faults: [...faults] };
}

/** Reports with the text that was read once, whatever was told of them since. */
async function asRead(reader: Store, reports: readonly Report[]): Promise<Report[]> {
  const texts = await reader.intake.texts(reports.map(({ id }) => id));
  return reports.flatMap((report) => {
    const text = texts.get(report.id);
    return text === undefined ? [] : [{ ...report, text }];
  });
}

async function readoutVerified(reader: Store, body: unknown, telling: Telling): Promise<Verification> {
  const { success, data, error } = READOUT.safeParse(body);
  if (!success) {
    const [issue] = error.issues;
    throw new ReadoutError("VERIFY_FORMAT", ["body", ...(issue?.path ?? [])].join("."), `${issue?.message ?? ""}.`);
  }
  const documents = await reader.ask.reportDocuments(data.reports.map(({ id }) => id));
  const present = [...documents.values()].map((document) => JSON.parse(document) as Report);
  return verifyReadout(data, present, telling);
}

async function briefVerified(reader: Store, markdown: string, telling: Telling): Promise<Verification> {
  const ids = await citedReports(reader, markdown);
  const documents = await reader.ask.reportDocuments(ids);
  const present = [...documents.values()].map((document) => JSON.parse(document) as Report);
  const given = new Set<string>();
  for (const story of (await reader.details.storiesOf(ids)).slice(0, STORIES)) {
    const { readout } = await storedStory(reader, story);
    const account = accountOf(readout);
    for (const one of readout.stories)
      for (const line of linesOfMarkdown(renderMarkdown(documentOf(account, one, telling)))) given.add(line);
  }
  return verifyMarkdown(markdown, present, given);
}

/** A citation's target as the brief writes it: `](<source#u12-34> "`. */
const TARGET = /\]\(<((?:[^<>\\\n]|\\.)*)#u\d{1,12}-\d{1,12}> "/g;

/** The ids of the reports that a brief cites by their sources, or by the last part of these. */
async function citedReports({ details }: Store, markdown: string): Promise<string[]> {
  const cited = new Set<string>();
  for (const [, target = ""] of markdown.matchAll(TARGET)) {
    const source = target.replace(/\\(.)/g, "$1");
    cited.add(source).add(lastPart(source));
  }
  if (cited.size === 0) return [];
  return (await details.sources()).flatMap(({ id, source }) =>
    cited.has(source) || cited.has(lastPart(source)) ? [id] : [],
  );
}

function lastPart(source: string): string {
  return source.split(/[\\/]/).at(-1) ?? source;
}
