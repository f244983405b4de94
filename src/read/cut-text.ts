/** A text cut to what a report may have. */
import { TEXT_BYTES } from "./limits.ts";

/** The beginning of a text, `TEXT_BYTES` UTF-16 units at most, never half of a surrogate pair; the text itself where it is shorter. */
export function cutText(text: string): string {
  if (text.length <= TEXT_BYTES) return text;
  const last = text.charCodeAt(TEXT_BYTES - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? TEXT_BYTES - 1 : TEXT_BYTES);
}
