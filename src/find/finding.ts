/**
 * Findings: what is found in one report. Each is a place in the text; where one finding refers to another (a speaker, an actor, a day) it
 * does so by a place, and `link` looks up what was found there. No finding knows another report.
 */
import type { ActorKind, Bound, Citation, EventType, Modality, SayingKind, VoteOutcome } from "../core/format.ts";
import type { Span } from "../core/span.ts";
import type { Course } from "../languages/reckonings.ts";
import type { SpeechAct } from "../languages/speech.ts";

/** A place where somebody or something is named, described or referred to. */
export interface Mention extends Span {
  readonly form: "name" | "description" | "pronoun";
  /** `null` where the words do not tell. */
  readonly kind: ActorKind | null;
  /** The name itself without title or article ("Путин" of „президента Путин“); of a description, its words. */
  readonly text: string;
  /** The words that say what the actor is, beside a name or instead of one: "Russian President". */
  readonly role: Span | null;
  /** The role's office as a concept all languages share (`president`, `prime-minister`, `foreign-minister`, `spokesperson`, …), or `null`. */
  readonly office: string | null;
  /** The country whose office or citizen it is, or that it is itself, ISO 3166-1 alpha-3, or `null`. */
  readonly country: string | null;
  /** What all languages share of it: a country, a place (`RUS/Moscow`), an organisation (`reuters`), a group (`protesters`, `foreign-ministry`), or `null`. */
  readonly concept: string | null;
  /** The words that a description hangs on: "Assad" of "Assad's office", "Iraq" of "Iraq's prime minister". */
  readonly of: Span | null;
  /** Whether it owns what follows ("Iraq's"), so that it is not what a longer phrase is about. */
  readonly owner: boolean;
  /** Whether it is one of many ("a spokesman"), and so nobody met before. */
  readonly indefinite: boolean;
  readonly gender: "f" | "m" | null;
  readonly plural: boolean;
  /**
   * For a pronoun: the place of the mention that it stands for in this report, or `null` where two fit; so for a general word for a body ("the company"). For a name: that of the report's first fullest form of
   * the same name ("Путина": „Владимир Путин“), or `null` where it is that itself.
   */
  readonly standsFor: Span | null;
}

/** A time expression. What it means is kept as an expression; `link` gives it a value once the report's day is known. */
export interface TimeExpression extends Span {
  readonly meaning: TimeMeaning;
  /** How the words before it use it: "since Saturday" begins with that day, "until Tuesday" ends with it; `null` for a plain "on Saturday". */
  readonly relation: "since" | "until" | "before" | "after" | null;
}

/** What a time expression says, before anything is known of the day it was written. Months are 1–12, weekdays 1 (Monday)–7. */
export type TimeMeaning =
  /** "16 October 2023", "October", "Monday (October 16)". */
  | {
      readonly kind: "date";
      readonly year: number | null;
      readonly month: number;
      readonly day: number | null;
      readonly weekday: number | null;
      readonly direction: Direction;
    }
  /** "the 4th", "Friday 31". */
  | {
      readonly kind: "monthday";
      readonly day: number;
      readonly weekday: number | null;
      readonly direction: Direction;
    }
  | { readonly kind: "year"; readonly year: number }
  /** "the 1990s". */
  | { readonly kind: "decade"; readonly year: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly direction: Direction }
  /** So many days from the report's: "today" is 0. */
  | { readonly kind: "days"; readonly offset: number }
  /** Whole units of the calendar: "last week" is week -1, "the next three quarters" quarter 1 and 3 of them. */
  | { readonly kind: "period"; readonly unit: PeriodUnit; readonly offset: number; readonly count: number }
  /** "the weekend", without more: the one just past or the one to come. */
  | { readonly kind: "weekend"; readonly direction: Direction }
  /** Days running up to the report's or on from it: "the last 3 months" is month -3, "within 9 months" month 9. */
  | { readonly kind: "stretch"; readonly unit: StepUnit; readonly count: number }
  /** So many units from another day, or from the one told of before where `from` is `null` ("three days later"). */
  | { readonly kind: "shift"; readonly unit: StepUnit; readonly count: number; readonly from: TimeMeaning | null }
  /** The nth unit of a longer time, counted from its end where negative: "the last week of July". */
  | {
      readonly kind: "nth";
      readonly unit: PeriodUnit;
      readonly n: number;
      readonly count: number;
      readonly of: TimeMeaning;
    }
  /** A weekday of a week or the nth of a month: "Monday next week" (`n` is `null`), "the first Monday of May". */
  | { readonly kind: "weekday-of"; readonly weekday: number; readonly n: number | null; readonly of: TimeMeaning }
  | { readonly kind: "part"; readonly part: TimePart; readonly of: TimeMeaning }
  /** Spring is 1, winter 4. */
  | {
      readonly kind: "season";
      readonly season: number;
      readonly year: number | null;
      readonly direction: Direction;
    }
  /** A day that the calendar names, by a key of `HOLIDAYS`. */
  | {
      readonly kind: "holiday";
      readonly holiday: string;
      readonly year: number | null;
      readonly direction: Direction;
    }
  | { readonly kind: "range"; readonly from: TimeMeaning; readonly to: TimeMeaning }
  /** A time that no calendar settles: "recently". */
  | { readonly kind: "vague" };

export type PeriodUnit = "day" | "week" | "workweek" | "weekend" | "month" | "quarter" | "year" | "decade" | "century";
export type StepUnit =
  | "minute"
  | "hour"
  | "day"
  | "workday"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";
/** `earlier` and `later` are what is over and what is left of a time that is not over. */
export type TimePart = "start" | "middle" | "end" | "earlier" | "later";

