/** Words of measures: what is counted of people, and by which words a report counts it. */
import type { Covered, Sourced } from "../core/sourced.ts";

/**
 * What is counted, the same in all languages. `shot` is hit by gunfire, whether killed or not, and `treated` is in somebody's care, which may be a part of those
 * injured; both become one of the others when all of a report is known.
 */
export type Measure =
  | "killed"
  | "injured"
  | "casualties"
  | "shot"
  | "treated"
  | "missing"
  | "detained"
  | "displaced"
  | "rescued"
  | "evacuated"
  | "ordered to evacuate"
  | "hostages"
  | "freed"
  | "aboard"
  | "protesters"
  | "votes";

/** What those who were missing or held are once they no longer are. */
export type EndMeasure = Extract<Measure, "freed" | "rescued" | "killed"> | "found";

/** Who is counted, the same in all languages; `people` is anybody. */
export type PeopleKind =
  | "people"
  | "children"
  | "women"
  | "men"
  | "soldiers"
  | "police"
  | "civilians"
  | "militants"
  | "workers"
  | "students"
  | "protesters"
  | "refugees"
  | "prisoners"
  | "journalists"
  | "medics"
  | "travellers"
  | "officials";

/**
 * How a phrase counts:
 * - `object`: a verb that counts its object ("killed 12 people")
 * - `passive`: a participle or state that counts what it is said of ("12 people were killed", "12 wounded", "12 are in critical condition")
 * - `subject`: a verb that counts its subject ("12 people died")
 * - `count`: a noun or adjective that is itself counted ("12 deaths", "12 dead", "12 bodies")
 * - `before`: words whose number follows them ("the death toll rose to 12", "the deaths of 12 people")
 */
export type MeasureRole = "object" | "passive" | "subject" | "count" | "before";

/** A verb that counts its object only beside other words. */
export interface PhrasalMeasure {
  readonly measure: Measure;
  readonly verbs: readonly string[];
  /** Nouns that its object must be ("claimed 12 lives"); empty where any will do. */
  readonly objects: readonly string[];
  /** Phrases that must follow in its sentence ("ordered 12 families to leave"); empty where none need. */
  readonly following: readonly string[];
}

/** Phrases are lower case; a word that ends in `*` is a stem. */
export interface MeasureWords {
  readonly phrases: Sourced<readonly (readonly [phrase: string, measure: Measure, role: MeasureRole])[]>;
  readonly phrasal: Sourced<readonly PhrasalMeasure[]>;
  /** Verbs that count their subject only beside an object, words that describe it between them: "suffered a minor gunshot wound". */
  readonly suffering: Covered<readonly Omit<PhrasalMeasure, "following">[]>;
  /** Whether what is counted may follow a predicate that is said of it (Bulgarian „ранени са 12 души“). */
  readonly subjectAfter: boolean;
  /** Nouns of people by kind, in every form: what counts them needs no further sign that people are meant. */
  readonly people: Sourced<Readonly<Record<PeopleKind, readonly string[]>>>;
  /** Nouns of one person, which alone make a count of one ("a man was killed"). */
  readonly person: Sourced<readonly string[]>;
  /** Nouns of what is not people. */
  readonly things: Sourced<readonly string[]>;
  /** Units and other words that make a number before them no count of people, whatever follows: `years`, `km`. */
  readonly units: Sourced<readonly string[]>;
  /** Marks and words before or after a number that make it money, a share, a number of something or an age. */
  readonly besides: Sourced<{ readonly before: readonly string[]; readonly after: readonly string[] }>;
  /** Words that say that those counted come on top of others told before: `other`, `another`, `more`. */
  readonly others: Sourced<readonly string[]>;
  /** Words that join people to people, none of which tells one of two or sets one against another: `and`. */
  readonly and: ReadonlySet<string>;
  /** Words that make what they stand before nobody or nothing: `no`, `neither`. */
  readonly none: ReadonlySet<string>;
  /** Words that stand for two people: `both`, `couple`. */
  readonly pairs: Sourced<readonly string[]>;
  /** Phrases that hold a word of a measure and count nobody by it: `shot at`, `death penalty`. */
  readonly countless: Covered<readonly string[]>;
  /** Phrases by which those told as missing or held no longer are, and what they are counted as then: `found alive`, `released`. */
  readonly ended: Sourced<readonly (readonly [phrase: string, measure: EndMeasure])[]>;
  /** Words between a number and those of whom it is a part: `two of the victims`. */
  readonly partitive: ReadonlySet<string>;
  /** Phrases before or after a number that make it a part of the figure before: `including`, `of them`. */
  readonly including: Sourced<readonly string[]>;
  readonly ofThem: Sourced<readonly string[]>;
  /** Words before the new value of a change, and verbs that put a new number for an old one. */
  readonly to: ReadonlySet<string>;
  readonly revised: Sourced<readonly string[]>;
  /** Phrases for a count up to now, and for one of a day. */
  readonly soFar: Sourced<readonly string[]>;
  readonly inADay: Sourced<readonly string[]>;
}
