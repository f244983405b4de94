import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Problem } from "../../core/format.ts";
import { openStream } from "../open-inputs.ts";
import type { RawInput } from "../read-item.ts";

// Made by warcio for Python (test/samples/write-samples.py); all in them is invented.
const SAMPLES = join(import.meta.dirname, "../../../test/samples");
const PLAIN = readFileSync(join(SAMPLES, "sample.warc"));
const PACKED = readFileSync(join(SAMPLES, "sample.warc.gz"));
const ZIPPED = readFileSync(join(SAMPLES, "sample.wacz"));

const BRIDGE = "https://tovar.example/bridge";
const GLAS = "https://glas.example/most";
const BARE = "https://tovar.example/bare";
const LEFT = "READ_SKIPPED";

const record = (fields: string, block: string): string =>
  `WARC/1.1\r\n${fields}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
const RESPONSE = "WARC-Type: response\r\nWARC-Target-URI: https://a.example/";
const PAGE = `<html><body><p>${"Rain fell on the Sarn all day. ".repeat(10)}</p></body></html>`;
const answer = (body: string, fields = "Content-Type: text/html"): string =>
  `HTTP/1.1 200 OK\r\n${fields}\r\n\r\n${body}`;
const A = record(`${RESPONSE}1`, answer(PAGE));
const B = record(`${RESPONSE}2`, answer(PAGE));

/** The bytes with one of them changed. */
function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

/** Where the n-th member of a packed archive begins. */
function memberAt(bytes: Buffer, number: number): number {
  let at = 0;
  for (let n = 0; n < number; n++) at = bytes.indexOf(Buffer.from([0x1f, 0x8b, 0x08]), at + 1);
  return at;
}

it.each([
  ["an archive", "sample.warc", PLAIN, [BRIDGE, GLAS, BARE, LEFT]],
  ["a packed archive", "sample.warc.gz", PACKED, [BRIDGE, GLAS, BARE, LEFT]],
  ["a packed archive of another name", "sample", PACKED, [BRIDGE, GLAS, BARE, LEFT]],
  ["an archive packed as one", "one.gz", gzipSync(PLAIN), [BRIDGE, GLAS, BARE, LEFT]],
  ["a WACZ file", "sample.wacz", ZIPPED, [BRIDGE, GLAS, BARE, LEFT]],
  [
    "a packed archive with a damaged member",
    "a.warc.gz",
    damaged(PACKED, memberAt(PACKED, 3) + 60),
    [BRIDGE, "READ_ARCHIVE_BROKEN", BARE, LEFT],
  ],
  [
    "a packed archive with a member cut off in its midst",
    "a.warc.gz",
    Buffer.concat([PACKED.subarray(0, memberAt(PACKED, 1) + 200), PACKED.subarray(memberAt(PACKED, 3))]),
    ["READ_ARCHIVE_BROKEN", GLAS, BARE, LEFT],
  ],
  [
    "a packed archive cut off at its end",
    "a.warc.gz",
    PACKED.subarray(0, PACKED.length - 40),
    [BRIDGE, GLAS, "READ_ARCHIVE_BROKEN", LEFT],
  ],
  ["an archive cut off", "a.warc", Buffer.from(A + B.slice(0, -60)), ["https://a.example/1", "READ_ARCHIVE_BROKEN"]],
  [
    "a record whose length is wrong",
    "a.warc",
    Buffer.from(A.replace(/Length: \d+/, "Length: 9") + B),
    ["READ_ARCHIVE_BROKEN", "https://a.example/2"],
  ],
  [
    "a record without a length",
    "a.warc",
    Buffer.from(A.replace(/\r\nContent-Length: \d+/, "") + B),
    ["READ_ARCHIVE_BROKEN", "https://a.example/2"],
  ],
  [
    "lengths beyond all bounds",
    "a.warc",
    Buffer.from(A.replace(/Length: \d+/, "Length: 99999999999999999999") + B),
    ["READ_ARCHIVE_BROKEN", "https://a.example/2"],
  ],
  [
    "a body that says that it is packed and is not",
    "a.warc",
    Buffer.from(
      record(
        `${RESPONSE}1`,
        answer(PAGE, "Content-Type: text/html\r\nContent-Encoding: br\r\nTransfer-Encoding: chunked"),
      ),
    ),
    ["https://a.example/1"],
  ],
  [
    "a body whose chunks break off",
    "a.warc",
    Buffer.from(
      record(`${RESPONSE}1`, answer(`ffff\r\n${PAGE}`, "Content-Type: text/html\r\nTransfer-Encoding: chunked")),
    ),
    ["https://a.example/1", "READ_ARCHIVE_BROKEN"],
  ],
  ["a ZIP archive that is broken", "a.wacz", ZIPPED.subarray(0, 900), ["READ_ARCHIVE_BROKEN"]],
])("reads %s", async (_shape, name, bytes, expected) => {
  expect(await outcome(name, bytes)).toEqual(expected);
});

it("says of each page where it stood, and reads its letters", async () => {
  const [first, second] = await pieces("a.warc.gz", PACKED);
  expect(first).toMatchObject({ source: `a.warc.gz#${BRIDGE}`, hints: { url: BRIDGE, charset: "utf-8" } });
  expect(second).toMatchObject({ hints: { url: GLAS, charset: "windows-1251" } });
});

