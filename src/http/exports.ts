/** Exports: one story, or all of them, as a file in any of the formats. */

import { createRoute, z } from "@hono/zod-openapi";
import { ReadoutError } from "../core/errors.ts";
import { FORMATS, formatNamed } from "../export/formats.ts";
import { readoutJson } from "../export/readout-json.ts";
import { wholeReadout } from "../export/whole-readout.ts";
import { storedStory } from "../pipeline/stored-story.ts";
import type { Api, Desk } from "./desk.ts";
import { ID } from "./query-parts.ts";

/** Characters that are sent at once. */
const PIECE = 65_536;

const query = z.object({
  format: z
    .string()
    .default("json")
    .openapi({ enum: FORMATS.map(({ name }) => name) }),
  bom: z
    .enum(["true", "false"])
    .default("false")
    .openapi({ description: "Whether a table begins with a byte-order mark, which some spreadsheets need." }),
});

const answers = {
  200: {
    description: "The file.",
    content: Object.fromEntries(
      FORMATS.map(({ mediaType }) => [mediaType, { schema: mediaType === "application/json" ? {} : z.string() }]),
    ),
  },
};

const one = createRoute({
  method: "get",
  path: "/api/stories/{id}/export",
  summary: "A story as a file",
  request: { params: z.object({ id: ID }), query },
  responses: answers,
});

const all = createRoute({
  method: "get",
  path: "/api/export",
  summary: "All stories as a file",
  request: { query },
  responses: answers,
});

/** Adds exports. */
export function addExports(api: Api): void {
  api.openapi(one, async (c) => {
    const { reader, language } = c.var.desk;
    const { id } = c.req.valid("param");
    const { bom, format } = c.req.valid("query");
    const chosen = formatOf(format);
    const { readout } = await storedStory(reader, id);
    return file(chosen.write(readout, { language, bom: bom === "true" }), chosen, id) as never;
  });
  api.openapi(all, async (c) => {
    const { bom, format } = c.req.valid("query");
    const chosen = formatOf(format);
    return file(await wholeExport(c.var.desk, chosen, bom === "true"), chosen, "all") as never;
  });
}

type Format = (typeof FORMATS)[number];

function formatOf(name: string): Format {
  const format = formatNamed(name);
  if (!format)
    throw new ReadoutError("USAGE", "query.format", `It is one of ${FORMATS.map((one) => one.name).join(", ")}.`);
  return format;
}

/** All that was told, as one run over all reports would tell it. JSON is made as it is sent. */
async function wholeExport(
  { workplace, reader, clock, language }: Desk,
  { name, of, write }: Format,
  bom: boolean,
): Promise<Iterable<string>> {
  if (of === "story" && (await reader.ask.counts()).stories > 1)
    throw new ReadoutError("USAGE", "query.format", `${name} tells of one story; ask for that story's export.`);
  const readout = await workplace.readout(clock());
  return name === "json" ? readoutJson(readout) : write(wholeReadout(readout), { language, bom });
}

function file(pieces: Iterable<string>, { mediaType, ending }: Format, name: string): Response {
  const rest = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      let text = "";
      while (text.length < PIECE) {
        const next = rest.next();
        if (next.done) {
          controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += next.value;
      }
      controller.enqueue(encoder.encode(text));
    },
  });
  const type = mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
  return new Response(body, {
    headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="readout-${name}.${ending}"` },
  });
}
