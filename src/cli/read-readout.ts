/** Reads what `readout analyze` wrote. */
import { readFile } from "node:fs/promises";
import { ReadoutError } from "../core/errors.ts";
import type { Readout } from "../core/format.ts";

/**
 * Reads a file as text.
 *
 * - Input: its path.
 * - Output: the text.
 * - Errors: `READ_DENIED`, `READ_NOT_FOUND`.
 */
export async function readWritten(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const code = error.code === "EACCES" ? "READ_DENIED" : "READ_NOT_FOUND";
    throw new ReadoutError(code, path, "it cannot be read");
  });
}

/**
 * Takes a text for a readout.
 *
 * - Input: the text, and where it stood.
 * - Output: the readout.
 * - Errors: `VERIFY_FORMAT` where it is no whole JSON of a readout.
 */
export function parsedReadout(text: string, path: string): Readout {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new ReadoutError("VERIFY_FORMAT", path, "it is not whole JSON of a readout");
  }
  if (typeof parsed === "object" && parsed !== null && "format" in parsed && parsed.format === "readout/1")
    return parsed as Readout;
  throw new ReadoutError("VERIFY_FORMAT", path, "its `format` is not readout/1");
}
