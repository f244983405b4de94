/**
 * Packed values: plain data as bytes that all threads share, kept small until they are asked for. What recurs (words, the names of fields) is written once for all
 * values of a pack.
 */
import { packStrings, type Strings, stringReader } from "./packed-strings.ts";

/** Some values in one piece. Posted to another thread it is not copied: its bytes are shared, and nobody writes to them any more. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** The typed arrays within the values, each at a multiple of eight. */
  readonly numbers: Uint8Array;
  readonly strings: Strings;
  /** The fields of each kind of object. */
  readonly shapes: readonly (readonly string[])[];
  /** Where each value begins. */
  readonly places: readonly number[];
}

/** Marks of what follows; a byte from `SMALL` on is a whole number itself. */
const [NULL, NO, YES, POSITIVE, NEGATIVE, FLOAT, TEXT, LIST, OBJECT, INTS, UINTS, FLOATS, BYTES] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
] as const;
const SMALL = 16;
const SMALLEST_LARGE = 256 - SMALL;

type TypedArray = Int32Array | Uint32Array | Float32Array | Uint8Array;

/**
 * Packs values.
 *
 * - Input: `null`, booleans, numbers, strings, arrays and objects of these, and the typed arrays `Int32Array`, `Uint32Array`, `Float32Array`, `Uint8Array`.
 * - Errors: `TypeError` for anything else.
 */
export function pack(values: readonly unknown[]): Packed {
  const out: Writer = {
    bytes: new Uint8Array(1 << 16),
    length: 0,
    numbers: new Uint8Array(1 << 16),
    size: 0,
    strings: new Map(),
    shapes: [],
    byLength: new Map(),
  };
  const places = values.map((value) => {
    const place = out.length;
    write(out, value);
    return place;
  });
  return {
    bytes: sharedBytes(out.bytes, out.length),
    numbers: sharedBytes(out.numbers, out.size),
    strings: packStrings(out.strings.keys(), out.strings.size),
    shapes: out.shapes,
    places,
  };
}

function sharedBytes(bytes: Uint8Array, length: number): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(length));
  shared.set(bytes.subarray(0, length));
  return shared;
}

interface Writer {
  bytes: Uint8Array;
  length: number;
  numbers: Uint8Array;
  size: number;
  readonly strings: Map<string, number>;
  readonly shapes: (readonly string[])[];
  /** The numbers of the shapes of so many fields. */
  readonly byLength: Map<number, number[]>;
}

/** The most bytes that a mark and its number take, and a float. */
const ROOM = 16;

function write(out: Writer, value: unknown): void {
  if (out.length + ROOM > out.bytes.length) out.bytes = grown(out.bytes, 0);
  if (value === null) mark(out, NULL);
  else if (typeof value === "number") writeNumber(out, value);
  else if (typeof value === "string") marked(out, TEXT, stringNumber(out, value));
  else if (typeof value === "boolean") mark(out, value ? YES : NO);
  else if (typeof value === "object") writeObject(out, value);
  else throw new TypeError(`a ${typeof value} cannot be packed`);
}

function writeNumber(out: Writer, value: number): void {
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !Object.is(value, -0)) {
    if (value >= 0 && value < SMALLEST_LARGE) mark(out, SMALL + value);
    else if (value >= 0) marked(out, POSITIVE, value);
    else marked(out, NEGATIVE, -1 - value);
    return;
  }
  mark(out, FLOAT);
  new DataView(out.bytes.buffer).setFloat64(out.length, value, true);
  out.length += 8;
}

function writeObject(out: Writer, value: object): void {
  if (Array.isArray(value)) {
    marked(out, LIST, value.length);
    for (const item of value) write(out, item);
  } else if (ArrayBuffer.isView(value)) writeTyped(out, value as TypedArray);
  else {
    const keys = Object.keys(value);
    marked(out, OBJECT, shapeNumber(out, keys));
    const fields = value as Readonly<Record<string, unknown>>;
    for (const key of keys) write(out, fields[key]);
  }
}

