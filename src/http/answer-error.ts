/** Refusals: every failure as one shape, with a code and a fitting status. */
import { HTTPException } from "hono/http-exception";
import { type ErrorCode, ReadoutError } from "../core/errors.ts";
import { problem } from "../core/problem.ts";

/** The status of each code; what is not here is a fault of ours. */
const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  USAGE: 400,
  READ_JSON_BROKEN: 400,
  VERIFY_FORMAT: 400,
  EDIT_LOST: 400,
  TOKEN_WANTED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_SLOW: 408,
  STORE_BUSY: 409,
  TOO_LARGE: 413,
  MEDIA_TYPE: 415,
  STOPPED: 503,
  STORE_UNREACHABLE: 503,
  STORE_FULL: 507,
};

/** A refusal as it is written. */
export interface Refusal {
  readonly status: number;
  readonly body: string;
}

/**
 * Makes a refusal of a failure.
 *
 * - Input: what was thrown.
 * - Output: status and body. Of a fault of ours no more is said than that it is one: its message may tell of files.
 */
export function refusalOf(failure: unknown): Refusal {
  const { code, source, message } = toldOf(failure);
  const error = { code, message: problem(code, source, message).message, where: source };
  return { status: STATUS[code] ?? 500, body: `${JSON.stringify({ error })}\n` };
}

/** Whether a failure is a fault of ours, to be told where somebody can mend it. */
export function isFault(failure: unknown): boolean {
  return toldOf(failure).code === "INTERNAL";
}

function toldOf(failure: unknown): { readonly code: ErrorCode; readonly source: string; readonly message: string } {
  if (failure instanceof ReadoutError)
    return { code: failure.code, source: failure.source, message: failure.code === "INTERNAL" ? "" : failure.message };
  if (failure instanceof HTTPException && failure.status === 400)
    return { code: "READ_JSON_BROKEN", source: "body", message: "The body is not JSON." };
  return { code: "INTERNAL", source: "", message: "" };
}

/** A refusal as an answer. */
export function refused(failure: unknown): Response {
  const { status, body } = refusalOf(failure);
  const headers = new Headers({ "Content-Type": "application/json; charset=utf-8" });
  if (status === 401) headers.set("WWW-Authenticate", "Bearer");
  return new Response(body, { status, headers });
}
