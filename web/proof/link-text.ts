/** How a report derives from another, in words: `reprint of`, `translation of`, `cites`. */
import type { Derivation } from "../../src/core/format.ts";

export function linkText(kind: Derivation["kind"]): string {
  return kind === "cites" ? kind : `${kind} of`;
}
