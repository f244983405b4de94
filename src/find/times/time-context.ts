/** What the parsers of time expressions share, and what each of them gives. */
import type { Direction, TimeMeaning } from "../finding.ts";
import type { TimeLexicon } from "./time-lexicon.ts";
import type { Read } from "./time-numbers.ts";
import type { TimeToken } from "./time-tokens.ts";

/** What the parsers of one sentence share. */
export interface TimeContext {
  readonly tokens: readonly TimeToken[];
  readonly lexicon: TimeLexicon;
  /** Which way a bare weekday or date points at this token: `next` where its clause is still to come. */
  readonly direction: (at: number) => Direction;
  /** The single time that begins at a token, so many levels deep in others. */
  readonly point: (at: number, depth: number) => ReadMeaning | null;
}

export type ReadMeaning = Read<TimeMeaning>;
