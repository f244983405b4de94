/** The table of word classes that a language may have: read once, when its first word is asked for. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How often a dictionary form is a noun, a verb, an adjective, an adverb: `0` never, each step twice as often. */
export type ClassCounts = readonly [noun: number, verb: number, adjective: number, adverb: number];

const ZERO = "0".charCodeAt(0);
const DIGITS = 4;

/**
 * Reads a table of `word nvar` lines.
 *
 * - Input: the table's path below `tables/`.
 * - Output: dictionary form → counts; empty where the file is not there, so that the program runs by rules alone.
 * - Errors: none.
 */
export function readWordClassTable(path: string): ReadonlyMap<string, ClassCounts> {
  const file = join(import.meta.dirname, "..", "..", "..", "tables", path);
  const table = new Map<string, ClassCounts>();
  if (!existsSync(file)) return table;
  const text = readFileSync(file, "utf8");
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const last = end === -1 ? text.length : end;
    const digits = last - DIGITS;
    const count = (offset: number): number => text.charCodeAt(digits + offset) - ZERO;
    table.set(text.slice(at, digits - 1), [count(0), count(1), count(2), count(3)]);
    at = last + 1;
  }
  return table;
}
