/** Ids made from content, so that the same report is the same id on every machine and in every order. */
import { createHash } from "node:crypto";

/** Length of an id's hash in base-32 characters: 80 bits, so two of a million things meet once in 10^12 runs. */
const LENGTH = 16;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * An id for a thing.
 *
 * - Input: a kind prefix (`r` report, `a` actor, …) and the parts that make the thing what it is; `null` differs from "".
 * - Output: `<kind>-<16 characters>`.
 */
export function contentId(kind: string, parts: readonly (string | number | null)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part === null ? "\u0000n" : `\u0000s${String(part).length}:${part}`);
  const bytes = hash.digest();
  let id = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < LENGTH) {
      bits -= 5;
      id += ALPHABET[(value >>> bits) & 31];
    }
    value &= 0xff;
  }
  return `${kind}-${id}`;
}
