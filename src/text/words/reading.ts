/** One reading of a word form. All are made here, field by field, so that they have their fields in one order: engines read such objects many times faster. */
import type { WordClass } from "../../languages/grammar.ts";
import { placeIndex } from "./transitions.ts";

export interface Reading {
  readonly is: WordClass;
  /** `is` as a number, for `transition`. */
  readonly place: number;
  /** The dictionary form. */
  readonly lemma: string;
  /** How likely beside the form's other readings: 0 the likeliest, each step down half as likely. */
  readonly weight: number;
  readonly tense: "past" | "present" | "future" | null;
  readonly negated: boolean;
  /** Whether the word holds its verb's subject as well ("he's"). */
  readonly holdsSubject: boolean;
  readonly reportive: boolean;
  /** Whether only its ending tells it. */
  readonly guessed: boolean;
}

/** The tense that a verb form's class alone tells. */
export const TENSES: Readonly<Partial<Record<WordClass, "past" | "present">>> = {
  past: "past",
  present: "present",
  plain: "present",
};

/** A reading with no more to it than its class. */
export function reading(is: WordClass, lemma: string, weight: number, reportive = false): Reading {
  return {
    is,
    place: placeIndex(is),
    lemma,
    weight,
    tense: TENSES[is] ?? null,
    negated: false,
    holdsSubject: false,
    reportive,
    guessed: false,
  };
}

/** The same reading, likelier or less likely. Made field by field, so that engines read all readings as objects of one shape. */
export function reweighed(one: Reading, weight: number): Reading {
  const { is, place, lemma, tense, negated, holdsSubject, reportive, guessed } = one;
  return { is, place, lemma, weight, tense, negated, holdsSubject, reportive, guessed };
}
