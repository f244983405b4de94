/** Corrections by hand: all of them with what has become of each, a new one, and one that takes another back. */
import { createRoute, z } from "@hono/zod-openapi";
import { type Edit, type EditAction, reportsOf } from "../core/edit.ts";
import { editSchema } from "../core/edit-schema.ts";
import { ReadoutError } from "../core/errors.ts";
import type { EditState } from "../pipeline/edit-state.ts";
import type { Workplace } from "../pipeline/workplace.ts";
import { jsonBody } from "./body-bytes.ts";
import { type Api, type Desk, jsonAnswer } from "./desk.ts";
import { ID } from "./query-parts.ts";

const text = z.string();
const place = z
  .object({ report: text, start: z.number().int(), end: z.number().int(), words: text })
  .openapi("EditPlace");

const ACTIONS: readonly EditAction["do"][] = [
  ...(["reject-mention", "reject-statement", "set-speaker", "set-date", "merge-actors", "split-actors"] as const),
  ...(["rename-actor", "merge-statements", "split-statements", "merge-stories", "split-stories"] as const),
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
  .object({ id: text, at: text, author: text, reason: text, action: ACTION })
  .openapi("Edit");

/** An edit with what has become of it. */
export const EDIT_STATE: z.ZodType<EditState> = z
  .object({ edit: EDIT, state: z.enum(["applies", "undone", "lost"]), because: text })
  .openapi("EditState");

const GIVEN = z.object({ author: text, reason: text, action: ACTION }).openapi("GivenEdit");
const UNDOING = z.object({ author: text, reason: text }).openapi("GivenUndoing");

const all = createRoute({
  method: "get",
  path: "/api/edits",
  summary: "Corrections, in the order in which they were made",
  responses: { 200: jsonAnswer(z.object({ edits: z.array(EDIT_STATE) }), "Each with what has become of it.") },
});

const make = createRoute({
  method: "post",
  path: "/api/edits",
  summary: "Corrects something",
  request: body("GivenEdit"),
  responses: { 200: jsonAnswer(z.object({ edit: EDIT }), "The correction as it is kept; the next update shows it.") },
});

const undo = createRoute({
  method: "post",
  path: "/api/edits/{id}/undo",
  summary: "Takes a correction back",
  request: { params: z.object({ id: ID }), ...body("GivenUndoing") },
  responses: { 200: jsonAnswer(z.object({ edit: EDIT }), "The correction that takes it back.") },
});

function body(name: string): {
  readonly body: {
    readonly required: true;
    readonly content: Record<string, { readonly schema: { readonly $ref: string } }>;
  };
} {
  return {
    body: { required: true, content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
  };
}

/** Adds corrections. */
export function addEdits(api: Api): void {
  api.openAPIRegistry.register("GivenEdit", GIVEN);
  api.openAPIRegistry.register("GivenUndoing", UNDOING);
  api.openapi(all, async (c) => c.json({ edits: [...(await c.var.desk.workplace.edits.all())] }, 200));
  api.openapi(make, async (c) => {
    const { desk } = c.var;
    const given = await jsonBody(c.req.raw, desk.limits);
    return c.json({ edit: await made(desk, given) }, 200);
  });
  api.openapi(undo, async (c) => {
    const { desk } = c.var;
    const { id } = c.req.valid("param");
    const given = await jsonBody(c.req.raw, desk.limits);
    const fields = typeof given === "object" && given !== null ? given : {};
    return c.json({ edit: await made(desk, { ...fields, action: { do: "undo", edit: id } }) }, 200);
  });
}

/** Checks an edit, keeps it, and has it told. Errors: `USAGE` where it is none, `EDIT_LOST` where it would correct nothing. */
async function made({ workplace, clock, updates }: Desk, given: unknown): Promise<Edit> {
  const { at } = clock();
  const fields = typeof given === "object" && given !== null ? given : {};
  const { success, data, error } = editSchema.safeParse({ ...fields, id: "new", at });
  if (!success) {
    const [issue] = error.issues;
    throw new ReadoutError("USAGE", ["body", ...(issue?.path ?? [])].join("."), `${issue?.message ?? ""}.`);
  }
  const { author, reason, action } = data;
  // PostgreSQL takes no NUL in a text.
  if (`${author}${reason}`.includes("\u0000")) throw new ReadoutError("USAGE", "body", "There is a NUL in it.");
  const edit = await workplace.edits.make({ author, reason, action }, at);
  updates.want();
  return edit;
}

/** The corrections that name any of some reports, with what has become of each. */
export async function editsTouching(workplace: Workplace, reports: readonly string[]): Promise<EditState[]> {
  const own = new Set(reports);
  return (await workplace.edits.all()).filter(
    ({ edit: { action } }) => action.do !== "undo" && reportsOf(action).some((id) => own.has(id)),
  );
}
