/** A request's body as bytes, no more of it than may come. */
import { ReadoutError } from "../core/errors.ts";

/** How much may come, and how long it may be waited for. */
export interface BodyLimits {
  readonly bodyBytes: number;
  /** Milliseconds that may be spent waiting for it in all; time in which nobody reads does not count. */
  readonly requestWithin: number;
}

/**
 * Opens a body.
 *
 * - Input: the request, and how much may come in what time.
 * - Output: its bytes as they come.
 * - Errors: `TOO_LARGE`, before anything is read where the request says its size, else once it has more; `TOO_SLOW`.
 */
export function bodyBytes(request: Request, limits: BodyLimits): AsyncGenerator<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > limits.bodyBytes) throw tooLarge(limits.bodyBytes);
  return limited(request.body, limits);
}

/** Puts all bytes of a body together. */
async function wholeBody(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

/**
 * Reads a body as JSON.
 *
 * - Input: its bytes, and how many may be parsed whole.
 * - Output: the value.
 * - Errors: `READ_JSON_BROKEN`; `TOO_LARGE`; what the bytes fail with.
 */
export async function jsonOf(bytes: AsyncIterable<Uint8Array>, most: number): Promise<unknown> {
  const body = await wholeBody(bytes);
  if (body.length > most) throw tooLarge(most);
  try {
    return JSON.parse(body.toString("utf8")) as unknown;
  } catch {
    throw new ReadoutError("READ_JSON_BROKEN", "body", "The body is not JSON.");
  }
}

/** Reads a request's body as JSON. Errors: those of `jsonOf`; `MEDIA_TYPE` where it says that it is something else. */
export async function jsonBody(
  request: Request,
  limits: BodyLimits & { readonly jsonBytes: number },
): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    throw new ReadoutError("MEDIA_TYPE", "content-type", `It is “${type.slice(0, 100)}”.`);
  return jsonOf(bodyBytes(request, { ...limits, bodyBytes: limits.jsonBytes }), limits.jsonBytes);
}

/** Reads a request's body as JSON Lines, which are not parsed yet. Errors: `TOO_LARGE`, `TOO_SLOW`; `MEDIA_TYPE` where it says that it is something else. */
export async function linesBody(request: Request, limits: BodyLimits): Promise<string> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/(?:x-ndjson|jsonl)\s*(?:;|$)/i.test(type))
    throw new ReadoutError("MEDIA_TYPE", "content-type", `It is “${type.slice(0, 100)}”.`);
  return (await wholeBody(bodyBytes(request, limits))).toString("utf8");
}

async function* limited(
  body: ReadableStream<Uint8Array> | null,
  { bodyBytes: most, requestWithin }: BodyLimits,
): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const parts = body.getReader();
  let size = 0;
  let left = requestWithin;
  try {
    for (;;) {
      const began = performance.now();
      const { value, done } = await within(parts.read(), left);
      left -= performance.now() - began;
      if (done) return;
      size += value.length;
      if (size > most) throw tooLarge(most);
      yield value;
    }
  } finally {
    // Whatever else would come is not wanted.
    parts.cancel().catch(() => undefined);
  }
}

/** What is waited for, or `TOO_SLOW` after so many milliseconds. */
async function within<Value>(wanted: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ReadoutError("TOO_SLOW", "body", "")), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([wanted, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLarge(most: number): ReadoutError {
  return new ReadoutError("TOO_LARGE", "body", `It may have ${(most / 1024 / 1024).toFixed(1)} MB.`);
}
