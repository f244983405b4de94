/** What an export format is: how it is called, what kind of file it makes, and how it is written. */
import type { Readout } from "../core/format.ts";

/** What a reader may choose. */
export interface ExportSettings {
  /** The reader's language, BCP 47. */
  readonly language: string;
  /** Whether a table begins with a byte-order mark, which some spreadsheets need to see UTF-8. */
  readonly bom: boolean;
}

export interface ExportFormat {
  /** What a user types: `--format NAME`. */
  readonly name: string;
  readonly summary: string;
  readonly mediaType: string;
  /** The file's ending, without a dot. */
  readonly ending: string;
  /** Whether one file tells of one story or of all that there is. */
  readonly of: "story" | "readout";
  /** How a place in a report is written in it. */
  readonly places: string;
  /** The standard or the publication that it follows. */
  readonly standard: string;
  /** Which reader, not ours, the tests have read it with. */
  readonly readBy: string;
  /** Pieces of text; put together they are the file. */
  readonly write: (readout: Readout, settings: ExportSettings) => Iterable<string>;
}
