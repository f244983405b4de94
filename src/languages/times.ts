/**
 * Words of time: months, weekdays, units, and the words that set them before or behind the day of writing. The grammar that puts them
 * together is the same for all languages and takes every order; a language says only which words it has.
 *
 * A list of forms is one string, its forms parted by `|`, in lower case; a form may be of several words. Inflected forms are written
 * out. Forms that carry a joined preposition or article (French `l'`, Arabic `ال`) need not be listed: see `prefixes`.
 */
import type { Covered, Sourced } from "../core/sourced.ts";

/** Forms of one meaning, parted by `|`. */
export type Forms = string;

export interface TimeWords {
  /** January to December. */
  readonly months: Sourced<readonly Forms[]>;
  /** Monday to Sunday. */
  readonly weekdays: Sourced<readonly Forms[]>;
  /** Months and weekdays that are also other words (English `may`, Bulgarian `май`): they count beside other time words or after a preposition of time. */
  readonly weak: Sourced<Forms>;
  readonly units: Sourced<Readonly<Partial<Record<WordUnit, Forms>>>>;
  /** Words for a day seen from the report's: `today` 0, `yesterday` -1; "now" is 0 too. */
  readonly days: Sourced<readonly (readonly [offset: number, forms: Forms])[]>;
  /** Words for a day seen from the one told of before: "the next day", "the day before". */
  readonly storyDays: Sourced<readonly (readonly [offset: number, forms: Forms])[]>;
  /** Parts of a day; they leave the day as it is, but night with a word of the past is the night before. */
  readonly partsOfDay: Sourced<{ readonly night: Forms; readonly others: Forms }>;
  /**
   * last, this and next, as said of a week, a month, a Monday; in all their forms; before or after the noun. `past` and `next` pass over a weekday so near
   * that one would say "yesterday" or "tomorrow"; `recent` and `coming` mean the nearest ("this past Monday", "the coming Friday", Spanish "el lunes pasado").
   */
  readonly shifts: Sourced<{
    /** The one before the last, the one after the next: "vorletzte", "позаминулий", "übernächste". */
    readonly twoBack: Forms;
    readonly twoAhead: Forms;
    readonly past: Forms;
    readonly recent: Forms;
    readonly present: Forms;
    readonly next: Forms;
    readonly coming: Forms;
  }>;
  /** Words round a count of units: "three days ago", "in three days"; which side they stand on is the language's. */
  readonly steps: Sourced<{
    readonly agoBefore: Forms;
    readonly agoAfter: Forms;
    readonly inBefore: Forms;
    readonly inAfter: Forms;
    /** "within nine months": the days up to then. */
    readonly withinBefore: Forms;
    readonly withinAfter: Forms;
    /** "three days later", told from the day before it in the story. */
    readonly laterBefore: Forms;
    readonly laterAfter: Forms;
    readonly earlierAfter: Forms;
    /** "three days after Easter", "the day before the vote". */
    readonly after: Forms;
    readonly before: Forms;
  }>;
  /** "early October", "the end of the year"; `earlier` and `later` as in "earlier this week". */
  readonly edges: Sourced<{
    readonly start: Forms;
    readonly middle: Forms;
    readonly end: Forms;
    readonly earlier: Forms;
    readonly later: Forms;
  }>;
  readonly links: Sourced<{
    /** Articles and like words that may stand inside a time expression. */
    readonly articles: Forms;
    /** "of", between a part and its whole: "16 de octubre", "week of May". */
    readonly of: Forms;
    /** Prepositions that introduce a time: "on Monday", "in 2023". */
    readonly on: Forms;
    readonly from: Forms;
    readonly to: Forms;
    readonly between: Forms;
    readonly and: Forms;
    readonly since: Forms;
    readonly until: Forms;
    readonly afterThat: Forms;
    readonly beforeThat: Forms;
    /** Words that make a time a habit: "every Monday" is no day. */
    readonly every: Forms;
    /** Words for "about" before a count: "about two weeks ago". */
    readonly about: Forms;
    /** What stands before the number of a day, where its month is understood: "el día 12". */
    readonly dayNumber: Forms;
  }>;
  /** Counts that are no number words, which `NumberWords` has: "a" and "another" as one, "a couple of", "half an". */
  readonly counts: Sourced<readonly (readonly [number, Forms])[]>;
  readonly ordinals: Sourced<readonly (readonly [number, Forms])[]>;
  /** What follows the digits of an ordinal: "16th", "1er", "90-те", and "." where a language writes "2. Oktober". */
  readonly ordinalSuffixes: Sourced<Forms>;
  readonly seasons: Covered<{
    readonly spring: Forms;
    readonly summer: Forms;
    readonly autumn: Forms;
    readonly winter: Forms;
  }>;
  /** Names of holidays by key: see `HOLIDAYS` in `find/holidays.ts`. */
  readonly holidays: Covered<readonly (readonly [holiday: string, forms: Forms])[]>;
  /** Words that mean no time that could be placed: "recently", "soon". */
  readonly vague: Sourced<Forms>;
  /** Words that mark a clause as still to come, where its verb does not show it: "will", "due", "scheduled". */
  readonly future: Sourced<Forms>;
  /** Letters that may be joined to the front of a time word (Arabic `و ب ال`), and endings that an apostrophe or nothing joins to its end. */
  readonly prefixes: Covered<Forms>;
  /** Endings by which words and numbers of time are declined, where no list could spell out all forms (Turkish `Mart'ta`, `haftasında`, `1994'te`). */
  readonly endings: Covered<TimeEndings>;
  /** Words that with a round number beside them are a decade: "años 90", "jaren 1990", "90-те години". */
  readonly decades: Covered<Forms>;
  /** Whether a weekday and a part of the day may be one word: German `Freitagabend`. */
  readonly compounds: boolean;
  /** Order of the numbers in `12/10/2023`. */
  readonly numericOrder: Sourced<"day first" | "month first">;
}

/** Endings in the order in which they are joined: several, whose, case; any of them may be lacking. An apostrophe may part them from the word or number. */
export interface TimeEndings {
  readonly plural: Forms;
  readonly owned: Forms;
  /** `from` and `to` are the two ends of a range ("2014'ten 2018'e"), `in` makes a bare number a year ("1994'te"). */
  readonly cases: Readonly<Record<"from" | "to" | "in" | "other", Forms>>;
  /** Words behind the second of two times that make them a range: "arasında". */
  readonly rangeAfter: Forms;
  /** Letters that a stem changes before an ending: "aralık", "aralığı". */
  readonly changes: readonly (readonly [changed: string, bare: string])[];
}

export type WordUnit =
  | "minute"
  | "hour"
  | "day"
  | "workday"
  | "week"
  | "workweek"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";
