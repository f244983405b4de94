/** The readout, `readout/1`: what the program writes. A contract: fields are added, never renamed. */
import type { Span } from "./span.ts";

/** A place in a report, named by the report's id. */
export interface ReportSpan extends Span {
  readonly report: string;
}

/** A stretch of a report that is not the report's own telling, and why. */
export interface Removed extends Span {
  readonly reason: RemovedReason;
}
export type RemovedReason = "appeal" | "link" | "caption" | "credit" | "dateline" | "notice" | "quoted message";

/** When a report was published: a day, an instant with its zone, or an interval `a/b`. */
export interface Published {
  readonly value: string;
  readonly basis: "metadata" | "stated" | "inferred";
  readonly because: string;
}

/** A time expression with its ISO 8601 value: a day, an interval `a/b`, a week `2023-W41`, a month `2023-10`. */
export interface ResolvedTime extends Span {
  readonly value: string;
  readonly because: string;
}

/** A place where a report says on whose word it rests. */
export interface Citation extends Span {
  readonly source: string;
  readonly cites: string | null;
}

/** How a report derives from another report or from an origin. */
export interface Derivation {
  readonly report: string | null;
  readonly origin: string | null;
  readonly kind: "reprint" | "edited reprint" | "translation" | "cites";
  readonly because: string;
  readonly evidence: readonly Span[];
}

/** What kind of piece a report is, where it says so; a plain report is of none. */
export type GenreKind = "opinion" | "live blog" | "digest" | "correction";

export interface Genre {
  readonly kind: GenreKind;
  readonly because: string;
}

export interface Report {
  readonly id: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly published: Published | null;
  readonly text: string;
  readonly removed: readonly Removed[];
  readonly sentences: readonly Span[];
  readonly times: readonly ResolvedTime[];
  readonly citations: readonly Citation[];
  readonly genre: Genre | null;
  /** Paragraphs in which it takes back what it or an earlier version of it told. */
  readonly corrections: readonly Span[];
  readonly derivedFrom: readonly Derivation[];
  readonly notCovered: readonly string[];
}

export type ActorKind = "person" | "organization" | "place" | "country" | "group";

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly language: string }[];
  readonly roles: readonly (ReportSpan & { readonly text: string })[];
  readonly mentions: readonly ReportSpan[];
  readonly country: string | null;
  readonly sector: string | null;
}

export type SayingKind = "direct" | "mixed" | "indirect";

export interface StatementVersion {
  readonly span: ReportSpan;
  readonly kind: SayingKind;
  readonly speakerSpan: Span | null;
  readonly cueSpan: Span | null;
  readonly via: readonly string[];
}

export interface Divergence {
  readonly kind: "figure" | "negation" | "modality" | "name";
  readonly spans: readonly ReportSpan[];
  readonly because: string;
}

export interface Statement {
  readonly id: string;
  readonly speaker: string | null;
  readonly addressees: readonly string[];
  readonly date: string | null;
  readonly versions: readonly StatementVersion[];
  readonly occasion: string | null;
  readonly divergences: readonly Divergence[];
}

export type Modality = "happened" | "planned" | "offered" | "denied" | "alleged" | "hypothetical";

/** PLOVER's sixteen types in lower case, and three of ours: `statement`, `vote`, and `incident` for what befalls people without anybody's doing it on purpose. */
export type EventType =
  | "agree"
  | "consult"
  | "support"
  | "concede"
  | "cooperate"
  | "aid"
  | "retreat"
  | "request"
  | "accuse"
  | "reject"
  | "threaten"
  | "protest"
  | "sanction"
  | "mobilize"
  | "coerce"
  | "assault"
  | "statement"
  | "vote"
  | "incident";

export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly modality: Modality;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
  readonly evidence: readonly ReportSpan[];
  readonly context: readonly string[];
}

export type Bound = "exactly" | "at least" | "more than" | "at most" | "fewer than" | "approximately";

export interface Reading {
  readonly span: ReportSpan;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly asOf: string | null;
  readonly attributedTo: string | null;
}

export interface Figure {
  readonly id: string;
  readonly measure: string;
  readonly of: string | null;
  readonly place: string | null;
  readonly readings: readonly Reading[];
  readonly verdict: "single" | "agree" | "differ" | "updated" | "different scope";
  readonly because: string;
  readonly partOf: string | null;
}

export type VoteOutcome = "adopted" | "failed" | "vetoed" | "unknown";

export interface Vote {
  readonly id: string;
  readonly body: string;
  readonly proposal: string | null;
  readonly date: string | null;
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly absent: number | null;
  readonly outcome: VoteOutcome;
  readonly check: { readonly ok: boolean | null; readonly because: string };
  readonly evidence: readonly ReportSpan[];
}

export type OriginKind = "wire" | "official" | "document" | "own reporting" | "unknown";

export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly kind: OriginKind;
  readonly reports: readonly string[];
  readonly evidence: readonly ReportSpan[];
}

/** How many independent origins something rests on: a range, never a guess. */
export interface OriginRange {
  readonly least: number;
  readonly most: number;
}

export type LineKind =
  | "happened"
  | "planned"
  | "offered"
  | "denied"
  | "alleged"
  | "hypothetical"
  | "said"
  | "figure"
  | "vote"
  | "contested";

/** The ladder of what a line rests on; the rules are in `docs/brief.md`. */
export type Support =
  | "claimed by one party"
  | "one report"
  | "repeated, one origin"
  | "reported independently"
  | "confirmed by opposing parties"
  | "on record"
  | "contested"
  | "superseded"
  | "corrected";

export interface BriefLine {
  readonly id: string;
  /** The event, statement, figure or vote that it tells, or the report whose lead it quotes. */
  readonly about: string;
  readonly kind: LineKind;
  readonly text: string;
  readonly cites: readonly ReportSpan[];
  readonly outlets: number;
  readonly origins: OriginRange;
  readonly support: Support;
  /** Whose word it is (actor ids): of a statement its speaker, of anything else those within whose words alone it stands. */
  readonly claimants: readonly string[];
}

export interface TimelineEntry {
  readonly date: string;
  readonly text: string;
  readonly cites: readonly ReportSpan[];
}

export interface Gap {
  readonly kind: string;
  readonly text: string;
  readonly about: string | null;
}

export interface Check {
  readonly ok: boolean;
  readonly what: string;
  readonly because: string;
  readonly spans: readonly ReportSpan[];
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly reports: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly origins: OriginRange;
  /** `leftOut`: how many more lines there would be; `null` where no number of words was asked for. */
  readonly brief: { readonly lines: readonly BriefLine[]; readonly leftOut: number | null };
  readonly timeline: readonly TimelineEntry[];
  readonly storyline: string | null;
  readonly because: readonly { readonly report: string; readonly reason: string }[];
  readonly gaps: readonly Gap[];
  readonly checks: readonly Check[];
}

/** A report that could not be read, or only in part. */
export interface Problem {
  readonly source: string;
  readonly code: string;
  readonly message: string;
}

export interface Readout {
  readonly format: "readout/1";
  readonly reports: readonly Report[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly votes: readonly Vote[];
  readonly origins: readonly Origin[];
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
}
