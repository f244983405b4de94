/**
 * Words of events: which verb, noun or adjective of a language stands for which concept. What a concept means is in `event-concepts.ts`; CONTRIBUTING.md
 * ("Words of events") tells how a pack fills them.
 */
import type { Covered } from "../core/sourced.ts";
import type { EventWordId } from "./event-concepts.ts";

/**
 * Words by what they stand for: entries in lower case, separated by ", ". How an entry is written:
 *
 * - `visit`: the dictionary form that the syntax gives, or this very form. `атак-`: a stem with any of the language's `endings` of its kind (verbs' for
 *   verbs, nouns' for nouns, adjectives and all further words of an entry), or with none. Where the syntax gives dictionary forms, use these; where it does
 *   not, stems: the longest stretch that all forms share, one entry for each stem that changes ("обад-, обажд-").
 * - `step down`, `state of emergency`, `телефон- разговор-`: several words in this order, the first being the one that is looked up (for a verb its head).
 *   The further words follow at once, or, after a verb, up to six words on: "take hostage" is found in "took a number of people hostage".
 * - `обад- …се`, `lehn- …ab`: a word or stem after `…` stands anywhere in the verb's clause, before or after it: a reflexive, a separated prefix, what it
 *   is said of (`collapse …bridge`).
 * - `call +on`: a word after `+` follows at once, so that "called her on Friday" is not "called on her".
 * - `return ~` asks for an object ("returned the painting", not "returned home"); `march !` for none.
 *
 * A longer entry outranks a shorter one, so "shoot down" hides "shoot". One word may stand under several ids: it is what makes an event with what it governs,
 * first as an operator ("dismissed the claim"), else as a concept.
 */
export type WordsByConcept = Readonly<Partial<Record<EventWordId, string>>>;

/** What follows a word of events and says who takes part, lower case. One word may stand in several of these sets. */
export interface RoleWords {
  /** Before who did it: "by". */
  readonly by: ReadonlySet<string>;
  /** Before whom it is done to or with: "against", "with"; the surest first, since the first that names somebody is taken. */
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
  /** Before what has happened, and since when or because of which something is so: "since", "after", "because of". */
  readonly since?: ReadonlySet<string>;
  /** "Country" and the like, by all their forms: what "his country" does is its doing; where owners are written onto the noun, with them. */
  readonly lands?: ReadonlySet<string>;
  /** Endings of nouns in the case in which who does what a passive tells stands without a preposition („арестован полицией“). */
  readonly agents?: readonly string[];
  /** Endings of a verb in the plural, which tell that one person beside it is whom it is done to („Биби избили“). */
  readonly plurals?: readonly string[];
  /** Endings of a verb that never has a subject („aresztowano“). */
  readonly impersonals?: readonly string[];
}

/** `ahead` it is to come ("will"); `wouldBe` it is to come as seen from then, or depends on something ("would"); `possible` "may",
 * "could"; `obliged` "must", "should"; `hearsay` with a perfect it is only said to have been ("soll … haben", the form "aurait"). */
export type ModalSense = "ahead" | "wouldBe" | "possible" | "obliged" | "hearsay";

export interface EventWords {
  /** What is written onto a verb to negate it (Czech "ne"). */
  readonly negation?: string;
  readonly verbs: Covered<WordsByConcept>;
  readonly nouns: Covered<WordsByConcept>;
  /** "ready to", "unwilling to". */
  readonly adjectives: Covered<WordsByConcept>;
  /** Endings that a stem may take; `forms`: what a verb is by the last letters of a form that grammar has no ending for. */
  readonly endings: Covered<{
    readonly verb: ReadonlySet<string>;
    readonly noun: ReadonlySet<string>;
    /** Stems of verbs whose present tells what is to come („zastaví“). */
    readonly perfective?: ReadonlySet<string>;
    readonly forms?: Readonly<Partial<Record<"past" | "participle" | "future", ReadonlySet<string>>>>;
  }>;
  readonly roles: Covered<RoleWords>;
  /** Dictionary forms of modals by what they say of the event; a future that is told by the verb's form needs no word here. */
  readonly modals: Covered<Readonly<Record<ModalSense, ReadonlySet<string>>>>;
}
