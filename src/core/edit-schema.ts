/** What an edit must look like when it comes from outside: a request, or a file that somebody exported. */
import { z } from "zod";
import type { Edit, EditAction } from "./edit.ts";

/** Longer names and reasons are no names and reasons. */
const LONGEST = 2_000;

const words = z.string().max(100_000);
const id = z.string().min(1).max(100);
const place = z.strictObject({
  report: id,
  start: z.int().min(0),
  end: z.int().min(1),
  words,
});
const day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/);

/** What an edit does. */
const editActionSchema: z.ZodType<EditAction> = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("reject-mention"), at: place }),
  z.strictObject({ do: z.literal("reject-statement"), at: place }),
  z.strictObject({ do: z.literal("reject-event"), at: place }),
  z.strictObject({ do: z.literal("reject-figure"), at: place }),
  z.strictObject({ do: z.literal("set-speaker"), at: place, speaker: place.nullable() }),
  z.strictObject({ do: z.literal("set-date"), at: place, date: day }),
  z.strictObject({ do: z.literal("merge-actors"), at: place, other: place }),
  z.strictObject({ do: z.literal("split-actors"), at: place, other: place }),
  z.strictObject({ do: z.literal("rename-actor"), at: place, name: z.string().trim().min(1).max(LONGEST) }),
  z.strictObject({ do: z.literal("merge-statements"), at: place, other: place }),
  z.strictObject({ do: z.literal("split-statements"), at: place, other: place }),
  z.strictObject({ do: z.literal("merge-stories"), report: id, other: id }),
  z.strictObject({ do: z.literal("split-stories"), report: id, other: id }),
  z.strictObject({ do: z.literal("set-origin"), report: id, from: id.nullable() }),
  z.strictObject({ do: z.literal("undo"), edit: id }),
]);

/** A whole edit, as it is exported. */
export const editSchema: z.ZodType<Edit> = z.strictObject({
  id,
  at: z.iso.datetime({ offset: true }),
  author: z.string().min(1).max(LONGEST),
  reason: z.string().max(LONGEST),
  was: z.string().max(LONGEST).default(""),
  action: editActionSchema,
});
