/** Words of numbers: values, scales, vague amounts, and the bounds that stand beside them. */
import type { Bound } from "../core/format.ts";
import type { Covered, Sourced } from "../core/sourced.ts";

export interface NumberWords {
  /** The decimal mark; the other of `.` and `,` groups by thousands. */
  readonly decimal: "." | ",";
  /** Whether a plain blank also groups by thousands (`2 800`); unbroken and thin blanks do everywhere. */
  readonly groupsByBlank: boolean;
  /** Every form of the words for 0–99 and of words for whole hundreds that are one word; lower case. */
  readonly values: Sourced<ReadonlyMap<string, number>>;
  /** Numbers of several words that their words do not add up to: Arabic eleven, "quatre vingt". */
  readonly phrases: Covered<readonly (readonly [phrase: string, value: number])[]>;
  /** Every form of the words that multiply what stands before them: hundred, thousand, million, and their abbreviations. */
  readonly scales: Sourced<ReadonlyMap<string, number>>;
  /** Words that join two parts of one number: `and`. */
  readonly joiners: ReadonlySet<string>;
  /** Articles that make a one of the scale after them: `a hundred`. */
  readonly articles: ReadonlySet<string>;
  /** Whether the parts of a number may be written as one word without a hyphen. */
  readonly compounds: boolean;
  /** Whether ones are named before tens (`einundzwanzig`). */
  readonly onesFirst: boolean;
  /** Phrases for amounts without a number, and the least and most they allow; a scale after them (and after one of `of`) multiplies both. */
  readonly vague: Sourced<readonly (readonly [phrase: string, low: number, high: number])[]>;
  /** Words between a vague amount and the scale it counts: `hundreds of thousands`. */
  readonly of: ReadonlySet<string>;
  /** Phrases before a number that say which side of it is open. */
  readonly boundsBefore: Sourced<readonly (readonly [phrase: string, bound: Bound])[]>;
  /** Phrases right after a number that do the same: `or more`. */
  readonly boundsAfter: Covered<readonly (readonly [phrase: string, bound: Bound])[]>;
  /** Words before and between the two ends of a range: `between 20 and 30`, `20 or 30`. The first may be absent (`""`). */
  readonly ranges: Sourced<readonly (readonly [before: string, between: string])[]>;
  /** Words before the first of two numbers that tell a change and its new value, never a range: `from 12 to 40`, `by 12 to 40`. */
  readonly changeBefore: ReadonlySet<string>;
}
