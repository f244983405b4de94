/** An answer's bytes, unpacked as far as they may go: what grows beyond the limit is given up at once, however small it came. */
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { ReadoutError } from "../../core/errors.ts";

/** How many packings one answer may have around another. */
const MOST = 2;

/**
 * Reads an answer.
 *
 * - Input: its bytes as they come, what its header says of how they are packed, and the most bytes, before and after.
 * - Errors: `FETCH_TOO_LARGE`; `FETCH_FAILED` where the packing is unknown or broken.
 */
export async function unzipped(body: Readable, encoding: string, limit: number): Promise<Uint8Array> {
  const packings = encoding
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "identity");
  if (packings.length > MOST) throw new ReadoutError("FETCH_FAILED", "", `It is packed ${packings.length} times.`);
  let stream: Readable = limited(body, limit);
  for (const packing of packings.reverse()) stream = limited(stream.compose(unpacker(packing)) as Readable, limit);
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

function unpacker(packing: string): NodeJS.ReadWriteStream {
  if (packing === "gzip" || packing === "x-gzip") return createGunzip();
  if (packing === "deflate") return createInflate();
  if (packing === "br") return createBrotliDecompress();
  throw new ReadoutError("FETCH_FAILED", "", `It is packed as ${packing}, which was not asked for.`);
}

/** The same bytes, up to the limit. */
function limited(stream: Readable, limit: number): Readable {
  let size = 0;
  return stream.compose(async function* (parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      size += part.length;
      if (size > limit) throw new ReadoutError("FETCH_TOO_LARGE", "", `It has more than ${limit} bytes.`);
      yield part;
    }
  }) as Readable;
}
