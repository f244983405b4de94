/**
 * Syntax: a shallow reading of each sentence: what each word is, the noun phrases, the verb groups and the clauses they make. All finders share it, so that
 * a speaker, an actor and what is counted are cut from the text in one way.
 */
import type { Span } from "../../core/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Sentence } from "../prose.ts";
import { tagSentence } from "../words/tags.ts";
import type { Word } from "../words/words.ts";
import { settleClauses } from "./clauses.ts";
import { addNounPhrases } from "./noun-phrases.ts";
import { emptyDraft } from "./syntax-draft.ts";
import { addVerbGroups } from "./verb-groups.ts";

export type Tag =
  | "noun"
  | "proper"
  | "adjective"
  | "adverb"
  | "verb" // finite
  | "base" // bare or infinitive form
  | "participle" // past or passive
  | "gerund"
  | "auxiliary"
  | "modal"
  | "determiner"
  | "pronoun"
  | "preposition"
  | "coordinator"
  | "subordinator"
  | "relative"
  | "negation"
  | "particle"
  | "number"
  | "mark";

/** Words that name a thing: determiner, modifiers, head, and what hangs on the head by a possessive. */
export interface NounPhrase extends Span {
  /** Its words are `prose.words.slice(first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Index of its head among `prose.words`. */
  readonly head: number;
}

/** The words of one predicate: auxiliaries, negation and the verb. */
export interface VerbGroup extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of the main verb among `prose.words`. */
  readonly head: number;
  /** The main verb's dictionary form, or the form itself where the language cannot tell. */
  readonly lemma: string;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly tense: "past" | "present" | "future" | null;
  readonly voice: "active" | "passive";
  readonly negated: boolean;
  /** The modal's dictionary form (`would`, `may`, `ще`), or `null`. */
  readonly modal: string | null;
  /** Whether its form says that somebody else's words are told (Bulgarian renarrative, German Konjunktiv I, French conditional). */
  readonly reportive: boolean;
  /** Index of its subject among `syntax.nounPhrases`, or `null`. */
  readonly subject: number | null;
  /** Where the clause it governs begins and ends. */
  readonly clause: Span;
}

export interface Syntax {
  /** One a word. */
  readonly tags: readonly Tag[];
  /** The dictionary form of each word, lower case; the form itself where the language cannot tell. */
  readonly lemmas: readonly string[];
  /** In text order, never overlapping. */
  readonly nounPhrases: readonly NounPhrase[];
  /** In text order. */
  readonly verbGroups: readonly VerbGroup[];
}

/**
 * Reads the syntax of every sentence.
 *
 * - Input: the report's words, its sentences, and the pack of its language.
 * - Output: a tag a word, noun phrases and verb groups in text order; a phrase or group never crosses a sentence's edge.
 */
export function syntaxOf(words: readonly Word[], sentences: readonly Sentence[], pack: LanguagePack): Syntax {
  const draft = emptyDraft(words, pack);
  for (const { first, last } of sentences) {
    tagSentence(draft, first, last);
    addNounPhrases(draft, first, last);
    const firstGroup = draft.verbGroups.length;
    addVerbGroups(draft, first, last);
    settleClauses(draft, first, last, firstGroup);
  }
  const { tags, nounPhrases, verbGroups, readings } = draft;
  const lemmas = words.map(({ lower }, index) => readings[index]?.lemma || lower);
  return { tags, lemmas, nounPhrases, verbGroups };
}
