/** Words of the account itself: headings, fixed phrases and templates in the reader's language. They hold no fact; facts fill their {places}. */
import type { Sourced } from "../core/sourced.ts";

/** Every fixed phrase of the account. */
export type Phrase =
  | "whatHappened"
  | "whoSaidWhat"
  | "figures"
  | "votes"
  | "differ"
  | "cannotHold"
  | "planned"
  | "notKnown"
  | "leftOut"
  | "timeline"
  | "origins"
  | "reports"
  | "theWords"
  | "outletNotStated"
  | "speakerNotStated"
  | "dayNotStated"
  | "notDated"
  | "stated"
  | "inferred"
  | "fromMetadata"
  | "asOf"
  | "to"
  | "byTelephone"
  | "via"
  | "namedThere"
  | "noSourceNamed"
  | "oneStatement"
  | "quoted"
  | "quotedInPart"
  | "reported"
  | "for"
  | "against"
  | "abstained"
  | "absent"
  | "adopted"
  | "failed"
  | "vetoed"
  | "outcomeUnknown"
  | "countsAllow"
  | "countsForbid"
  | "countsUnchecked"
  | "noneDiffer"
  | "restsOn"
  | "contested"
  | "happened"
  | "offered"
  | "denied"
  | "alleged"
  | "hypothetical"
  | "said"
  | "wire"
  | "official"
  | "document"
  | "ownReporting"
  | "unknownOrigin"
  | "claimedByOneParty"
  | "oneReport"
  | "repeatedOneOrigin"
  | "repeatedUndecided"
  | "reportedIndependently"
  | "confirmedByOpposing"
  | "onRecord"
  | "superseded"
  | "corrected"
  | "noLanguagePack"
  | "timesOnly"
  | "publishedNotKnown"
  | "whoCounted"
  | "otherSideSilent"
  | "opinion"
  | "liveBlog"
  | "digest"
  | "correction"
  | "changes"
  | "isNew"
  | "revised"
  | "withdrawn"
  | "nothingChanged"
  | "before"
  | "now"
  | "broughtBy"
  | "figuresFollow"
  | "figuresAgree"
  | "figureUpdated"
  | "nowKind"
  | "dayChanged"
  | "newWording"
  | "toldDifferently"
  | "supportChanged"
  | "voteChanged"
  | "lettersNote";

/** Things that are counted, each with a form for every plural category of the language (CLDR plural rules). */
export type Counted = "reports" | "outlets" | "origins" | "wordings" | "characters" | "links" | "linesLeftOut";

export interface AccountWords {
  /** The CLDR locale whose days and numbers are written where the reader names no region: `en-GB`. */
  readonly locale: string;
  readonly phrases: Sourced<Readonly<Record<Phrase, string>>>;
  /** `{n}` is the number; keys are the categories of `Intl.PluralRules`, and `other` must be there. */
  readonly counts: Sourced<Readonly<Record<Counted, Readonly<Record<string, string>>>>>;
  /** What happened, by `type/mode` or `type`: `{actors}`, `{recipients}`. A mode that is not listed is told in a report's own words. */
  readonly events: Sourced<Readonly<Record<string, string>>>;
  /** What a figure counts, by measure. */
  readonly measures: Sourced<Readonly<Record<string, string>>>;
  /** How many a figure gives, by bound: `{n}`. */
  readonly bounds: Sourced<
    Readonly<
      Record<"exactly" | "at least" | "more than" | "at most" | "fewer than" | "approximately" | "between", string>
    >
  >;
  /** Why a part was left out, by reason. */
  readonly removed: Sourced<Readonly<Record<"appeal" | "link" | "caption" | "credit" | "dateline" | "notice", string>>>;
}
