/** An answer of a web server as an archive keeps it: its status and fields, and its body as a reader would get it. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { fieldsOf } from "./warc-records.ts";

export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** What is wrong with it, or `null`; then the body is as much as could be read. */
  readonly broken: string | null;
}

/** Bytes of an answer's head. */
const HEAD = 262_144;
/** How many packings one answer may have around another. */
const PACKINGS = 2;
/** Digits of a chunk's length and what may follow them in its line. */
const CHUNK_LINE = 200;

/**
 * Reads an answer.
 *
 * - Input: its bytes, and how many its body may have unpacked.
 * - Output: the answer; `null` where it does not begin as one.
 * - Source: RFC 9112 (chunks), RFC 9110 (packings). Archives often keep a body unpacked whose fields say that it is packed, so each packing is
 *   undone only where the bytes show it.
 */
export function httpAnswer(block: Buffer, limit: number): HttpAnswer | null {
  const top = block.subarray(0, HEAD);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(top.subarray(0, 40).toString("latin1"))?.[1];
  if (status === undefined) return null;
  const end = endOfHead(top);
  const fields = fieldsOf(top.subarray(0, end.at).toString("latin1"));
  const rest = block.subarray(end.at + end.length);
  const chunked = /chunked/i.test(fields.get("transfer-encoding") ?? "");
  const whole = (chunked ? unchunked(rest) : null) ?? { body: rest, broken: null };
  const { body, broken } = unpacked(whole.body, fields.get("content-encoding") ?? "", limit);
  return { status: Number(status), fields, body, broken: broken ?? whole.broken };
}

function endOfHead(top: Buffer): { readonly at: number; readonly length: number } {
  const crlf = top.indexOf("\r\n\r\n");
  const lf = top.indexOf("\n\n");
  if (lf !== -1 && (crlf === -1 || lf < crlf)) return { at: lf, length: 2 };
  return crlf === -1 ? { at: top.length, length: 0 } : { at: crlf, length: 4 };
}

/** The chunks put together; `null` where the body does not begin with a chunk: archives often keep it so. */
function unchunked(body: Buffer): { readonly body: Buffer; readonly broken: string | null } | null {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.subarray(at, at + CHUNK_LINE).indexOf("\r\n");
    const digits = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(
      body.subarray(at, at + Math.max(0, end)).toString("latin1"),
    )?.[1];
    if (end === -1 || digits === undefined)
      return parts.length === 0 ? null : { body: Buffer.concat(parts), broken: "Its body is cut off." };
    const size = Number.parseInt(digits, 16);
    if (size === 0) return { body: Buffer.concat(parts), broken: null };
    const start = at + end + 2;
    parts.push(body.subarray(start, start + size));
    if (start + size > body.length) return { body: Buffer.concat(parts), broken: "Its body is cut off." };
    at = start + size + 2;
  }
}

function unpacked(
  packed: Buffer,
  encoding: string,
  limit: number,
): { readonly body: Buffer; readonly broken: string | null } {
  let body = packed;
  const packings = encoding
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "identity");
  if (packings.length > PACKINGS) return { body: Buffer.alloc(0), broken: `It is packed ${packings.length} times.` };
  for (const packing of packings.reverse()) {
    try {
      body = unpackedOnce(body, packing, limit);
    } catch (failure) {
      const large = (failure as { code?: string } | null)?.code === "ERR_BUFFER_TOO_LARGE";
      return {
        body: Buffer.alloc(0),
        broken: large ? `It unpacks to more than ${limit} bytes.` : "It cannot be unpacked.",
      };
    }
  }
  return { body, broken: null };
}

function unpackedOnce(body: Buffer, packing: string, limit: number): Buffer {
  const options = { maxOutputLength: limit };
  switch (packing) {
    case "gzip":
    case "x-gzip":
      return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
    case "deflate":
      // The low four bits of a zlib head are 8; some servers leave the head out.
      return ((body[0] ?? 0) & 0x0f) === 8 && ((body[0] ?? 0) * 256 + (body[1] ?? 0)) % 31 === 0
        ? inflateSync(body, options)
        : looksText(body)
          ? body
          : inflateRawSync(body, options);
    case "br":
      return looksText(body) ? body : brotliDecompressSync(body, options);
    default:
      return body;
  }
}

/** Whether bytes begin as markup does: then they are not packed any more. */
function looksText(body: Buffer): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(body.subarray(0, 64).toString("latin1"));
}
