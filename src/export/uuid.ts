/** UUIDs made from content, so that the same thing has the same one in every run. */
import { createHash } from "node:crypto";

/** The namespace of Readout's UUIDs: drawn once, for this program. */
const NAMESPACE = Buffer.from("5f0c3a0e8f6b4f0f9d5b6f3f2f7a1c64", "hex");

/**
 * A UUID of version 5.
 *
 * - Input: what makes the thing what it is.
 * - Output: 36 characters.
 * - Source: RFC 9562, section 5.5.
 */
export function uuidOf(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name, "utf8").digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
