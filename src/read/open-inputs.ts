/** Files and streams opened: one piece of bytes a report, without reading any of them yet. */
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import type { Problem } from "../core/format.ts";
import { problem } from "../core/problem.ts";
import { archivedPages } from "./archive/archived-pages.ts";
import { waczPages } from "./archive/wacz-pages.ts";
import { wideToUtf8 } from "./charset/wide-to-utf8.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { JSON_BYTES, LINE_BYTES, MESSAGE_BYTES, PAGE_BYTES, STREAM_BYTES } from "./limits.ts";
import { codeOf, listFiles } from "./list-files.ts";
import { mailbox } from "./mail/mailbox.ts";
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
 * - Output: in input order, one piece of bytes for each file, line of a JSON Lines file, page of a web archive (WARC, WACZ) and message of a mailbox, or a problem. Memory
 *   holds one of them at a time.
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
    else yield* openFiles(path, charset);
  }
}

async function* openFiles(
  path: string,
  charset: string | null,
): AsyncGenerator<RawInput | { readonly problem: Problem }> {
  for (const file of listFiles([path])) {
    if ("problem" in file) yield file;
    else if (/\.(?:wacz|zip)$/i.test(file.path) && isWacz(file.path)) yield* waczPages(file.path, file.path);
    else yield* openStream(createReadStream(file.path), file.path, charset);
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
    const { kind } = fileKind(head.subarray(0, HEAD), source, null);
    yield* pieces(kind, rest(head, chunks), { head, source, charset });
  } catch (failure) {
    yield { problem: problem(codeOf(failure), source, "") };
  }
}

interface Opened {
  readonly head: Uint8Array;
  readonly source: string;
  readonly charset: string | null;
}

async function* pieces(
  kind: FileKind["kind"],
  all: AsyncGenerator<Uint8Array>,
  { head, source, charset }: Opened,
): AsyncGenerator<RawInput | { readonly problem: Problem }> {
  switch (kind) {
    case "json-lines":
      for await (const { number, bytes, size } of splitLines(wideToUtf8(all, head), LINE_BYTES))
        yield { source: `${source}#${number}`, bytes, hints: hintsFor(size, "line", charset) };
      return;
    case "warc":
    case "warc-gzip":
      yield* archivedPages(all, source, kind === "warc-gzip");
      return;
    case "mailbox":
      yield* mailbox(all, source);
      return;
    case "wacz": {
      const { bytes, size } = await whole(all, STREAM_BYTES);
      if (size > bytes.length) yield { problem: problem("READ_TOO_LARGE", source, "Give it as a file.") };
      else yield* waczPages(bytes, source);
      return;
    }
    default: {
      const { bytes, size } = await whole(all, kind === "mail" ? MESSAGE_BYTES : Math.max(JSON_BYTES, PAGE_BYTES));
      yield { source, bytes, hints: hintsFor(size, "file", charset) };
    }
  }
}

/** Whether a file is a WACZ file: of ZIP archives only its first bytes tell. */
function isWacz(path: string): boolean {
  let file: number | null = null;
  try {
    file = openSync(path, "r");
    const head = Buffer.alloc(64);
    readSync(file, head, 0, head.length, 0);
    return fileKind(head, path, null).kind === "wacz";
  } catch {
    return false;
  } finally {
    if (file !== null) closeSync(file);
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
async function whole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<{ bytes: Buffer; size: number }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (size < limit) parts.push(chunk.subarray(0, limit - size));
    size += chunk.length;
  }
  return { bytes: Buffer.concat(parts), size };
}
