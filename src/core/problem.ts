/** A problem as the readout tells it: what was wrong, where, and what to do. */
import { ERROR_CODES, type ErrorCode } from "./errors.ts";
import type { Problem } from "./format.ts";

/**
 * A problem.
 *
 * - Input: its code, where it is, and what is particular about this case as a sentence (may be empty).
 * - Output: the problem, whose message is the particular and then what the code means and what to do.
 */
export function problem(code: ErrorCode, source: string, detail: string): Problem {
  return { source, code, message: detail === "" ? ERROR_CODES[code] : `${detail} ${ERROR_CODES[code]}` };
}
