/** Closed-class words, verb forms, and what marks tense, mood, negation and the edges of clauses. */
import type { Covered, Sourced } from "../core/sourced.ts";

/**
 * What a word is for its neighbours: finer than a part of speech where the words beside it differ. `noun` is singular, `nouns` plural; `past` and `present` are finite
 * (`present` only where its form is not the bare one), `plain` is the bare form; `pronoun` can be a subject, `object` cannot; `to` marks an infinitive or a clause in its place; `owner` is a noun with a possessive ending.
 */
export type WordClass =
  | "noun"
  | "nouns"
  | "proper"
  | "adjective"
  | "number"
  | "past"
  | "present"
  | "plain"
  | "participle"
  | "gerund"
  | "have"
  | "be"
  | "do"
  | "modal"
  | "to"
  | "not"
  | "determiner"
  | "owner"
  | "pronoun"
  | "object"
  | "preposition"
  | "coordinator"
  | "subordinator"
  | "relative"
  | "adverb"
  | "particle";

/** A form of an auxiliary: the form, its dictionary form, its class, its tense, and whether it holds a negation. */
export interface AuxiliaryForm {
  readonly form: string;
  readonly lemma: string;
  readonly is: "have" | "be" | "do" | "modal";
  readonly tense: "past" | "present" | "future" | null;
  readonly negated: boolean;
  /** Whether it is run together with its subject ("he's"). */
  readonly holdsSubject: boolean;
  /** Whether it also tells another's words (Bulgarian `бил`, German `sei`). */
  readonly reportive: boolean;
}

/** A regular change of form: a word that ends in `ending` may be the `is` form of the word that ends in `base` instead. */
export interface Inflection {
  readonly ending: string;
  readonly base: string;
  /** `adjective` is what the form of a verb may be as well ("verletzte Menschen"). */
  readonly is: "nouns" | "past" | "present" | "future" | "plain" | "participle" | "gerund" | "adjective";
  /** A participle that with no auxiliary beside it is finite and tells another's words (Bulgarian renarrative). */
  readonly reportive: boolean;
}

/** What an unknown word is by its ending, and how surely: `weight` 0 is as good as listed, each step down is half as likely. */
export interface EndingGuess {
  readonly ending: string;
  readonly is: WordClass;
  readonly weight: number;
  readonly reportive: boolean;
}

/**
 * A language whose finite verb stands second in a main clause, before or behind its subject, with the rest of its group at the end ("hat am Montag gesagt"),
 * and in other clauses all of it at the end ("dass er gesagt hat"). Lists are blank-separated.
 */
export interface VerbSecond {
  /** Prefixes that may stand apart from their verb at the end of its clause ("teilte … mit"); the verbs are listed with them ("mitteilen"). */
  readonly separable: string;
  /** What a participle begins with, behind such a prefix ("gesagt", "mitgeteilt"). */
  readonly participlePrefix: string;
  /** Determiners and pronouns that never open a subject ("den", "einem"). */
  readonly oblique: string;
  /** Whether a relative clause always has a comma before it, so that "der" behind a noun is an article. */
  readonly commaBeforeRelative: boolean;
}

export interface Grammar {
  /** Words of closed classes, blank-separated; a word may stand under several, the rarer use marked with its steps (`that:1` half as likely as its others). */
  readonly closed: Sourced<Readonly<Partial<Record<WordClass, string>>>>;
  readonly auxiliaries: Sourced<readonly AuxiliaryForm[]>;
  /** Verbs with forms that no rule gives: `base past participle present future gerund` each, forms of one kind joined by `/`, `-` for none; the last ones may be left out. */
  readonly irregularVerbs: Sourced<readonly string[]>;
  /** Plurals that no rule gives: `plural singular` each. */
  readonly irregularNouns: Sourced<readonly string[]>;
  readonly inflections: Sourced<readonly Inflection[]>;
  /** Dictionary forms of regular verbs that are common in reports. */
  readonly verbs: Sourced<readonly string[]>;
  /** The longest ending that fits tells what an unknown word is. */
  readonly endings: Sourced<readonly EndingGuess[]>;
  /** A table of word classes: its path below `tables/`. */
  readonly wordClasses: Covered<string>;
  /** Endings of a noun that make it an owner (`'s`). */
  readonly possessiveEndings: Covered<readonly string[]>;
  /** Words that open a clause of what is said or thought: a statement ("that") or a question ("whether"), blank-separated. */
  readonly contentClause: Sourced<{ readonly statement: string; readonly question: string }>;
  /** Words that call a thing something ("describe it as"), blank-separated. */
  readonly calling: Covered<string>;
  /** Prepositions before the one who does what a passive tells ("by"), blank-separated. */
  readonly agents: Covered<string>;
  /** Words that say whose a thing is ("his"), blank-separated. */
  readonly possessives: Covered<string>;
  /** Short pronouns that stand inside a verb group (Bulgarian `се`, French `lui`), blank-separated. */
  readonly clitics: Covered<string>;
  /** Dictionary forms of verbs whose participle with "be" is no passive ("est arrivé", "è morto"), and reflexive pronouns, beside which no verb's is ("s'est réuni"), blank-separated. */
  readonly activeWithBe: Covered<string>;
  /** How its verbs stand, where the finite verb stands second; NOT_COVERED in a language where verb and subject keep their places. */
  readonly verbSecond: Covered<VerbSecond>;
  /** Whether an adjective may follow its noun ("le président français"). */
  readonly adjectiveAfter: boolean;
  /** Whether common nouns stand in a row to make one thing ("press office"). */
  readonly nounsInRow: boolean;
  /** Whether a clause usually begins with its verb, its subject right behind it (Arabic). */
  readonly verbFirst: boolean;
  /** Whether owners stand behind what they own without a preposition, so that the first of nouns in a row is the head (Arabic). */
  readonly headFirst: boolean;
  /** An article written onto its noun, "and" and prepositions that are too, endings of indefinite nouns that are objects, and of duals and plurals that are subjects or not (Arabic). */
  readonly definiteness: Covered<{
    readonly article: string;
    readonly and: string;
    readonly prepositions: readonly string[];
    readonly accusatives: readonly string[];
    readonly numbers: { readonly subjects: readonly string[]; readonly objects: readonly string[] };
  }>;
  /** Whether a finite verb may stand without a written subject. */
  readonly subjectOmitted: boolean;
  /**
   * How a body speaks that is named as a place or source and no subject („в полиции сообщили“, „от полицията казаха“): the prepositions before it, and endings of
   * the verb forms, blank-separated.
   */
  readonly bodies: Covered<{ readonly prepositions: string; readonly endings: string }>;
  /** Endings of nouns, names and adjectives in cases that no subject has (Polish „-owi“), blank-separated; only such as hardly any nominative ends in. */
  readonly obliqueEndings: Covered<string>;
}
