/** What a language must supply: facts only, a file a topic. A new field is a compile error in every pack until answered. */
import type { NOT_COVERED } from "../core/sourced.ts";
import type { AccountWords } from "./account.ts";
import type { CitationWords } from "./citations.ts";
import type { EventWords } from "./events.ts";
import type { FigureWords } from "./figures.ts";
import type { Grammar } from "./grammar.ts";
import type { NameWords } from "./names.ts";
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
