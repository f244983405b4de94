/** Where an assistant's questions are answered from: files that were read at the start, or a store. */
import type { Readout } from "../core/format.ts";
import type { FoundReport } from "../link/found-report.ts";

export interface StoryTold {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly reports: number;
}

export interface CheckedSource {
  /** Stories, those with these words in their reports where words are given; a page at a time. */
  readonly stories: (
    words: string | null,
    limit: number,
    cursor: string | null,
  ) => Promise<{ readonly stories: readonly StoryTold[]; readonly next: string | null }>;
  /** A readout of one story with its reports; `null` where there is none. */
  readonly story: (id: string) => Promise<Readout | null>;
  /** Reports that somebody's text can be held against, with what was found in them. */
  readonly reportsFor: (text: string, story: string | null) => Promise<readonly FoundReport[]>;
}
