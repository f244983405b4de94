/** Words of what a reader can reckon anew: anniversaries, ages, and how many days something has lasted. */
import type { Sourced } from "../core/sourced.ts";

/** What goes on for days that reports count, the same in all languages. */
export type Course =
  | "war"
  | "invasion"
  | "offensive"
  | "ceasefire"
  | "siege"
  | "blockade"
  | "strike"
  | "hunger strike"
  | "protests"
  | "trial"
  | "search"
  | "quarantine";

/** Phrases are lower case; a word that ends in `*` is a stem. */
export interface ReckoningWords {
  /** Nouns of a day that comes round every year, behind how often it has: `anniversary`. */
  readonly anniversary: Sourced<readonly string[]>;
  /** Prepositions by which a year is that of what is remembered, and of no feast: `the flood of 1925`. */
  readonly of: Sourced<readonly string[]>;
  /** What goes on, in the forms in which its days are counted: `the 12th day of the war`. */
  readonly courses: Sourced<Readonly<Record<Course, readonly string[]>>>;
  /** Words of somebody's birth, beside which its day or year stands. */
  readonly born: Sourced<readonly string[]>;
  /** What behind a number of years makes it the age of whoever it stands beside: `year-old`. */
  readonly aged: Sourced<readonly string[]>;
}
