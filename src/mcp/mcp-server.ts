/** The server that assistants ask: every answer is of checked lines, with report, start, end and words. */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { ERROR_CODES, ReadoutError } from "../core/errors.ts";
import type { Readout } from "../core/format.ts";
import { VERSION } from "../core/version.ts";
import { holdText } from "../pipeline/held/hold-text.ts";
import { figuresTold, linesTold, statementsTold, type ToldThing, withWords } from "./answers.ts";
import type { CheckedSource } from "./checked-source.ts";
import { pageOf } from "./page-of.ts";

/** Rows of a page: what an assistant's window takes at once. */
const USUAL = 20;
const MOST = 100;

/** Stories that one search reads. */
const SEARCHED = 10;

/** Characters of a text to be verified. */
const LONGEST_TEXT = 100_000;

const INSTRUCTIONS =
  "Readout tells what news reports say, and where. Answer only from what these tools give, and cite for each sentence the report and the words. " +
  "`standing` says what a line rests on: several outlets may be one origin. Readout says what reports say, never what is true.";

const PAGE = {
  limit: z.number().int().min(1).max(MOST).default(USUAL).describe("the most rows of a page"),
  cursor: z.string().optional().describe("`next` of the page before"),
};
const STORY = z.string().describe("a story's id, as `search` and `story` give it");

const READS = { readOnlyHint: true, openWorldHint: false, idempotentHint: true, destructiveHint: false } as const;

/**
 * Makes the server.
 *
 * - Input: where answers come from, and the latest day that anything undated can be of.
 * - Output: a server with the tools `search`, `story`, `statements`, `figures`, `verify`, to be connected to a transport.
 * - Errors: a tool's are its answer: `error CODE: where: what. What to do.`
 * - Source: Model Context Protocol 2025-11-25; `docs/mcp.md`.
 *
 * @example await mcpServer(sourceOfReadout(readout, found), "2026-01-31").connect(new StdioServerTransport());
 */
export function mcpServer(source: CheckedSource, now: string | null): McpServer {
  const server = new McpServer({ name: "readout", version: VERSION }, { instructions: INSTRUCTIONS });
  server.registerTool(
    "search",
    {
      description:
        "Finds lines, statements and figures that have all of some words (any script; beginnings of words), in stories whose reports have them.",
      inputSchema: { words: z.string().min(1), ...PAGE },
      annotations: READS,
    },
    ({ words, limit, cursor }) =>
      answered(async () => {
        const { stories, next } = await source.stories(words, SEARCHED, null);
        const all: ToldThing[] = [];
        for (const { id } of stories) all.push(...withWords(everything(await known(source, id), id), words));
        return { stories, more: next !== null, ...pageOf(all, limit, cursor ?? null) };
      }),
  );
  server.registerTool(
    "story",
    {
      description: "A story's brief, line by line with its proof; without an id the stories that there are.",
      inputSchema: { story: STORY.optional(), ...PAGE },
      annotations: READS,
    },
    ({ story, limit, cursor }) =>
      answered(async () => {
        if (story === undefined) return source.stories(null, limit, cursor ?? null);
        const readout = await known(source, story);
        const [told] = readout.stories;
        const page = pageOf(linesTold(readout), limit, cursor ?? null);
        return {
          story,
          title: told?.title,
          from: told?.from,
          to: told?.to,
          origins: told?.origins,
          gaps: told?.gaps,
          ...page,
        };
      }),
  );
  server.registerTool(
    "statements",
    {
      description: "Who said what in a story: every statement with all its wordings, as the reports have them.",
      inputSchema: { story: STORY, speaker: z.string().optional().describe("part of a speaker's name"), ...PAGE },
      annotations: READS,
    },
    ({ story, speaker, limit, cursor }) =>
      answered(async () =>
        pageOf(statementsTold(await known(source, story), story, speaker ?? null), limit, cursor ?? null),
      ),
  );
  server.registerTool(
    "figures",
    {
      description: "How many, of what, according to whom, as of when: every reading, and whether they agree.",
      inputSchema: { story: STORY, measure: z.string().optional().describe("killed, injured, missing, …"), ...PAGE },
      annotations: READS,
    },
    ({ story, measure, limit, cursor }) =>
      answered(async () =>
        pageOf(figuresTold(await known(source, story), story, measure ?? null), limit, cursor ?? null),
      ),
  );
  addVerify(server, source, now);
  return server;
}

function addVerify(server: McpServer, source: CheckedSource, now: string | null): void {
  server.registerTool(
    "verify",
    {
      description:
        "Looks up every quotation, figure, name and date of a text in the reports: verbatim, told, in translation, altered, said by another, not found. Use it on what you wrote before you give it.",
      inputSchema: {
        text: z.string().min(1).max(LONGEST_TEXT),
        story: STORY.optional(),
        language: z.string().optional().describe("BCP 47; found in the text without it"),
        written: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .optional()
          .describe("the day it was written"),
        ...PAGE,
      },
      annotations: READS,
    },
    ({ text, story, language, written, limit, cursor }) =>
      answered(async () => {
        if (story !== undefined) await known(source, story);
        const found = await source.reportsFor(text, story ?? null);
        const given = { source: "text", text, language: language ?? null, written: written ?? null };
        const { held, failed, reports, language: read } = holdText(given, found, now);
        return { language: read, failed, reports, ...pageOf(held, limit, cursor ?? null) };
      }),
  );
}

function everything(readout: Readout, story: string): ToldThing[] {
  return [...linesTold(readout), ...statementsTold(readout, story, null), ...figuresTold(readout, story, null)];
}

async function known(source: CheckedSource, id: string): Promise<Readout> {
  const readout = await source.story(id);
  if (readout === null) throw new ReadoutError("NOT_FOUND", id, "there is no such story");
  return readout;
}

/** An answer as JSON; a failure as an error in words, with its code. */
async function answered(answer: () => Promise<object>): Promise<CallToolResult> {
  try {
    const told = await answer();
    return { content: [{ type: "text", text: JSON.stringify(told) }], structuredContent: { ...told } };
  } catch (error) {
    const code = error instanceof ReadoutError ? error.code : "INTERNAL";
    const where = error instanceof ReadoutError ? error.source : "";
    const what = error instanceof Error ? error.message : String(error);
    return {
      isError: true,
      content: [{ type: "text", text: `error ${code}: ${where}: ${what}. ${ERROR_CODES[code]}` }],
    };
  }
}
