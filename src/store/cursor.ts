/** Cursors: where a page of rows ended, as one word in an address. */
import { ReadoutError } from "../core/errors.ts";

/** The last row's day and id. */
export type Cursor = readonly [day: string, id: string];

/** A cursor as a word. */
export function cursorText(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/** The cursor of a word; `null` where there is none. Errors: `USAGE` where the word is no cursor. */
export function cursorOf(text: string | undefined): Cursor | null {
  if (text === undefined || text === "") return null;
  try {
    const read: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    if (Array.isArray(read) && read.length === 2 && read.every(isPart)) return [String(read[0]), String(read[1])];
  } catch {
    // Told below.
  }
  throw new ReadoutError("USAGE", "cursor", "It was not given by an earlier page.");
}

/** No part was ever given with a NUL, which PostgreSQL does not take in a text. */
function isPart(part: unknown): boolean {
  return typeof part === "string" && !part.includes("\u0000");
}
