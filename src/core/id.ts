/** Ids made from content, so that the same report is the same id on every machine and in every order. */
import { hash } from "node:crypto";

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
  let content = "";
  for (const part of parts) content += part === null ? "\u0000n" : `\u0000s${String(part).length}:${part}`;
  const digits = hash("sha256", content);
  let id = "";
  // Five hexadecimal digits are four of base 32.
  for (let at = 0; id.length < LENGTH; at += 5) {
    const value = Number.parseInt(digits.slice(at, at + 5), 16);
    for (let bits = 15; bits >= 0; bits -= 5) id += ALPHABET[(value >>> bits) & 31];
  }
  return `${kind}-${id}`;
}
