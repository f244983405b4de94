/** Files of a form as they come, none of them held whole: `multipart/form-data` (RFC 7578, boundaries as in RFC 2046). */
import { ReadoutError } from "../core/errors.ts";

/** A file of a form. Its bytes must be read before the next file is asked for. */
export interface FormFile {
  /** As the form names it. */
  readonly name: string | null;
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** Bytes of the lines before a part's content; browsers write some 200. */
const HEADERS = 16_384;

const LINE_END = "\r\n";

/** The boundary that a content type states; `null` where there is none. */
export function boundaryOf(contentType: string): string | null {
  const stated = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  return stated?.[1] ?? stated?.[2] ?? null;
}

/**
 * Reads a form.
 *
 * - Input: its bytes, and the boundary between its parts.
 * - Output: its files in order; fields without a file's name are left out.
 * - Errors: `USAGE` where it is no form or breaks off; what the bytes fail with.
 */
export async function* formFiles(bytes: AsyncGenerator<Uint8Array>, boundary: string): AsyncGenerator<FormFile> {
  // The first boundary may stand at the very beginning.
  const held = holding(bytes, Buffer.from(LINE_END));
  const mark = Buffer.from(`${LINE_END}--${boundary}`, "latin1");
  await skip(until(held, mark));
  while (!(await endsHere(held))) {
    const headers = await headersOf(held);
    const name = /\bfilename="((?:[^"\\\r\n]|\\.)*)"/i.exec(headers)?.[1] ?? null;
    const starred = /\bfilename\*=UTF-8''([^;\s]+)/i.exec(headers)?.[1] ?? null;
    const content = until(held, mark);
    if (name !== null || starred !== null) yield { name: starred === null ? name : decoded(starred), bytes: content };
    // Whatever was not read of it.
    await skip(content);
  }
}

/** Bytes that came and were not taken yet. */
interface Held {
  readonly all: () => Buffer;
  /** Waits for more. Errors: `USAGE` where there is none. */
  readonly more: () => Promise<void>;
  /** Takes so many bytes. */
  readonly take: (count: number) => Buffer;
}

function holding(bytes: AsyncGenerator<Uint8Array>, first: Buffer): Held {
  let rest = first;
  return {
    all: () => rest,
    more: async () => {
      const next = await bytes.next();
      if (next.done) throw new ReadoutError("USAGE", "body", "The form breaks off.");
      rest = Buffer.concat([rest, next.value]);
    },
    take: (count) => {
      const taken = rest.subarray(0, count);
      rest = rest.subarray(count);
      return taken;
    },
  };
}

/** The bytes before a mark; the mark is taken too. */
async function* until(held: Held, mark: Buffer): AsyncGenerator<Uint8Array> {
  for (;;) {
    const at = held.all().indexOf(mark);
    if (at !== -1) {
      if (at > 0) yield held.take(at);
      held.take(mark.length);
      return;
    }
    // The mark may have begun in what is held.
    const sure = held.all().length - mark.length + 1;
    if (sure > 0) yield held.take(sure);
    await held.more();
  }
}

async function skip(bytes: AsyncGenerator<Uint8Array>): Promise<void> {
  for await (const _ of bytes);
}

/** Whether two hyphens follow the boundary: then it is the last. The line's end is taken. */
async function endsHere(held: Held): Promise<boolean> {
  while (held.all().length < 2) await held.more();
  if (held.all().subarray(0, 2).toString("latin1") === "--") return true;
  for (let at = held.all().indexOf(LINE_END); ; at = held.all().indexOf(LINE_END)) {
    // Blanks may stand before the line's end.
    if (at !== -1) {
      // The end stays: an empty header ends with it.
      held.take(at);
      return false;
    }
    if (held.all().length > HEADERS) throw new ReadoutError("USAGE", "body", "A boundary of the form is not a line.");
    await held.more();
  }
}

/** The lines before a part's content, which an empty one ends. */
async function headersOf(held: Held): Promise<string> {
  const end = LINE_END + LINE_END;
  for (;;) {
    const at = held.all().indexOf(end);
    if (at !== -1) {
      const headers = held.take(at).toString("utf8");
      held.take(end.length);
      return headers;
    }
    if (held.all().length > HEADERS) throw new ReadoutError("USAGE", "body", "The headers of a part are too long.");
    await held.more();
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
