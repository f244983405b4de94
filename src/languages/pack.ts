/** What a language must supply: facts only, a file a topic. A new field is a compile error in every pack until answered. */
import type { NOT_COVERED } from "../core/sourced.ts";
import type { AccountWords } from "./account.ts";
import type { CitationWords } from "./citations.ts";
import type { CohesionWords } from "./cohesion.ts";
import type { EventWords } from "./events.ts";
import type { FigureWords } from "./figures.ts";
import type { GenreWords } from "./genres.ts";
import type { Grammar } from "./grammar.ts";
import type { NameWords } from "./names.ts";
import type { NumberWords } from "./numbers.ts";
import type { PageWords } from "./page.ts";
import type { SpeechWords } from "./speech.ts";
import type { TimeWords } from "./times.ts";
import type { Writing } from "./writing.ts";

export interface LanguagePack {
  /** BCP 47. */
  readonly code: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** Script, quotation marks, sentence ends, abbreviations. */
  readonly writing: Writing;
  /** Parts of a page that are not the report: appeals, links, captions, credits, datelines. */
  readonly page: PageWords;
  /** Words by which a sentence leans on the one before it. */
  readonly cohesion: CohesionWords;
  /** Words by which a report shows what kind of piece it is. */
  readonly genres: GenreWords;
  /** Closed-class words, verb forms and what marks tense, mood, negation and clauses. */
  readonly grammar: Grammar;
  /** Titles, offices, nationalities, heads of organisations, agencies. */
  readonly names: NameWords;
  /** Months, weekdays and the words of relative time. */
  readonly times: TimeWords;
  /** Verbs, prepositions and nouns that hand words to a speaker. */
  readonly speech: SpeechWords;
  /** Words by which a report says on whose word it rests. */
  readonly citations: CitationWords;
  /** Number words, bounds, measures, votes. */
  readonly figures: FigureWords;
  /** Words of events by concept. */
  readonly events: EventWords;
  /** Headings and templates, where the account can be written in this language. */
  readonly account: AccountWords | typeof NOT_COVERED;
}

/** A language of which only times are looked for: its words of time and what reading them needs. The other topics are gaps, so that a user can be told. */
export interface TimesPack extends Pick<LanguagePack, "code" | "name" | "writing" | "times"> {
  readonly page: typeof NOT_COVERED;
  readonly cohesion: typeof NOT_COVERED;
  readonly genres: typeof NOT_COVERED;
  readonly grammar: typeof NOT_COVERED;
  readonly names: typeof NOT_COVERED;
  readonly speech: typeof NOT_COVERED;
  readonly citations: typeof NOT_COVERED;
  readonly figures: {
    readonly numbers: NumberWords;
    readonly measures: typeof NOT_COVERED;
    readonly votes: typeof NOT_COVERED;
  };
  readonly events: typeof NOT_COVERED;
  readonly account: typeof NOT_COVERED;
}
