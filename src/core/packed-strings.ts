/** Packed strings: texts as bytes that all threads share, one byte a character where all of a text's are of Latin-1, else two. */

export interface Strings {
  readonly bytes: Uint8Array;
  /** Where each string begins, times two, and one more where its characters take two bytes; behind the last, where that ends. */
  readonly places: Float64Array;
}

/** Longer strings are made anew each time they are asked for, rather than kept: texts of reports, not their words. */
const KEPT = 64;

const WIDE = /[\u0100-\uffff]/;

/** Packs strings. Input: the strings and how many they are. */
export function packStrings(strings: Iterable<string>, count: number): Strings {
  const all = [...strings];
  const places = new Float64Array(new SharedArrayBuffer(8 * (count + 1)));
  let size = 0;
  all.forEach((text, index) => {
    const wide = WIDE.test(text);
    places[index] = 2 * size + (wide ? 1 : 0);
    size += wide ? 2 * text.length : text.length;
  });
  places[count] = 2 * size;
  const buffer = Buffer.from(new SharedArrayBuffer(size));
  all.forEach((text, index) => {
    const place = places[index] ?? 0;
    buffer.write(text, Math.floor(place / 2), place % 2 === 1 ? "utf16le" : "latin1");
  });
  return { bytes: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length), places };
}

/** Reads packed strings, by number. */
export function stringReader({ bytes, places }: Strings): (number: number) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = new Array<string | undefined>(places.length);
  return (number) => {
    const known = kept[number];
    if (known !== undefined) return known;
    const place = places[number] ?? 0;
    const [start, end] = [Math.floor(place / 2), Math.floor((places[number + 1] ?? 0) / 2)];
    const text = buffer.toString(place % 2 === 1 ? "utf16le" : "latin1", start, end);
    if (text.length <= KEPT) kept[number] = text;
    return text;
  };
}