/**
 * Which way from the anchor: `past` the latest before or on it, `before` strictly before ("last Monday"), `next` the first on or after,
 * `after` strictly after ("next Monday"), `near` the nearest; `recent` and `coming` are the day before and after it that come first ("this past Monday",
 * "the coming Friday"), of weekdays that `before` and `after` pass over where they are too near.
 */
export type Direction = "past" | "before" | "next" | "after" | "near" | "recent" | "coming";

/** Words that somebody said, or is reported to have said. */
export interface Saying extends Span {
  readonly kind: SayingKind;
  readonly speaker: Span | null;
  /** Who issued it, where the words that name the speaker name a text ("the message reads"), or `null`. */
  readonly issuer: Span | null;
  readonly cue: Span | null;
  readonly addressees: readonly Span[];
  /** Who passed it on: "TASS quoted Assad's office as saying" has the speaker "Assad's office" and via "TASS". */
  readonly via: readonly Span[];
  /** The start of the saying that this one continues (a quotation over paragraphs), or `null`. */
  readonly continues: number | null;
  /** Whether a mark that was missing was supplied. */
  readonly repaired: boolean;
  /** What the reporting clause makes of it. */
  readonly act: SpeechAct;
  /** The time expression of the reporting clause, or `null`. */
  readonly time: Span | null;
  /** What it was said at or in, as the reporting clause names it ("at a news conference in Tirenz"), or `null`. */
  readonly occasion: Span | null;
  /** The stretch of the whole clause that reports it: cue, speaker and words. */
  readonly clause: Span;
}

/** A quantity of people, or of another thing that such reports count. */
export interface FigureFinding extends Span {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly measure: string;
  /** The words that say what is counted or of whom, or `null`. */
  readonly of: Span | null;
  /** The kind of people that these words name, as a concept all languages share (`children`, `soldiers`, …), or `null`. */
  readonly people: string | null;
  readonly place: Span | null;
  /** The time expression it holds for, or `null` (then: the report's day). */
  readonly time: Span | null;
  /** Whether it counts up to now ("so far") or on one day. */
  readonly period: "total" | "day" | null;
  /** Who gave it, or `null`. */
  readonly by: Span | null;
  /** The start of the figure of which this one is a part ("including 14 children"), or `null`. */
  readonly partOf: number | null;
  /**
   * How surely it is a part of that figure: it stands in a list of all its parts, right behind it in its sentence ("14 people, including nine soldiers"), or
   * somewhere behind it ("five of the victims"); `null` where it is no part.
   */
  readonly partBy: "list" | "including" | "mention" | null;
  /** The start of the figure that it gives another value for ("… 23, the union spoke of 40"), or `null`. */
  readonly revises: number | null;
  /** Whether it is only named to take it back ("three, not six"). */
  readonly withdrawn: boolean;
}

/** A vote as a report tells it. */
export interface VoteFinding extends Span {
  readonly body: Span | null;
  /** The body as a concept (`un-security-council`, …), or `null`. */
  readonly bodyConcept: string | null;
  readonly proposal: Span | null;
  readonly time: Span | null;
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly absent: number | null;
  readonly outcome: VoteOutcome;
  /** The rule that the report itself states ("at least nine votes"), or `null`. */
  readonly statedRule: StatedRule | null;
  /** The share of the votes that the report says is needed, as a numerator and a denominator, or `null`. */
  readonly share: readonly [number, number] | null;
  /** Whether the report says that it is of how the body goes about its work, where nobody has a veto. */
  readonly procedural: boolean;
}

/** What a report says is needed for a motion to pass. */
export interface StatedRule extends Span {
  /** The fewest votes in favour. */
  readonly needed: number;
  /** Out of how many, or `null`. */
  readonly of: number | null;
}

/** Something that a reader can reckon anew; `start` to `end` are the words that tell it. */
export type Reckoning =
  /** Two times beside each other that mean one day: "yesterday, Monday", "two years ago, in 2021". */
  | (Span & { readonly kind: "apposed"; readonly first: Span; readonly second: Span })
  /** "the 10th anniversary of the 2014 elections"; `others` are the other times of its sentence. */
  | (Span & {
      readonly kind: "anniversary";
      readonly years: number;
      readonly of: number;
      readonly others: readonly Span[];
    })
  /** "Ann Lee, 45, born in 1970". */
  | (Span & { readonly kind: "age"; readonly years: number; readonly born: Span })
  /** "for three days, since Saturday". */
  | (Span & { readonly kind: "lasting"; readonly days: number; readonly since: Span })
  /** "the 12th day of the war"; `time` is the only time of its sentence. */
  | (Span & { readonly kind: "counter"; readonly days: number; readonly of: Course; readonly time: Span | null });

/** An event as one clause tells it. */
export interface EventFinding extends Span {
  readonly trigger: Span;
  readonly type: EventType;
  readonly mode: string | null;
  readonly modality: Modality;
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
  readonly time: Span | null;
  readonly place: Span | null;
  /** Whose word it rests on, where the clause is within somebody's saying, or `null`. */
  readonly by: Span | null;
  /** Whether its clause tells it as news of the report's own days: in the plain past or present, not in a perfect ("had asked") or a relative clause. */
  readonly asNews: boolean;
}

/** All that was found in one report, each list in text order. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly sayings: readonly Saying[];
  readonly citations: readonly Citation[];
  readonly figures: readonly FigureFinding[];
  readonly votes: readonly VoteFinding[];
  readonly events: readonly EventFinding[];
  readonly reckonings: readonly Reckoning[];
}
