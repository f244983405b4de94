/** What bytes show by themselves of being UTF-8 or UTF-16. */

export interface Utf8Count {
  /** Sequences of two bytes and more that fit. */
  readonly whole: number;
  /** Bytes that fit nothing. */
  readonly broken: number;
}

/**
 * Counts the sequences of UTF-8 in bytes, and the bytes that fit none. Linear, without building a text.
 *
 * - Input: bytes; whether they were cut off, so that a last sequence may lack its end.
 */
export function countUtf8(bytes: Uint8Array, cut: boolean): Utf8Count {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = sequenceAt(bytes, at, lead);
    if (length > 0) whole++;
    else if (cut && at + 4 > bytes.length && lead >= 0xc2 && lead < 0xf5) break;
    else broken++;
    at += Math.max(1, length);
  }
  return { whole, broken };
}

/** What the second byte may be where it may not be any of 0x80-0xbf. */
const SECOND: ReadonlyMap<number, readonly [least: number, most: number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

/** Length of the sequence that begins here, 0 where none does. Bounds are those of the Unicode Standard, table 3-7. */
function sequenceAt(bytes: Uint8Array, at: number, lead: number): number {
  const length = lengthOf(lead);
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const [least, most] = SECOND.get(lead) ?? [0x80, 0xbf];
  if (second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function lengthOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

/** Bytes looked at: enough to be sure, little enough to cost nothing. */
const SAMPLE = 4096;
/** In UTF-16 text of one alphabet the upper byte is 0x00-0x06 (Latin to Arabic) in nearly all places, the lower in few. */
const UPPER_SHARE = 0.7;
const LOWER_SHARE = 0.15;

/** `utf-16le` or `utf-16be` where the bytes without a mark show it, else `null`. */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const end = Math.min(SAMPLE, bytes.length - (bytes.length % 2));
  if (end < 4) return null;
  const low = [0, 0];
  for (let at = 0; at < end; at++) if ((bytes[at] ?? 0) <= 6) low[at % 2] = (low[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = low.map((count) => count / (end / 2));
  if (odd >= UPPER_SHARE && even <= LOWER_SHARE) return "utf-16le";
  return even >= UPPER_SHARE && odd <= LOWER_SHARE ? "utf-16be" : null;
}
