/** How a language is written: script, quotation marks, where sentences end. */
import type { Covered, Sourced } from "../core/sourced.ts";

/** An opening and a closing quotation mark, one character each. */
export type QuotePair = readonly [open: string, close: string];

/** Words that are written together with others and are words of their own. */
export interface JoinedWords {
  /** Elided words, lower case, with the apostrophe that joins them to the word after them: `l'`, `qu'`, `dell'`. */
  readonly before: ReadonlySet<string>;
  /** Pronouns, lower case, with the hyphen that joins them to the verb before them: `-il`, `-t-elle`. */
  readonly after: ReadonlySet<string>;
}

export interface Writing {
  readonly direction: "ltr" | "rtl";
  /** Whether names are told from other words by a capital letter (no in Arabic; in German every noun has one). */
  readonly capitals: "names" | "nouns" | "none";
  readonly joined: Covered<JoinedWords>;
  /** Whether a noun is written together with the noun that qualifies it ("Regierungssprecher", "US-Präsident"), so that a word's end tells what it is. */
  readonly compounds: boolean;
  /** Whether a full stop behind digits makes an ordinal ("am 2. Oktober"), so that it ends no sentence by itself. */
  readonly ordinalStop: boolean;
  /** Pairs that open and close speech, the usual ones first; finders accept any pack's pairs, these break ties. */
  readonly quotePairs: Sourced<readonly QuotePair[]>;
  /** Abbreviations with their last full stop left out, lower case, after which a sentence ends only before one of `starters`. */
  readonly abbreviations: Sourced<ReadonlySet<string>>;
  /** Abbreviations (lower case, no last stop) after which a capital begins a new sentence: `etc`, `г`. */
  readonly abbreviationsAtEnd: Sourced<ReadonlySet<string>>;
  /** Words of grammar, lower case, that have a capital only where a sentence begins: after `U.S.` they begin one, a name does not. */
  readonly starters: Sourced<ReadonlySet<string>>;
}
