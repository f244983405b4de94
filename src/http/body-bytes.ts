/** A request's body as bytes, no more of it than may come. */
import { ReadoutError } from "../core/errors.ts";

/**
 * Opens a body.
 *
 * - Input: the request, and how many bytes it may have.
 * - Output: its bytes as they come.
 * - Errors: `TOO_LARGE`, before anything is read where the request says its size, else once it has more.
 */
export function bodyBytes(request: Request, most: number): AsyncGenerator<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most);
  return limited(request.body, most);
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
export async function jsonBody(request: Request, most: number): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    throw new ReadoutError("MEDIA_TYPE", "content-type", `It is “${type.slice(0, 100)}”.`);
  return jsonOf(bodyBytes(request, most), most);
}

async function* limited(body: ReadableStream<Uint8Array> | null, most: number): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  let size = 0;
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) throw tooLarge(most);
    yield part;
  }
}

function tooLarge(most: number): ReadoutError {
  return new ReadoutError("TOO_LARGE", "body", `It may have ${(most / 1024 / 1024).toFixed(1)} MB.`);
}
