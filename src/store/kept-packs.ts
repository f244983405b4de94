/** Packed values as bytes of a row: written and read whole. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Packed } from "../core/packed.ts";

/** Deflate's level: a fifth of the size at a tenth of the time of the densest. */
const LEVEL = 1;

/** The parts of a pack that are bytes, in order. */
const PARTS = 4;

/** What is not bytes. */
interface Head {
  readonly shapes: readonly (readonly string[])[];
  readonly places: readonly number[];
}

/**
 * A pack as one piece of bytes: the lengths of its parts, then the parts (bytes, numbers, the strings' places and bytes, and the rest as JSON), deflated.
 */
export function bytesOfPack({ bytes, numbers, strings, shapes, places }: Packed): Uint8Array {
  const head: Head = { shapes, places };
  const parts = [bytes, numbers, bytesOf(strings.places), strings.bytes, Buffer.from(JSON.stringify(head))];
  const lengths = Uint32Array.from(parts, ({ length }) => length);
  return deflateRawSync(Buffer.concat([bytesOf(lengths), ...parts]), { level: LEVEL });
}

/** The pack of such bytes, its parts shared by all threads. Errors: throws where the bytes are not a pack's. */
export function packOfBytes(kept: Uint8Array): Packed {
  const all = inflateRawSync(kept);
  const lengths = Array.from({ length: PARTS + 1 }, (_, part) => all.readUInt32LE(4 * part));
  let at = 4 * lengths.length;
  const parts = lengths.map((length) => {
    const part = sharedCopy(all, at, length);
    at += length;
    return part;
  });
  const [bytes, numbers, places, text, head] = parts as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const { shapes, places: values } = JSON.parse(Buffer.from(head).toString("utf8")) as Head;
  const strings = { bytes: text, places: new Float64Array(places.buffer, 0, places.length / 8) };
  return { bytes, numbers, strings, shapes, places: values };
}

function bytesOf(array: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function sharedCopy(all: Uint8Array, from: number, length: number): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(length));
  shared.set(all.subarray(from, from + length));
  return shared;
}
