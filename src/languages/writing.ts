/** How a language is written: script, quotation marks, where sentences end. */
import type { Sourced } from "../core/sourced.ts";

/** An opening and a closing quotation mark, one character each. */
export type QuotePair = readonly [open: string, close: string];

export interface Writing {
  readonly direction: "ltr" | "rtl";
  /** Whether names are told from other words by a capital letter (no in Arabic; in German every noun has one). */
  readonly capitals: "names" | "nouns" | "none";
  /** Pairs that open and close speech, the usual ones first; finders accept any pack's pairs, these break ties. */
  readonly quotePairs: Sourced<readonly QuotePair[]>;
  /** Abbreviations with their full stop left out, lower case, after which a sentence goes on. */
  readonly abbreviations: Sourced<ReadonlySet<string>>;
  /** Abbreviations (lower case, no stop) after which a sentence may also end: `etc`, `г`, `U.S`. */
  readonly abbreviationsAtEnd: Sourced<ReadonlySet<string>>;
}
