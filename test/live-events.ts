/** Server-sent events read as a page reads them. */

export interface LiveEvents {
  /** The data of the next event of a name; events of other names are passed over. */
  readonly next: (event: string) => Promise<unknown>;
  /** Returns once the server has ended the stream. */
  readonly ended: () => Promise<void>;
  readonly close: () => void;
}

/** Listens. Input: the server's address, and the number of the last change that is known, if any. */
export async function listenTo(address: string, last?: string): Promise<LiveEvents> {
  const stop = new AbortController();
  const { body } = await fetch(`${address}/api/live`, {
    signal: stop.signal,
    headers: last === undefined ? {} : { "Last-Event-ID": last },
  });
  const chunks = body?.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  const block = async (): Promise<string | null> => {
    for (;;) {
      const end = held.indexOf("\n\n");
      if (end !== -1) {
        const one = held.slice(0, end);
        held = held.slice(end + 2);
        return one;
      }
      const more = await chunks?.read();
      if (!more || more.done) return null;
      held += more.value;
    }
  };
  return {
    next: async (event) => {
      for (let one = await block(); one !== null; one = await block())
        if (one.includes(`event: ${event}\n`)) return JSON.parse(/^data: (.*)$/m.exec(one)?.[1] ?? "null") as unknown;
      throw new Error(`the stream ended before ${event}`);
    },
    ended: async () => {
      while ((await block()) !== null);
    },
    close: () => stop.abort(),
  };
}
