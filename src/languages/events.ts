/** Words of events: which verb, noun or adjective of a language stands for which concept. What a concept means is in `event-concepts.ts`. */
import type { Covered } from "../core/sourced.ts";
import type { EventWordId } from "./event-concepts.ts";

/**
 * Words by what they stand for, lower case, separated by commas. An entry of several words is found in this order, its first word being the one that is
 * inflected ("step down", "state of emergency"); its other words may be inflected nouns as well. A stem that is written with a hyphen at its end ("атак-")
 * stands for itself with any of the `endings`; without, it stands for the dictionary form that the syntax gives, or for this very form.
 */
export type WordsByConcept = Readonly<Partial<Record<EventWordId, string>>>;

/** What follows a word of events and says who takes part, lower case. */
export interface RoleWords {
  /** Before who did it: "by". */
  readonly by: ReadonlySet<string>;
  /** Before whom it is done to or with: "against", "with". */
  readonly onto: ReadonlySet<string>;
  /** Before whose it is, or of what: "of". */
  readonly of: ReadonlySet<string>;
  /** Before both sides: "between". */
  readonly between: ReadonlySet<string>;
  /** Before whom it comes from: "from". */
  readonly from: ReadonlySet<string>;
  /** Before what is asked for, or what for: "for", "to". */
  readonly about: ReadonlySet<string>;
  /** Before an occasion at which something else is done: "at a meeting", "in a call". */
  readonly during: ReadonlySet<string>;
  /** Before a place: "in", "at". */
  readonly place: ReadonlySet<string>;
  /** At the head of what is said, asked or threatened: "that". */
  readonly that: ReadonlySet<string>;
  /** At the head of a condition: "if", "unless". */
  readonly condition: ReadonlySet<string>;
  /** Who is only said to have done it: "allegedly", "reportedly". */
  readonly alleged: ReadonlySet<string>;
}

/** `ahead` it is to come ("will"); `wouldBe` it is to come as seen from then, or depends on something ("would"); `possible` "may",
 * "could"; `obliged` "must", "should". */
export type ModalSense = "ahead" | "wouldBe" | "possible" | "obliged";

export interface EventWords {
  readonly verbs: Covered<WordsByConcept>;
  readonly nouns: Covered<WordsByConcept>;
  /** "ready to", "unwilling to". */
  readonly adjectives: Covered<WordsByConcept>;
  /** Endings that a stem may take. */
  readonly endings: Covered<{ readonly verb: ReadonlySet<string>; readonly noun: ReadonlySet<string> }>;
  readonly roles: Covered<RoleWords>;
  /** Dictionary forms of modals by what they say of the event; a future that is told by the verb's form needs no word here. */
  readonly modals: Covered<Readonly<Record<ModalSense, ReadonlySet<string>>>>;
}
