/** Corrections by hand: all of them with what has become of each, a new one, and one that takes another back. */
import { createRoute, z } from "@hono/zod-openapi";
import type { Edit, EditAction } from "../core/edit.ts";
import { editSchema } from "../core/edit-schema.ts";
import { ReadoutError } from "../core/errors.ts";
import type { NewEdit } from "../pipeline/edit-desk.ts";
import type { EditState } from "../pipeline/edit-state.ts";
import { jsonBody, linesBody } from "./body-bytes.ts";
import { type Api, type Desk, jsonAnswer } from "./desk.ts";
import { ID } from "./query-parts.ts";
import { PROBLEM } from "./readout-schema.ts";

const LINES_TYPE = "application/x-ndjson";

/** Corrections of one request: those of all wordings of one statement, and more. */
const AT_ONCE = 1_000;

const text = z.string();
const place = z
  .object({ report: text, start: z.number().int(), end: z.number().int(), words: text })
  .openapi("EditPlace");

const ACTIONS: readonly EditAction["do"][] = [
  ...(["reject-mention", "reject-statement", "reject-event", "reject-figure", "set-speaker", "set-date"] as const),
  ...([
    "merge-actors",
    "split-actors",
    "rename-actor",
    "merge-statements",
    "split-statements",
    "merge-stories",
    "split-stories",
  ] as const),
  ...(["set-origin", "undo"] as const),
];

/** What an edit does, as it is described; what comes is checked by the schema that exported edits are checked by. */
const ACTION: z.ZodType<EditAction> = z
  .object({
    do: z.enum(ACTIONS),
    at: place.optional(),
    other: z.union([place, text]).optional().openapi({ description: "A place, or of stories a report's id." }),
    speaker: z.union([place, z.null()]).optional(),
    date: text.optional(),
    name: text.optional(),
    report: text.optional(),
    from: text.nullable().optional(),
    edit: text.optional(),
  })
  .openapi("EditAction") as never;

const EDIT: z.ZodType<Edit> = z
  .object({ id: text, at: text, author: text, reason: text, was: text, action: ACTION })
  .openapi("Edit");

/** An edit with what has become of it. */
export const EDIT_STATE: z.ZodType<EditState> = z
  .object({ edit: EDIT, state: z.enum(["applies", "undone", "lost"]), because: text, undoneBy: EDIT.nullable() })
  .openapi("EditState");

const GIVEN = z
  .object({
    author: text,
    reason: text,
    was: text.optional().openapi({ description: "What stood there before, in words, for those who read it." }),
    action: ACTION,
  })
  .openapi("GivenEdit");
const UNDOING = z.object({ author: text, reason: text }).openapi("GivenUndoing");

const ref = (name: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${name}` });

const all = createRoute({
  method: "get",
  path: "/api/edits",
  summary: "Corrections, in the order in which they were made",
  responses: { 200: jsonAnswer(z.object({ edits: z.array(EDIT_STATE) }), "Each with what has become of it.") },
});

const make = createRoute({
  method: "post",
  path: "/api/edits",
  summary: "Corrects something, or several things at once: all of it or nothing",
  request: body({ oneOf: [ref("GivenEdit"), { type: "array", items: ref("GivenEdit") }] }),
  responses: {
    200: jsonAnswer(
      z.object({ edits: z.array(EDIT) }),
      "The corrections as they are kept; the next update shows them.",
    ),
  },
});

const undo = createRoute({
  method: "post",
  path: "/api/edits/{id}/undo",
  summary: "Takes a correction back",
  request: { params: z.object({ id: ID }), ...body(ref("GivenUndoing")) },
  responses: { 200: jsonAnswer(z.object({ edit: EDIT }), "The correction that takes it back.") },
});

const written = createRoute({
  method: "get",
  path: "/api/edits/lines",
  summary: "Corrections as a file, a line each, for another store",
  responses: { 200: { description: "The file.", content: { "application/x-ndjson": { schema: text } } } },
});

const take = createRoute({
  method: "post",
  path: "/api/edits/lines",
  summary: "Takes corrections that were written as a file, here or elsewhere",
  request: { body: { required: true, content: { [LINES_TYPE]: { schema: text } } } },
  responses: {
    200: jsonAnswer(
      z.object({ added: z.number().int(), problems: z.array(PROBLEM) }),
      "How many were new. One that does not apply here is kept, changes nothing and says so.",
    ),
  },
});

function body(schema: object): {
  readonly body: { readonly required: true; readonly content: Record<string, { readonly schema: object }> };
} {
  return { body: { required: true, content: { "application/json": { schema } } } };
}

/** Adds corrections. */
export function addEdits(api: Api): void {
  api.openAPIRegistry.register("GivenEdit", GIVEN);
  api.openAPIRegistry.register("GivenUndoing", UNDOING);
  api.openapi(written, async (c) => {
    const headers = { "Content-Type": LINES_TYPE, "Content-Disposition": 'attachment; filename="corrections.jsonl"' };
    return new Response(await c.var.desk.workplace.edits.written(), { headers }) as never;
  });
  api.openapi(take, async (c) => {
    const { workplace, limits, updates } = c.var.desk;
    const lines = await linesBody(c.req.raw, limits);
    const { added, problems } = await workplace.edits.take(lines, "corrections");
    if (added > 0) updates.want();
    return c.json({ added, problems: [...problems] }, 200);
  });
  api.openapi(all, async (c) => c.json({ edits: [...(await c.var.desk.workplace.edits.all())] }, 200));
  api.openapi(make, async (c) => {
    const { desk } = c.var;
    const given = await jsonBody(c.req.raw, desk.limits);
    return c.json({ edits: await made(desk, Array.isArray(given) ? given : [given]) }, 200);
  });
  api.openapi(undo, async (c) => {
    const { desk } = c.var;
    const { id } = c.req.valid("param");
    const given = await jsonBody(c.req.raw, desk.limits);
    const [edit] = await made(desk, [{ ...fieldsOf(given), action: { do: "undo", edit: id } }]);
    return c.json({ edit: edit as Edit }, 200);
  });
}

function fieldsOf(given: unknown): object {
  return typeof given === "object" && given !== null ? given : {};
}

/** Checks edits, keeps them, and has them told. Errors: `USAGE` where one is none, `EDIT_LOST` where one would correct nothing. */
async function made({ workplace, clock, updates }: Desk, given: readonly unknown[]): Promise<Edit[]> {
  const { at } = clock();
  if (given.length === 0 || given.length > AT_ONCE)
    throw new ReadoutError("USAGE", "body", `Between one and ${AT_ONCE} corrections at once.`);
  const wanted = given.map((one): NewEdit => {
    const { success, data, error } = editSchema.safeParse({ ...fieldsOf(one), id: "new", at });
    if (!success) {
      const [issue] = error.issues;
      throw new ReadoutError("USAGE", ["body", ...(issue?.path ?? [])].join("."), `${issue?.message ?? ""}.`);
    }
    const { author, reason, was, action } = data;
    // PostgreSQL takes no NUL in a text.
    if (`${author}${reason}${was}`.includes("\u0000")) throw new ReadoutError("USAGE", "body", "There is a NUL in it.");
    return { author, reason, was, action };
  });
  const edits = await workplace.edits.make(wanted, at);
  updates.want();
  return edits;
}
