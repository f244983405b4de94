/** The interface: every resource together, and its description made from the same schemas that check requests. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { ReadoutError } from "../core/errors.ts";
import { VERSION } from "../core/version.ts";
import { addActors } from "./actors.ts";
import type { Api, Env } from "./desk.ts";
import { addEdits } from "./edits.ts";
import { addExports } from "./exports.ts";
import { addIntake } from "./intake.ts";
import { addLive } from "./live.ts";
import { addReports } from "./reports.ts";
import { addSearch } from "./search.ts";
import { addSources } from "./sources.ts";
import { addState } from "./state.ts";
import { addStories } from "./stories.ts";
import { addStory } from "./story.ts";
import { addVerify } from "./verify.ts";

const RESOURCES = [
  addState,
  addStories,
  addStory,
  addReports,
  addIntake,
  addActors,
  addSearch,
  addSources,
  addExports,
  addEdits,
  addLive,
  addVerify,
] as const;

/** Puts the resources together. Input: what is done before each request; without it the interface can be described, not asked. */
export function openApi(before: MiddlewareHandler<Env> | null): Api {
  const api = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const where = [result.target, ...(issue?.path ?? [])].join(".");
      throw new ReadoutError("USAGE", where, issue === undefined ? "" : `${issue.message}.`.replace(/\.\.$/, "."));
    },
  });
  if (before !== null) api.use(before);
  for (const add of RESOURCES) add(api);
  api.get("/openapi.json", (c) => c.json(openApiDocument(api)));
  return api;
}

/** An operation as the document has it. */
export interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: unknown;
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
  readonly responses?: Readonly<
    Record<
      string,
      { readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }
    >
  >;
}

export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const REFUSAL = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "message", "where"],
      properties: {
        code: { type: "string", description: "One of those in docs/errors.md." },
        message: { type: "string" },
        where: { type: "string" },
      },
    },
  },
};

/** The interface's description, OpenAPI 3.1. */
export function openApiDocument(api: Api): OpenApiDocument {
  const made = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Readout",
      version: VERSION,
      description:
        "Reports in, checked accounts out. Every refusal has the shape of Error. With a token, it is given as a bearer.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/" }],
  }) as unknown as OpenApiDocument;
  const refusal = {
    description: "A refusal.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
  };
  const paths = Object.fromEntries(
    Object.entries(made.paths).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations).map(([method, operation]) => [
          method,
          { ...operation, responses: { ...operation.responses, default: refusal } },
        ]),
      ),
    ]),
  );
  return {
    ...made,
    paths,
    components: { ...made.components, schemas: { ...made.components.schemas, Error: REFUSAL } },
  };
}
