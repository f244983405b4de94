/** A stream of bytes cut at its line ends, holding no more than one line, and of that no more than may be read. */

export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** The line without its end; where it is longer than `limit`, only its beginning. */
  readonly bytes: Uint8Array;
  /** Bytes that the line has. */
  readonly size: number;
}

/** Cuts chunks into lines; lines without anything but blanks are left out. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const add = (part: Uint8Array): void => {
    if (size <= limit) parts.push(part.subarray(0, limit + 1 - size));
    size += part.length;
  };
  const line = (): ByteLine => ({
    number,
    bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts),
    size,
  });
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      const whole = line();
      if (!isBlank(whole.bytes)) yield whole;
      parts = [];
      size = 0;
      number++;
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  const last = line();
  if (!isBlank(last.bytes)) yield last;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0xef || byte === 0xbb || byte === 0xbf,
  );
}
