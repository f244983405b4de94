/** Files and streams opened: one piece of bytes a report, without reading any of them yet. */
import { createReadStream } from "node:fs";
import type { Problem } from "../core/format.ts";
import { problem } from "../core/problem.ts";
import { wideToUtf8 } from "./charset/wide-to-utf8.ts";
import { fileKind } from "./file-kind.ts";
import { JSON_BYTES, LINE_BYTES, PAGE_BYTES } from "./limits.ts";
import { codeOf, listFiles } from "./list-files.ts";
import type { Hints, RawInput } from "./read-item.ts";
import { splitLines } from "./split-lines.ts";

/** What `-` stands for, and the encoding that the user states for everything that does not state its own. */
export interface OpenOptions {
  readonly stdin: AsyncIterable<Uint8Array> | null;
  readonly charset: string | null;
}

/** Bytes of the beginning that tell a file's kind. */
const HEAD = 8192;

/**
 * Opens inputs.
 *
 * - Input: paths of files, folders and patterns; `-` is standard input.
 * - Output: in input order, one piece of bytes for each file and for each line of a JSON Lines file, or a problem. Memory
 *   holds one file or one line at a time.
 * - Errors: none; every failure is a problem.
 * - Source: JSON Lines, jsonlines.org.
 *
 * @example for await (const input of openInputs(["news/"], { stdin: null, charset: null })) …
 */
export async function* openInputs(
  paths: Iterable<string>,
  { stdin, charset }: OpenOptions,
): AsyncGenerator<RawInput | { readonly problem: Problem }> {
  for (const path of paths) {
    if (path === "-" && stdin !== null) yield* openStream(stdin, "-", charset);
    else
      for (const file of listFiles([path])) {
        if ("problem" in file) yield file;
        else yield* openStream(createReadStream(file.path), file.path, charset);
      }
  }
}

/**
 * Opens a stream: line by line, or whole up to the largest size, as its kind asks for.
 *
 * - Input: the bytes, the name that tells where they come from, and the encoding that is stated for them, if any.
 * - Output: one piece of bytes for the whole or for each line, or a problem where the stream broke off.
 */
export async function* openStream(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  charset: string | null,
): AsyncGenerator<RawInput | { readonly problem: Problem }> {
  try {
    const chunks = stream[Symbol.asyncIterator]();
    const head = await headOf(chunks);
    const lines = fileKind(head.subarray(0, HEAD), source, null).kind === "json-lines";
    const all = rest(head, chunks);
    if (lines) {
      for await (const { number, bytes, size } of splitLines(wideToUtf8(all, head), LINE_BYTES))
        yield { source: `${source}#${number}`, bytes, hints: hintsFor(size, "line", charset) };
    } else {
      const { bytes, size } = await whole(all, Math.max(JSON_BYTES, PAGE_BYTES));
      yield { source, bytes, hints: hintsFor(size, "file", charset) };
    }
  } catch (failure) {
    yield { problem: problem(codeOf(failure), source, "") };
  }
}

/** Hints for bytes of which nothing is known but how many there are. */
export function hintsFor(size: number, as: Hints["as"] = "file", charset: string | null = null): Hints {
  return { as, charset, mediaType: null, url: null, size };
}

async function headOf(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const { value, done } = await chunks.next();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  return Buffer.concat(parts);
}

async function* rest(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

/** All bytes up to the limit, and how many there are. */
async function whole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<{ bytes: Uint8Array; size: number }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (size < limit) parts.push(chunk.subarray(0, limit - size));
    size += chunk.length;
  }
  return { bytes: Buffer.concat(parts), size };
}
