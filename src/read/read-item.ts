/** What comes out of reading, one by one: a report, or a problem that says what was not read or only in part. */
import type { Problem } from "../core/format.ts";
import type { RawReport } from "./raw-report.ts";

export type ReadItem =
  | { readonly report: RawReport; readonly problem?: undefined }
  | { readonly problem: Problem; readonly report?: undefined };

/** What is known of bytes before they are read. */
export interface Hints {
  /** `line`: one line of a JSON Lines file; `mail`: a message; `file`: anything, told by its content and its name. */
  readonly as: "file" | "line" | "mail";
  /** The encoding that a header or the user states. */
  readonly charset: string | null;
  /** The media type that a header states. */
  readonly mediaType: string | null;
  /** Where a page was fetched from, or `null`. */
  readonly url: string | null;
  /** What the feed that announced a page says of it: believed where the page itself says nothing. */
  readonly announced?: Announced;
  /** Bytes that there are: more than were handed over where the rest was left out. */
  readonly size: number;
  /** In how many messages this is contained; in none without it. */
  readonly depth?: number;
}

/** What a feed says of an article. */
export interface Announced {
  readonly outlet: string | null;
  readonly title: string | null;
  /** A day or an instant, ISO 8601. */
  readonly published: string | null;
  readonly language: string | null;
}

/** Bytes to read, with where they come from: what a worker needs to make a report of them. */
export interface RawInput {
  /** A path or address; of a line `<file>#<number of the line>` until its own id is known. */
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly hints: Hints;
}