function writeTyped(out: Writer, array: TypedArray): void {
  const kind =
    array instanceof Int32Array
      ? INTS
      : array instanceof Uint32Array
        ? UINTS
        : array instanceof Float32Array
          ? FLOATS
          : BYTES;
  marked(out, kind, array.length);
  if (out.length + ROOM > out.bytes.length) out.bytes = grown(out.bytes, 0);
  writeVarint(out, out.size);
  if (out.size + array.byteLength + 8 > out.numbers.length) out.numbers = grown(out.numbers, array.byteLength);
  out.numbers.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), out.size);
  out.size = Math.ceil((out.size + array.byteLength) / 8) * 8;
}

function grown(bytes: Uint8Array, more: number): Uint8Array {
  const larger = new Uint8Array(2 * bytes.length + more);
  larger.set(bytes);
  return larger;
}

function stringNumber({ strings }: Writer, text: string): number {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, strings.size);
  return strings.size - 1;
}

function shapeNumber({ shapes, byLength }: Writer, keys: readonly string[]): number {
  const alike = byLength.get(keys.length) ?? [];
  for (const number of alike) if (areSame(shapes[number] ?? [], keys)) return number;
  alike.push(shapes.length);
  byLength.set(keys.length, alike);
  shapes.push(keys);
  return shapes.length - 1;
}

/** Whether two lists of one length hold the same. */
function areSame(some: readonly string[], others: readonly string[]): boolean {
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}

function mark(out: Writer, byte: number): void {
  out.bytes[out.length++] = byte;
}

function marked(out: Writer, byte: number, number: number): void {
  mark(out, byte);
  writeVarint(out, number);
}

function writeVarint(out: Writer, number: number): void {
  let rest = number;
  while (rest > 127) {
    out.bytes[out.length++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  out.bytes[out.length++] = rest;
}

/**
 * Reads what was packed.
 *
 * - Input: the pack; it must be one that `pack` made.
 * - Output: a function that makes the value of a number anew each time it is called. Typed arrays are views of the pack's.
 */
export function unpacker(packed: Packed): (number: number) => unknown {
  const { bytes, numbers, shapes, places } = packed;
  const text = stringReader(packed.strings);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blanks = shapes.map((keys) => Object.fromEntries(keys.map((key) => [key, null])));
  let at = 0;
  const varint = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      number += (byte & 127) << shift;
      if (byte < 128) return number >>> 0;
    }
  };
  const list = (length: number): unknown[] => {
    const items: unknown[] = [];
    for (let i = 0; i < length; i++) items.push(read());
    return items;
  };
  const object = (shape: number): Record<string, unknown> => {
    const fields: Record<string, unknown> = { ...blanks[shape] };
    for (const key of shapes[shape] ?? []) fields[key] = read();
    return fields;
  };
  const typed = (kind: number, length: number): TypedArray => {
    const { buffer } = numbers;
    const from = numbers.byteOffset + varint();
    if (kind === INTS) return new Int32Array(buffer, from, length);
    if (kind === UINTS) return new Uint32Array(buffer, from, length);
    return kind === FLOATS ? new Float32Array(buffer, from, length) : new Uint8Array(buffer, from, length);
  };
  const float = (): number => {
    at += 8;
    return view.getFloat64(at - 8, true);
  };
  const compound = (byte: number): unknown => {
    if (byte === LIST) return list(varint());
    if (byte === OBJECT) return object(varint());
    return typed(byte, varint());
  };
  const read = (): unknown => {
    const byte = bytes[at++] ?? 0;
    if (byte >= SMALL) return byte - SMALL;
    switch (byte) {
      case NULL:
        return null;
      case NO:
      case YES:
        return byte === YES;
      case POSITIVE:
        return varint();
      case NEGATIVE:
        return -1 - varint();
      case FLOAT:
        return float();
      case TEXT:
        return text(varint());
      default:
        return compound(byte);
    }
  };
  return (number) => {
    at = places[number] ?? 0;
    return read();
  };
}
