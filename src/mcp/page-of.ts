/** A page of a list: so many rows from where the last page ended. */
import { ReadoutError } from "../core/errors.ts";

export interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/**
 * Takes a page.
 *
 * - Input: the list, the most rows, and the cursor that the page before gave.
 * - Output: the rows, and the cursor of the next page, or `null`.
 * - Errors: `USAGE` where the cursor is none.
 */
export function pageOf<Row>(all: readonly Row[], limit: number, cursor: string | null): PageOf<Row> {
  const from = cursor === null ? 0 : Number(cursor);
  if (!Number.isSafeInteger(from) || from < 0)
    throw new ReadoutError("USAGE", "cursor", "It was not given by an earlier page.");
  return { rows: all.slice(from, from + limit), next: from + limit < all.length ? String(from + limit) : null };
}
