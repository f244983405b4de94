/** Words that hand speech to a speaker: verbs with what may stand beside them, phrases, nouns, and words that say of marked words that nobody speaks. */
import type { Covered, Sourced } from "../core/sourced.ts";

/** What a reporting clause makes of the words it reports. */
export type SpeechAct = "say" | "deny" | "demand" | "accuse" | "promise" | "threaten" | "ask" | "think";

/**
 * What may stand beside a verb of speech:
 * - `quote`: a quotation ("…", she said)
 * - `clause`: a clause, with or without its conjunction (said that it rained)
 * - `to`: an infinitive (promised to leave); with `hearer` also after who hears (asked them to leave)
 * - `gerund`: a verbal noun (denied taking it)
 * - `object`: what is said as a noun phrase (denied the charge, demanded their release)
 * - `hearer`: a bare object that names who hears it (told them that …)
 * - `target`: an object that is blamed, and what for (accused them of lying)
 * - `about`: what is spoken of, behind a preposition (talked about the war)
 * - `as`: an object and what it is called (described it as a failure, called it a failure)
 * - `speaker`: an object that speaks, while the subject only passes on (quoted her as saying)
 * - `document`: the subject is a text, not a person (the letter reads)
 */
export type SpeechFrame =
  | "quote"
  | "clause"
  | "to"
  | "gerund"
  | "object"
  | "hearer"
  | "target"
  | "about"
  | "as"
  | "speaker"
  | "document";

/**
 * How much a verb says by itself: `sure` always tells of words (say), `likely` does where its frame fits (suggest that, express), `beside` only
 * next to a quotation (continued, laughed).
 */
export type SpeechStrength = "sure" | "likely" | "beside";

export interface SpeechVerb {
  /** Its first form, which names it. */
  readonly lemma: string;
  /** Every form it is met in, lower case; several words where it is a phrase ("pointed out"). */
  readonly forms: readonly string[];
  readonly act: SpeechAct;
  readonly strength: SpeechStrength;
  readonly frames: ReadonlySet<SpeechFrame>;
  /** A word that belongs to it and may stand at the end of its clause (German "teilte … mit"), or `null`. */
  readonly particle: string | null;
}

/** A noun that stands for something said. */
export interface SpeechNoun {
  readonly lemma: string;
  readonly forms: readonly string[];
  readonly act: SpeechAct;
  /** Whether it is a text that may itself "say" something (letter, statement), and not only an act (denial, warning). */
  readonly document: boolean;
}

/** An adjective or participle before a clause of what somebody says or thinks ("confident that it holds"). */
export interface SpeechAdjective {
  readonly lemma: string;
  readonly forms: readonly string[];
  readonly act: SpeechAct;
}

export interface SpeechWords {
  readonly verbs: Sourced<readonly SpeechVerb[]>;
  readonly nouns: Sourced<readonly SpeechNoun[]>;
  /** Adjectives that tell of words or thoughts before a clause ("convinced that", „убеден, че“, „überzeugt, dass“). */
  readonly adjectives: Covered<readonly SpeechAdjective[]>;
  /**
   * Nouns of what words are said at or in, lower case, every form, with blanks where several words ("phone call", "news conference", „интервю“): after a
   * preposition beside a verb of speech they name the occasion.
   */
  readonly occasions: Covered<ReadonlySet<string>>;
  /**
   * Forms of auxiliaries, lower case, by which a sentence goes on with what a past verb of speech before it began ("would", "had"), where the language shifts
   * tenses so. A language that has verb forms for it instead (renarrative, Konjunktiv I) marks those as `reportive` in its grammar.
   */
  readonly backshift: Covered<ReadonlySet<string>>;
  /**
   * Forms of verbs, lower case, that stand in for those that tell another's words where these look like the reporter's own (German Konjunktiv II of the plural,
   * "hätten"): a sentence with one goes on with what the sentence before it reports.
   */
  readonly standsForReport: Covered<ReadonlySet<string>>;
  /**
   * Phrases that name the speaker outside of subject and verb, lower case: `_` is where the speaker stands ("according to _", "_ zufolge"), a word in
   * brackets is itself the speaker ("по думите [му]").
   */
  readonly sources: Sourced<readonly string[]>;
  /** Phrases that name who passes the words on, written alike ("quoted by _", "цитиран от _"). */
  readonly passers: Sourced<readonly string[]>;
  /**
   * Forms of nouns, lower case, that behind a verb of speech name who hears it by their case or alone, never who speaks: `alone` („novinářům“, „PAP“), and `named`
   * those with a name of their own behind them („agentuře Reuters“).
   */
  readonly hearers: Covered<{ readonly alone: ReadonlySet<string>; readonly named: ReadonlySet<string> }>;
  /** Words before a hearer who is no bare object, lower case ("to", "пред"). */
  readonly beforeHearer: Sourced<ReadonlySet<string>>;
  /** Words, lower case, after which marked words are a name, a title or irony that nobody says ("so-called", "entitled"). */
  readonly soCalled: Sourced<ReadonlySet<string>>;
  /** Whether the names of companies, papers, teams and the like stand in marks anyway („в «Заре»“), so that marks around a bare name tell of no speech. */
  readonly namesInMarks: boolean;
  /** Nouns, lower case, in every form, whose name is written in marks after them ("movement", "film", „движение“). */
  readonly named: Sourced<ReadonlySet<string>>;
  /**
   * Phrases that beside a verb of speech stand for the sentence before („об этом сообщило агентство“, „uvedl to mluvčí“), lower case: in front of the verb or behind it.
   */
  readonly sentenceBefore: Covered<readonly string[]>;
  /** Words for nobody, lower case, in every form ("nobody", „никто“): what nobody said is no statement. */
  readonly nobody: Sourced<ReadonlySet<string>>;
  /**
   * Prepositions, lower case, before what is demanded by a verb that demands („призвать к“, „wezwać do“); `NOT_COVERED` where the verbs are listed with theirs
   * ("call for").
   */
  readonly demanded: Covered<ReadonlySet<string>>;
  /** Words that begin a clause of manner after which speech follows ("as", „както“): "as he put it". */
  readonly asClause: Covered<ReadonlySet<string>>;
}