it("counts what it leaves out", async () => {
  const told = (await pieces("a.warc", PLAIN)).at(-1);
  expect(told).toMatchObject({
    problem: { message: expect.stringContaining("1 answer 404, 1 as it was before, 1 image/jpeg") },
  });
});

it.each([
  [
    "a body that unpacks to gigabytes",
    record(`${RESPONSE}1`, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"),
  ],
  ["nothing but beginnings of records", "WARC/1.1\r\n".repeat(200_000)],
  ["a head without an end", `WARC/1.1\r\n${"a".repeat(5_000_000)}`],
  [
    "chunks of one byte",
    record(
      `${RESPONSE}1`,
      answer("1\r\na\r\n".repeat(200_000), "Content-Type: text/html\r\nTransfer-Encoding: chunked"),
    ),
  ],
])("ends soon on %s", async (_shape, text) => {
  let bytes = Buffer.from(text);
  if (text.includes("gzip")) {
    const body = gzipSync(Buffer.alloc(200_000_000));
    const head = text.replace(/Length: \d+/, `Length: ${body.length + 200}`);
    bytes = Buffer.concat([Buffer.from(head.trimEnd()), Buffer.from("\r\n\r\n"), body, Buffer.alloc(300)]);
  }
  const began = performance.now();
  expect((await outcome("a.warc", bytes)).every((one) => /^READ_|^https/.test(one))).toBe(true);
  expect(performance.now() - began).toBeLessThan(20_000);
});

it("gives up a member that unpacks to hundreds of times its size, and a file of nothing but heads", async () => {
  const bomb = gzipSync(Buffer.concat([Buffer.from("WARC/1.1\r\n"), Buffer.alloc(300_000_000)]));
  expect(await outcome("a.warc.gz", Buffer.concat([bomb, PACKED]))).toEqual(
    expect.arrayContaining(["READ_ARCHIVE_BROKEN", BRIDGE]),
  );
  const heads = Buffer.concat([PACKED, Buffer.alloc(600_000, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]))]);
  expect((await outcome("a.warc.gz", heads)).slice(0, 2)).toEqual([BRIDGE, GLAS]);
});

it("tells pages and problems and nothing else, wherever an archive is damaged and its chunks end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(PACKED.length - 1), fc.integer({ min: 1, max: 5_000 }), async (at, size) => {
      for (const one of await pieces("a.warc.gz", damaged(PACKED, at), size))
        expect("problem" in one ? one.problem.code : "page").toMatch(/^(?:page|READ_ARCHIVE_BROKEN|READ_SKIPPED)$/);
    }),
    { numRuns: 60 },
  );
});

type Piece = RawInput | { readonly problem: Problem };

async function pieces(name: string, bytes: Buffer, size = 65_536): Promise<Piece[]> {
  const found: Piece[] = [];
  for await (const one of openStream(chunks(bytes, size), name, null)) found.push(one);
  return found;
}

async function outcome(name: string, bytes: Buffer): Promise<string[]> {
  return (await pieces(name, bytes)).map((one) =>
    "problem" in one ? one.problem.code : one.source.slice(name.length + 1),
  );
}

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
