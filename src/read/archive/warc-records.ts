/** The records of a WARC file, one at a time: their heads, and the beginning of what they hold. */
import type { ByteQueue } from "./byte-queue.ts";

export interface WarcRecord {
  /** By lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  /** What it holds, as much as may be kept. */
  readonly block: Buffer;
  /** Bytes that it holds. */
  readonly size: number;
  /** What is wrong with it, or `null`; then its fields and block are what could be read. */
  readonly broken: string | null;
}

/** Bytes of a record's head; crawlers write some 500. */
const HEAD = 65_536;
const END_OF_HEAD = "\r\n\r\n";
const START = Buffer.from("WARC/");
const CHUNK = 65_536;

/**
 * Reads records.
 *
 * - Input: the file's bytes, unpacked, and how many of each record are kept.
 * - Output: the records in order; what is between a broken record and the next that begins as records do is left out.
 * - Errors: what the bytes fail with.
 * - Source: ISO 28500, WARC 1.0 and 1.1.
 */
export async function* warcRecords(queue: ByteQueue, limit: number): AsyncGenerator<WarcRecord> {
  for (;;) {
    await skipLineEnds(queue);
    if ((await queue.ahead(1)).length === 0) return;
    yield await record(queue, limit);
  }
}

async function record(queue: ByteQueue, limit: number): Promise<WarcRecord> {
  const held = await queue.ahead(HEAD);
  const end = held.subarray(0, HEAD).indexOf(END_OF_HEAD);
  const fields = fieldsOf(held.subarray(0, Math.max(0, end)).toString("utf8"));
  const size = /^\d{1,15}$/.test(fields.get("content-length") ?? "") ? Number(fields.get("content-length")) : null;
  if (end === -1 || size === null || !held.subarray(0, START.length).equals(START)) {
    await toNext(queue);
    return { fields, block: Buffer.alloc(0), size: 0, broken: "It does not begin as a record does." };
  }
  queue.take(end + END_OF_HEAD.length);
  const { block, there } = await blockOf(queue, size, limit);
  if (there < size) return { fields, block, size, broken: `It is cut off: of ${size} bytes it has ${there}.` };
  const after = (await queue.ahead(4)).subarray(0, 4).toString("latin1");
  if (after === "" || after.startsWith("\r\n") || after.startsWith("WARC"))
    return { fields, block, size, broken: null };
  await toNext(queue);
  return { fields, block, size, broken: "Its length is not the one that it states." };
}

async function blockOf(
  queue: ByteQueue,
  size: number,
  limit: number,
): Promise<{ readonly block: Buffer; readonly there: number }> {
  const parts: Buffer[] = [];
  let there = 0;
  while (there < size) {
    const part = queue.take(Math.min((await queue.ahead(1)).length, size - there));
    if (part.length === 0) break;
    if (there < limit) parts.push(part.subarray(0, limit - there));
    there += part.length;
  }
  return { block: Buffer.concat(parts), there };
}

/** The named fields of a head, by lower-case name; of several with one name the first. A line that begins with a blank goes on with the one before. */
export function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

async function skipLineEnds(queue: ByteQueue): Promise<void> {
  for (;;) {
    const held = await queue.ahead(1);
    const at = held.findIndex((byte) => byte !== 13 && byte !== 10);
    queue.take(at === -1 ? held.length : at);
    if (at !== -1 || held.length === 0) return;
  }
}

/** Skips to the next line that begins as records do, past the one that stands here. */
async function toNext(queue: ByteQueue): Promise<void> {
  const mark = Buffer.concat([Buffer.from("\n"), START]);
  for (;;) {
    const held = await queue.ahead(CHUNK);
    const at = held.indexOf(mark);
    queue.take(at !== -1 ? at + 1 : held.length < CHUNK ? held.length : held.length - mark.length + 1);
    if (at !== -1 || held.length < CHUNK) return;
  }
}
