/** Bytes to text: which character encoding they are in, how that is known, and what did not fit. */
import { decodeBytes } from "./decode-bytes.ts";
import { type LegacyCharset, legacyCharset } from "./legacy-charset.ts";
import { countUtf8, utf16WithoutMark } from "./unicode-bytes.ts";

export interface Decoded {
  /** The text, byte-order mark dropped and nothing else changed; `null` where the encoding cannot be known. */
  readonly text: string | null;
  /** WHATWG name of the encoding. */
  readonly charset: string;
  /** How the encoding is known, in words for a reader. */
  readonly because: string;
  /** Whether bytes that do not fit the encoding stand as U+FFFD in the text. */
  readonly broken: boolean;
}

/** So many sequences of UTF-8 do not come about by chance: in windows-1251 or Latin text even one is rare. */
const SURE_SEQUENCES = 3;
/** UTF-8 with damage has at least so many whole sequences for each byte that does not fit. */
const WHOLE_FOR_BROKEN = 4;

/**
 * Decodes a text.
 *
 * - Input: bytes; the encoding that a header, a page or a user states, if any; whether the bytes were cut off at their end.
 * - Output: the text and how its encoding is known. A byte-order mark wins, then UTF-8 that fits, then what is stated and
 *   fits, then what the letters show; `text` is `null` where nothing shows it.
 * - Source: names and tables are the WHATWG Encoding Standard's, by `TextDecoder`.
 *
 * @example decodeText(new Uint8Array([0xcc, 0xe8, 0xf0]), "windows-1251", false).text // "Мир"
 */
export function decodeText(bytes: Uint8Array, stated: string | null, cut: boolean): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked, "its byte-order mark", cut);
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return decodeAs(bytes, wide, "two bytes a letter", cut);
  const charset = stated === null ? null : knownCharset(stated);
  const fitting = asUtf8(bytes, charset === null || charset === "utf-8", cut);
  if (fitting !== null) return decodeAs(bytes, "utf-8", fitting, cut);
  if (charset === null && hasEscapes(bytes)) return decodeAs(bytes, "iso-2022-jp", "its escape codes", cut);
  return asLegacy(bytes, charset, cut);
}

/** Why the bytes are to be read as UTF-8, or `null`. `open`: nothing else is stated. */
function asUtf8(bytes: Uint8Array, open: boolean, cut: boolean): string | null {
  const { whole, broken } = countUtf8(bytes, cut);
  if (whole === 0 && broken === 0) return open && !hasEscapes(bytes) ? "its bytes are ASCII" : null;
  if (broken === 0 && (open || whole >= SURE_SEQUENCES)) return "its bytes fit UTF-8";
  return whole >= WHOLE_FOR_BROKEN * broken && whole >= SURE_SEQUENCES ? "most of its bytes fit UTF-8" : null;
}

function asLegacy(bytes: Uint8Array, charset: string | null, cut: boolean): Decoded {
  const shown = legacyCharset(bytes);
  if (charset !== null && charset !== "utf-8" && !contradicts(shown, charset))
    return decodeAs(bytes, charset, "as stated", cut);
  if (shown !== null) return decodeAs(bytes, shown.charset, shown.because, cut);
  if (charset === "utf-8") return decodeAs(bytes, "utf-8", "as stated", cut);
  return { text: null, charset: "", because: "neither stated nor shown by the letters", broken: false };
}

/** The WHATWG name for a label (`cp1251`, `latin1`), or `null` where there is no such encoding. */
function knownCharset(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** `ESC $` or `ESC (`: the codes by which ISO-2022-JP changes alphabets. Terminal colours begin with `ESC [`. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1))
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  return false;
}

/** A page set up with the wrong encoding: it states a Latin one, and its letters are plainly of another alphabet. */
function contradicts(shown: LegacyCharset | null, stated: string): boolean {
  return (
    shown?.alphabet === "other" && /^(?:windows-125[024]|iso-8859-(?:2|3|4|10|13|14|15|16)|macintosh)$/.test(stated)
  );
}

function decodeAs(bytes: Uint8Array, charset: string, because: string, cut: boolean): Decoded {
  const text = decodeBytes(bytes, charset, cut);
  const broken = text.includes("\ufffd") && !(charset === "utf-8" && countUtf8(bytes, cut).broken === 0);
  return { text, charset, because, broken };
}
