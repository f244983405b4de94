/** Sentences made up to try the program, and what must be found in each; written by somebody who reads no pack. */
import type { ActorKind, Bound, EventType, Modality, VoteOutcome } from "../src/core/format.ts";

/** Rows of one language: `test/sentences/LANGUAGE.json`, or those of one part of it alone, `LANGUAGE-PART.json`. */
export interface SentenceFile {
  readonly language: string;
  readonly part?: string;
  readonly source: string;
  /** The day that every row was written on. */
  readonly day: string;
  readonly rows: readonly SentenceRow[];
}

/**
 * One to three sentences. Only the layers that a row states are checked. Quotations, figures and votes are all stated where one is; of the other layers a row may
 * state a part. Words are as they stand in the text; a speaker or side is named by its head words.
 */
export interface SentenceRow {
  readonly shape: string;
  readonly text: string;
  readonly quotes?: readonly SaidRow[];
  readonly reported?: readonly SaidRow[];
  readonly figures?: readonly FigureRow[];
  readonly times?: readonly TimeRow[];
  readonly votes?: readonly VoteRow[];
  readonly citations?: readonly CitationRow[];
  readonly events?: readonly EventRow[];
  readonly names?: readonly NameRow[];
  /** What is no event, or none of that modality. */
  readonly not?: readonly NoEventRow[];
  /** Layers in which nothing may be found. */
  readonly none?: readonly EmptyLayer[];
  /** The expectations that do not hold yet, by their names. */
  readonly misses?: readonly string[];
}

/** `by` is `null` where nobody is named, and absent where it is not asked for. */
export interface SaidRow {
  readonly words: string;
  readonly by?: string | null;
}

/** `value` is exact; where the words give a range, `low` and `high` are stated instead. */
export interface FigureRow {
  readonly what: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound?: Bound;
}

export interface TimeRow {
  readonly words: string;
  readonly value?: string;
}

export interface VoteRow {
  readonly for?: number;
  readonly against?: number;
  readonly abstain?: number;
  readonly absent?: number;
  readonly outcome?: VoteOutcome;
}

export interface CitationRow {
  readonly source: string;
  readonly cites?: string;
}

/** `words` are within what names the event (its verb or noun); several types where any will do. */
export interface EventRow {
  readonly type: EventType | readonly EventType[];
  readonly words: string;
  readonly mode?: string;
  readonly modality?: Modality | readonly Modality[];
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
}

export interface NameRow {
  readonly words: string;
  readonly kind?: ActorKind;
}

/** `type` and `modality` are absent where there is no event of any; statements do not count. */
export interface NoEventRow {
  readonly words: string;
  readonly type?: EventType;
  readonly modality?: Modality;
}

export type EmptyLayer =
  | "quotes"
  | "reported"
  | "figures"
  | "times"
  | "votes"
  | "citations"
  | "events"
  | "incidents"
  | "names";
