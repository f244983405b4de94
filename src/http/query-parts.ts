/** What queries ask by, the same on every list. */
import { z } from "@hono/zod-openapi";

/** Characters of a value that a filter compares with: no name is longer. */
const VALUE = 2_000;

/** Characters of a search: a long sentence. */
const WORDS = 500;

/** Rows of the largest page, and of the usual one. */
const MOST_ROWS = 200;
const ROWS = 50;

/** One value of a filter. */
export const FILTER: z.ZodString = z.string().min(1).max(VALUE);

/** A day, `2026-01-31`. */
export const DAY: z.ZodOptional<z.ZodString> = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Write it as 2026-01-31.")
  .optional();

/** Words to search for. */
export const WORDS_ASKED: z.ZodOptional<z.ZodString> = z.string().max(WORDS).optional();

/** Where a page begins. */
export const CURSOR: z.ZodOptional<z.ZodString> = z
  .string()
  .max(VALUE)
  .optional()
  .openapi({ description: "`next` of the page before." });

/** How many rows a page has. */
export const LIMIT: z.ZodDefault<z.ZodCoercedNumber<unknown>> = z.coerce
  .number()
  .int()
  .min(1)
  .max(MOST_ROWS)
  .default(ROWS)
  .openapi({ type: "integer" });

/** An id in a path. */
export const ID: z.ZodString = z.string().min(1).max(200);

/** Fields that are given, without those that are not. */
export function given<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined)) as never;
}
