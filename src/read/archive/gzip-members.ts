/** The members of a gzip file one by one, each unpacked by itself: a broken one costs no other. */
import { createInflateRaw } from "node:zlib";
import type { ByteQueue } from "./byte-queue.ts";

export interface GzipMember {
  /** The beginning of what it unpacks to, as much as may be kept. */
  readonly bytes: Buffer;
  /** How much it unpacks to. */
  readonly size: number;
  /** What is wrong with it, or `null`. */
  readonly broken: string | null;
}

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** Bytes read at once. */
const CHUNK = 65_536;
/** A member that unpacks to more than `BOMB_SIZE` and to so many times its size is given up: text packs to a tenth, seldom to a fiftieth. */
const BOMB = 200;
const BOMB_SIZE = 64 * 1024 * 1024;
/** Bytes before the place where a member broke in which the next one is looked for. */
const AGAIN = 1024 * 1024;
/** Bytes of a file's name or comment in a member's head. */
const NAME = 1024;

/**
 * Unpacks members.
 *
 * - Input: the file's bytes, and how many of a member are kept.
 * - Output: the members in order; after a broken one those that follow it.
 * - Errors: what the bytes fail with.
 * - Source: RFC 1952.
 */
export async function* gzipMembers(queue: ByteQueue, limit: number): AsyncGenerator<GzipMember> {
  for (;;) {
    const head = await queue.ahead(MAGIC.length);
    if (head.length === 0 || head.every((byte) => byte === 0)) return;
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) {
      yield { bytes: Buffer.alloc(0), size: 0, broken: "It does not begin as gzip does." };
      if (!(await toNext(queue))) return;
    } else {
      yield await member(queue, limit);
    }
  }
}

async function member(queue: ByteQueue, limit: number): Promise<GzipMember> {
  const head = await headLength(queue);
  if (head === null) {
    queue.take(MAGIC.length);
    await toNext(queue);
    return { bytes: Buffer.alloc(0), size: 0, broken: "Its head is broken." };
  }
  const before = queue.take(head);
  const read = await inflated(queue, limit);
  if (read.broken === null) {
    // The checksum and the size; the size alone tells a cut member.
    const end = await queue.ahead(8);
    if (end.length >= 8 && end.readUInt32LE(4) === read.size % 2 ** 32) {
      queue.take(8);
      return read;
    }
  }
  queue.giveBack(
    read.taken.length > AGAIN ? read.taken.subarray(-AGAIN) : Buffer.concat([before.subarray(3), read.taken]),
  );
  await toNext(queue);
  return { ...read, broken: read.broken ?? "Its end is broken." };
}

/** Skips to where the next member may begin; whether there is one. */
async function toNext(queue: ByteQueue): Promise<boolean> {
  for (;;) {
    const held = await queue.ahead(CHUNK);
    const at = held.indexOf(MAGIC);
    if (at !== -1) {
      queue.take(at);
      return true;
    }
    if (held.length < CHUNK) {
      queue.take(held.length);
      return false;
    }
    queue.take(held.length - MAGIC.length + 1);
  }
}

/** The length of a member's head; `null` where it is none. */
async function headLength(queue: ByteQueue): Promise<number | null> {
  const fixed = await queue.ahead(12);
  if (fixed.length < 12) return null;
  const flags = fixed.readUInt8(3);
  let length = 10;
  if ((flags & 4) !== 0) length += 2 + fixed.readUInt16LE(10);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const held = await queue.ahead(length + NAME);
    const end = held.subarray(0, length + NAME).indexOf(0, length);
    if (end === -1) return null;
    length = end + 1;
  }
  if ((flags & 2) !== 0) length += 2;
  return (await queue.ahead(length)).length < length ? null : length;
}

/** What is unpacked, with the last of what was read for it. */
interface Inflated extends GzipMember {
  readonly taken: Buffer;
}

async function inflated(queue: ByteQueue, limit: number): Promise<Inflated> {
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  const parts: Buffer[] = [];
  let size = 0;
  let written = 0;
  let broken: string | null = null;
  let taken: Buffer = Buffer.alloc(0);
  inflate.on("data", (part: Buffer) => {
    if (size < limit) parts.push(part.subarray(0, limit - size));
    size += part.length;
  });
  const ended = new Promise<void>((resolve) => inflate.once("end", resolve).once("close", resolve));
  const failed = new Promise<void>((resolve) => {
    inflate.on("error", ({ message }) => {
      broken = `It cannot be unpacked (${message}).`;
      resolve();
    });
  });
  for (;;) {
    const chunk = (await queue.ahead(1)).subarray(0, CHUNK);
    if (chunk.length === 0) broken ??= "It is cut off.";
    if (broken !== null) break;
    queue.take(chunk.length);
    taken = Buffer.concat([taken.subarray(-AGAIN), chunk]);
    written += chunk.length;
    // After an error the write's callback may never come.
    await Promise.race([new Promise<void>((resolve) => void inflate.write(chunk, () => resolve())), failed]);
    if (broken !== null) break;
    if (inflate.bytesWritten < written) {
      const rest = written - inflate.bytesWritten;
      queue.giveBack(chunk.subarray(chunk.length - rest));
      taken = taken.subarray(0, taken.length - rest);
      await ended;
      break;
    }
    if (size > BOMB_SIZE && size > BOMB * written) broken = `It unpacks to more than ${BOMB} times its size.`;
  }
  inflate.destroy();
  return { bytes: Buffer.concat(parts), size, broken, taken };
}
