/** The pages of a WACZ file: a ZIP archive whose folder `archive/` holds WARC files. */

import { createRequire } from "node:module";
import type { Readable } from "node:stream";
import type { Problem } from "../../core/format.ts";
import { problem } from "../../core/problem.ts";
import type { RawInput } from "../read-item.ts";
import { archivedPages } from "./archived-pages.ts";

// yauzl comes without types; these are the parts that are used.
interface Entry {
  readonly fileName: string;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}
interface Zip {
  readonly entryCount: number;
  eachEntry(): AsyncIterable<Entry>;
  openReadStreamPromise(entry: Entry): Promise<Readable>;
  close(): void;
}
const { openPromise, fromBufferPromise } = createRequire(import.meta.url)("yauzl") as {
  openPromise(path: string, options: Readonly<Record<string, boolean>>): Promise<Zip>;
  fromBufferPromise(bytes: Buffer, options: Readonly<Record<string, boolean>>): Promise<Zip>;
};

/** Files in a WACZ file; replayable archives have some dozens. */
const MOST_FILES = 10_000;
/** How many times its size a file in it may unpack to: its WARC files are packed already. */
const MOST_TIMES = 200;

/**
 * Opens a WACZ file.
 *
 * - Input: its path or its bytes, and the name that tells where it comes from.
 * - Output: as of `archivedPages`, for its WARC files in the order in which they stand in it; a problem where it, or one of them, is broken.
 * - Errors: none.
 * - Source: WACZ 1.1.1, specs.webrecorder.net; APPNOTE 6.3 of ZIP, read by yauzl, which checks each file's size.
 */
export async function* waczPages(
  from: string | Buffer,
  source: string,
): AsyncGenerator<RawInput | { readonly problem: Problem }> {
  let zip: Zip | null = null;
  let archives = 0;
  try {
    const options = { lazyEntries: true, autoClose: false };
    zip = await (typeof from === "string" ? openPromise(from, options) : fromBufferPromise(from, options));
    if (zip.entryCount > MOST_FILES) throw new Error(`It has ${zip.entryCount} files`);
    for await (const entry of zip.eachEntry()) {
      const { fileName, compressedSize, uncompressedSize } = entry;
      if (!/^archive\/[^/]+\.warc(?:\.gz)?$/i.test(fileName)) continue;
      archives++;
      if (uncompressedSize > MOST_TIMES * Math.max(1, compressedSize))
        throw new Error(`${fileName} unpacks to more than ${MOST_TIMES} times its size`);
      const bytes = await zip.openReadStreamPromise(entry);
      yield* archivedPages(bytes[Symbol.asyncIterator](), source, /gz$/i.test(fileName));
    }
    if (archives === 0) throw new Error("It has no WARC file in its folder `archive`");
  } catch (failure) {
    const detail = failure instanceof Error ? `${failure.message}.` : "";
    yield { problem: problem("READ_ARCHIVE_BROKEN", source, detail) };
  } finally {
    zip?.close();
  }
}
