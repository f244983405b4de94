/** Told: words that somebody may be reported to have said, as a place in the syntax finds them, before it is weighed whether anybody did. */

/** By which construction a content hangs on its cue. */
export type ToldShape =
  | "that" // said that it rained
  | "bare" // said it rained
  | "whether" // asked whether it rained
  | "to" // promised to leave
  | "hearer to" // urged them to leave
  | "doing" // denied leaving
  | "object" // denied the charge
  | "as" // called it a failure
  | "about" // spoke about the war, accused them of lying
  | "before" // it rained, he said
  | "passive" // the plan was criticized by them
  | "source" // according to them
  | "noun" // their claim that, criticism of
  | "state"; // they were confident that

/** A stretch of words, `prose.words.slice(first, last)`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export interface Told {
  readonly shape: ToldShape;
  /** What is said, in the reporter's words. */
  readonly content: Stretch;
  readonly cue: Stretch;
  readonly speaker: Stretch | null;
  /** Who only passes the words on ("TASS quoted her as saying"), or `null`. */
  readonly via: Stretch | null;
  readonly hearer: Stretch | null;
  /** Index among `syntax.verbGroups` of the verb that is the cue, or `null`. */
  readonly group: number | null;
  /** The dictionary form of the cue's head, by which tables know it. */
  readonly lemma: string;
  /** The preposition or conjunction between cue and content, lower case, or `null`. */
  readonly link: string | null;
}
