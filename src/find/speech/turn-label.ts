/** Turn labels: the name before a colon that says whose turn it is in a transcript ("RUIZ: …"). */
import type { Prose } from "../../text/prose.ts";
import type { Party } from "../events/party.ts";

/** How many words a label may have. */
const LONGEST = 5;
const LETTERS = /\p{L}/u;

/**
 * The label that begins at a word.
 *
 * - Input: the text taken apart, and the first word of a turn.
 * - Output: the words of the label, in capital letters throughout, before a colon; `null` where there is none.
 */
export function labelAt({ words }: Prose, first: number): Party | null {
  let last = first;
  while (last < first + LONGEST && isCapitals(words[last]?.text ?? "")) last++;
  if (last === first || words[last]?.text !== ":" || !LETTERS.test(words[first]?.text ?? "")) return null;
  const [from, to] = [words[first], words[last - 1]];
  return from && to ? { start: from.start, end: to.end, first, last } : null;
}

/** Letters that are all capital, where the script has such; a full stop belongs to an abbreviation. */
function isCapitals(text: string): boolean {
  if (text === ".") return true;
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
