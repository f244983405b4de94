/** `TextDecoder`, asked in the one way that is right on every Node. */

/**
 * Decodes bytes in an encoding of the WHATWG standard, byte-order mark dropped.
 *
 * - Input: bytes; the encoding; whether they were cut off, so that a last character may lack its end and is left out.
 * - Errors: none; what does not fit is U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, charset: string, cut: boolean): string {
  const decoder = new TextDecoder(charset);
  // Without `stream`, Node 20 reads windows-1252 as if it were ISO-8859-1, and quotation marks become control characters.
  const text = decoder.decode(bytes, { stream: true });
  return cut ? text : text + decoder.decode();
}

/** The 256 characters of a single-byte encoding. */
export function charactersOf(charset: string): readonly string[] {
  return Array.from({ length: 256 }, (_, byte) => decodeBytes(new Uint8Array([byte]), charset, false));
}
