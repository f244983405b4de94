/** What the reports say of a quotation, a figure, a name or a date of somebody's text. Never whether it is true. */
import type { ReportSpan } from "../../core/format.ts";
import type { Span } from "../../core/span.ts";
import type { ActorIndex } from "../../link/actors/actors.ts";
import type { FoundReport } from "../../link/found-report.ts";
import type { LinkedStory } from "../../link/link-story.ts";
import type { WordIndex } from "./word-index.ts";

/** The first three hold; the next three do not; what is not compared is neither. */
export type Standing =
  | "verbatim"
  | "told"
  | "in translation"
  | "altered"
  | "said by another"
  | "not found"
  | "not compared";

/** Words of a report. */
export interface HeldPlace extends ReportSpan {
  readonly words: string;
}

/** Something that a text tells, and how it stands in the reports. */
export interface Held extends Span {
  readonly what: "quotation" | "figure" | "name" | "date";
  readonly standing: Standing;
  readonly words: string;
  readonly because: string;
  /** Where the reports say it, or what they say instead. */
  readonly places: readonly HeldPlace[];
}

/** A text among the reports that it is held against. */
export interface HeldText {
  readonly text: FoundReport;
  /** The others, in id order. */
  readonly reports: readonly FoundReport[];
  /** All of them linked as one story. */
  readonly linked: LinkedStory;
  readonly actors: ActorIndex;
  /** Actors that somewhere have a name, not only descriptions and pronouns. */
  readonly named: ReadonlySet<string>;
  readonly index: WordIndex;
}

/** Places shown of one thing. */
const SHOWN = 4;

/** Makes a finding of a place of the text. */
export function heldAt(
  { text }: HeldText,
  what: Held["what"],
  { start, end }: Span,
  standing: Standing,
  because: string,
  places: readonly HeldPlace[] = [],
): Held {
  return {
    what,
    standing,
    start,
    end,
    words: text.raw.text.slice(start, end),
    because,
    places: places.slice(0, SHOWN),
  };
}

/** A place with its words. */
export function heldPlace(report: FoundReport, { start, end }: Span): HeldPlace {
  return { report: report.raw.id, start, end, words: report.raw.text.slice(start, end) };
}

/** Whether it holds; what was not compared is not said not to. */
export function fails({ standing }: Held): boolean {
  return standing === "altered" || standing === "said by another" || standing === "not found";
}
