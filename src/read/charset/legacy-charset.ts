/** Which encoding from before Unicode bytes are in, as far as their letters show it. */
import { analyse } from "chardet";
import { cyrillicCharset } from "./cyrillic-charset.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { latinCharset } from "./latin-charset.ts";

export interface LegacyCharset {
  /** WHATWG name. */
  readonly charset: string;
  /** Whether its letters are Latin ones with marks, or of another alphabet. */
  readonly alphabet: "latin" | "other";
  readonly because: string;
}

/** Bytes looked at. The letters of a page are all there within this; chardet's cost is a few milliseconds for it. */
const SAMPLE = 32 * 1024;
/** Below this, chardet (0-100) is guessing. */
const SURE = 30;
/** What of chardet's answers is not asked for: Unicode, Latin and Cyrillic are told by ourselves. */
const NOT_OTHER = /^(?:UTF|ASCII|KOI8|windows-125[0124]|ISO-8859-[1259]$)/i;
/** Bytes above 0x7f that text must have for its alphabet to show. */
const LEAST_LETTERS = 12;
/** Share of bytes above 0x7f that stand beside another: in Latin text marked letters stand alone, elsewhere they make words. */
const IN_WORDS = 0.6;

/**
 * The encoding that the letters show.
 *
 * - Input: bytes that are not UTF-8.
 * - Output: the encoding, or `null` where too few letters tell one from another.
 */
export function legacyCharset(bytes: Uint8Array): LegacyCharset | null {
  const sample = sampleOf(bytes);
  const { count, beside } = highBytes(sample);
  if (beside >= IN_WORDS * count) {
    const cyrillic = count >= LEAST_LETTERS ? cyrillicCharset(sample) : null;
    if (cyrillic !== null) return { charset: cyrillic, alphabet: "other", because: "its letters make Cyrillic words" };
    return otherAlphabet(sample, count);
  }
  const latin = latinCharset(sample);
  return latin === null ? null : { charset: latin, alphabet: "latin", because: "its letters beyond a-z fit its words" };
}

function otherAlphabet(sample: Uint8Array, count: number): LegacyCharset | null {
  if (count < LEAST_LETTERS) return null;
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < SURE) return null;
    if (NOT_OTHER.test(name)) continue;
    const charset = charsetNamed(name);
    if (charset !== null && fits(sample, charset))
      return { charset, alphabet: "other", because: `its letters look like ${name}` };
  }
  return null;
}

/** The first bytes that have letters beyond ASCII: a page may begin with kilobytes of script. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 64);
  return bytes.subarray(start, start + SAMPLE);
}

function highBytes(sample: Uint8Array): { count: number; beside: number } {
  let count = 0;
  let beside = 0;
  for (let at = 0; at < sample.length; at++) {
    if ((sample[at] ?? 0) < 0x80) continue;
    count++;
    if ((sample[at - 1] ?? 0) >= 0x80 || (sample[at + 1] ?? 0) >= 0x80) beside++;
  }
  return { count, beside };
}

function charsetNamed(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** Whether nearly all of the sample is characters of the encoding; its end may be cut. */
function fits(sample: Uint8Array, charset: string): boolean {
  const text = decodeBytes(sample, charset, true);
  return text.split("\ufffd").length - 1 <= text.length / 200;
}
