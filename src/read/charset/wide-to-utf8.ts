/** A stream of UTF-16 as one of UTF-8, so that its lines can be cut at a byte. */
import { utf16WithoutMark } from "./unicode-bytes.ts";

/** The stream itself where its head is not UTF-16. */
export function wideToUtf8(chunks: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncIterable<Uint8Array> {
  const charset = wideCharset(head);
  return charset === null ? chunks : recoded(chunks, new TextDecoder(charset));
}

function wideCharset(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : utf16WithoutMark(head);
}

async function* recoded(
  chunks: AsyncIterable<Uint8Array>,
  decoder: InstanceType<typeof TextDecoder>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
  yield Buffer.from(decoder.decode(), "utf8");
}
