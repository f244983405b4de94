/** Bytes as they come, looked at before they are taken: what a reader of records needs that does not hold its file. */

export interface ByteQueue {
  /** What is held, at least so many bytes where there are as many. */
  readonly ahead: (count: number) => Promise<Buffer>;
  /** Takes bytes that are held. */
  readonly take: (count: number) => Buffer;
  /** Puts bytes back before all others. */
  readonly giveBack: (bytes: Buffer) => void;
}

/** A queue of chunks. Errors: what the chunks fail with. */
export function byteQueue(chunks: AsyncIterator<Uint8Array>): ByteQueue {
  let held: Buffer = Buffer.alloc(0);
  let ended = false;
  return {
    ahead: async (count) => {
      if (held.length >= count || ended) return held;
      const parts = [held];
      let size = held.length;
      while (size < count && !ended) {
        const { value, done } = await chunks.next();
        if (done) ended = true;
        else {
          parts.push(Buffer.from(value.buffer, value.byteOffset, value.length));
          size += value.length;
        }
      }
      held = Buffer.concat(parts);
      return held;
    },
    take: (count) => {
      const taken = held.subarray(0, count);
      held = held.subarray(count);
      return taken;
    },
    giveBack: (bytes) => {
      held = Buffer.concat([bytes, held]);
    },
  };
}
