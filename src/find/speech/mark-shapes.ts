/** Shapes of quotation marks: what a mark does at its place, by its kind and by the blanks around it. */
import type { Word } from "../../text/words/words.ts";

/** Whether a mark opens or closes words; `either` where blanks do not tell. */
export type Shape = "open" | "close" | "either";

/** A quotation mark at its place. */
export interface Mark {
  /** Its kind: the character, or `''` for two single ones that stand for a double one. */
  readonly kind: string;
  readonly single: boolean;
  readonly shape: Shape;
  /** Indexes among the words: the mark itself is `words.slice(at, after)`. */
  readonly at: number;
  readonly after: number;
}

/** The marks of CLDR's delimiters in all languages, the straight ones of keyboards, and what a mark does where blanks do not tell. */
const DOUBLE: ReadonlyMap<string, Shape> = new Map([
  ["„", "open"],
  ["‟", "open"],
  ["「", "open"],
  ["『", "open"],
  ["」", "close"],
  ["』", "close"],
  ["“", "open"],
  ["”", "close"],
  ["«", "open"],
  ["»", "close"],
  ['"', "either"],
  ["''", "either"],
  ["``", "open"],
]);
const SINGLE: ReadonlyMap<string, Shape> = new Map([
  ["‚", "open"],
  ["‘", "open"],
  ["’", "close"],
  ["‹", "open"],
  ["›", "close"],
  ["'", "either"],
]);
/** Marks that never do the other thing. */
const FIXED = new Set(["„", "‟", "「", "『", "」", "』", "‚", "``"]);
/** What closes what: a mark closes its partner before any other. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ["„", '“”"'],
  ["‟", "”"],
  ["“", '”"“'],
  ["”", "”"],
  ["«", "»"],
  ["»", "«»"],
  ['"', '"”“'],
  ["''", "''"],
  ["``", "''"],
  ["「", "」"],
  ["『", "』"],
]);

const DASHES = ["—", "–", "-", "/", "…", "...", "..", "...."];
const MARKS = [...DOUBLE.keys(), ...SINGLE.keys()];
/** What may touch an opening mark from the left, and a closing one from the right. */
const BEFORE_OPENING = new Set(["(", "[", ...DASHES, ...MARKS]);
const AFTER_CLOSING = new Set([".", ",", ";", ":", "!", "?", ")", "]", "؟", "،", ...DASHES, ...MARKS]);

/** Whether a closing mark of kind `close` is the partner of an opening one. */
export function partners(open: string, close: string): boolean {
  return PARTNERS.get(open)?.includes(close) ?? false;
}

/**
 * The quotation mark that begins at a word, or `null`.
 *
 * - Input: the words, and the stretch of them (a paragraph) outside of which nothing is looked at.
 * - Output: its shape by the blanks around it, or what its kind usually does where they do not tell.
 */
export function markAt(words: readonly Word[], at: number, first: number, last: number): Mark | null {
  const word = words[at];
  if (word === undefined || word.kind !== "mark") return null;
  const doubled = doubledAt(words, at, last);
  const kind = doubled ?? word.text;
  const usual = DOUBLE.get(kind) ?? SINGLE.get(kind);
  if (usual === undefined) return null;
  const after = doubled === null ? at + 1 : at + 2;
  const single = SINGLE.has(kind);
  if (FIXED.has(kind)) return { kind, single, shape: usual, at, after };
  const left = at === first || word.spaceBefore || BEFORE_OPENING.has(words[at - 1]?.text ?? "");
  const next = words[after];
  const right = after >= last || next === undefined || next.spaceBefore || AFTER_CLOSING.has(next.text);
  return { kind, single, shape: left === right ? usual : left ? "open" : "close", at, after };
}

/** Two touching single marks that stand for a double one, or `null`. */
function doubledAt(words: readonly Word[], at: number, last: number): string | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || at + 1 >= last || next.spaceBefore || next.text !== word.text)
    return null;
  return word.text === "'" || word.text === "’" ? "''" : word.text === "`" ? "``" : null;
}
