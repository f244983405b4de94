/** The parts that documents are made of: entries, sections, proofs, and how counts are said. */
import type { BriefLine, OriginRange, ReportSpan, Story, Support } from "../../core/format.ts";
import type { Phrase } from "../../languages/account.ts";
import type { Account, ToldReport } from "../account.ts";
import type { Piece } from "../lines/line-text.ts";
import { reasonIn } from "../wording/reason-in.ts";
import type { Telling } from "../wording/telling.ts";

/** Words of a report that prove something, with what stands around them. */
export interface Proof {
  /** Which of the document's reports: `[n]`. */
  readonly report: number;
  readonly span: ReportSpan;
}

/** One line of a section, with what is told under it. */
export interface Entry {
  readonly when: string | null;
  readonly pieces: readonly Piece[];
  readonly proofs: readonly Proof[];
  /** Outlets, origins and what is worth knowing of them; `null` where the entry counts nothing. */
  readonly support: string | null;
  readonly details: readonly Entry[];
}

export type SectionName =
  | "happened"
  | "votes"
  | "said"
  | "figures"
  | "differ"
  | "checks"
  | "notKnown"
  | "leftOut"
  | "timeline"
  | "origins";

export interface Section {
  readonly name: SectionName | "new" | "revised" | "withdrawn";
  readonly heading: string;
  readonly entries: readonly Entry[];
}

export interface DocumentReport {
  readonly n: number;
  readonly report: ToldReport;
  readonly outlet: string;
  readonly published: string;
}

export interface StoryDocument {
  readonly language: string;
  /** The way that language is written. */
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  /** Counts, languages, days, origins. */
  readonly facts: string;
  readonly note: string;
  /** The heading over the cited words. */
  readonly wordsHeading: string;
  readonly reports: readonly DocumentReport[];
  readonly sections: readonly Section[];
}

/** What sections need: the story, the account and how things are said. */
export interface DocumentContext {
  readonly story: Story;
  readonly account: Account;
  readonly telling: Telling;
  readonly number: (report: string) => number;
}

/** An origin range in words: `1–3 origins`. */
export function rangeText({ least, most }: OriginRange, telling: Telling): string {
  return least === most
    ? telling.count("origins", most)
    : telling.count("origins", most).replace(telling.number(most), `${telling.number(least)}–${telling.number(most)}`);
}

/** What a line rests on, in words: its kind where it did not happen, its step of the ladder, and how many tell it. */
export function supportText(
  line: BriefLine,
  { account, telling }: Pick<DocumentContext, "account" | "telling">,
): string {
  const { kind: told } = line;
  const plain = told === "happened" || told === "said" || told === "figure" || told === "vote";
  const kind = plain ? [] : [telling.phrase(told)];
  const names = telling.list(line.claimants.map((id) => account.nameIn(id, telling.language)));
  const range = rangeText(line.origins, telling);
  const undecided = line.support === "repeated, one origin" && line.origins.most > line.origins.least;
  const step = telling.phrase(undecided ? "repeatedUndecided" : STEPS[line.support], { names, range });
  const rests =
    line.claimants.length === 0
      ? step
          .trimEnd()
          .replace(/[:：]$/u, "")
          .trimEnd()
      : step;
  const outlets = line.outlets === 1 ? [] : [telling.count("outlets", line.outlets)];
  const origins = line.outlets === 1 || line.support === "repeated, one origin" ? [] : [range];
  return [...new Set([...kind, rests, ...outlets, ...origins])].join(" · ");
}

/** What each step of the ladder is called. */
const STEPS: Readonly<Record<Support, Phrase>> = {
  "claimed by one party": "claimedByOneParty",
  "one report": "oneReport",
  "repeated, one origin": "repeatedOneOrigin",
  "reported independently": "reportedIndependently",
  "confirmed by opposing parties": "confirmedByOpposing",
  "on record": "onRecord",
  contested: "contested",
  superseded: "superseded",
  corrected: "corrected",
};

/** The proofs of places, in the order of the document's reports. */
export function proofsOf(cites: readonly ReportSpan[], number: (report: string) => number): Proof[] {
  return cites
    .map((span) => ({ report: number(span.report), span }))
    .sort((a, b) => a.report - b.report || a.span.start - b.span.start);
}

/** A reason in words with each place that shows it. */
export function reasonEntry(
  { because, spans }: { readonly because: string; readonly spans: readonly ReportSpan[] },
  { account, number, telling }: Pick<DocumentContext, "account" | "number" | "telling">,
): Entry {
  return {
    when: null,
    pieces: [{ text: reasonIn(because, telling), span: null }],
    proofs: proofsOf(spans, number),
    support: null,
    details: spans.map((span) => ({
      when: null,
      pieces: [{ text: account.words(span).replace(/\s+/g, " "), span }],
      proofs: proofsOf([span], number),
      support: null,
      details: [],
    })),
  };
}
