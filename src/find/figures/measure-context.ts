/** A sentence whose numbers are to be measured, with what was found in it so far. */

import type { Span } from "../../core/span.ts";
import type { Measure } from "../../languages/measures.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { Mention } from "../finding.ts";
import type { Counted } from "./counted.ts";
import type { MeasureHit, MeasureHits } from "./measure-hits.ts";
import type { MeasureTable } from "./measure-table.ts";
import type { NumberTable } from "./number-table.ts";

export interface MeasureContext {
  readonly prose: Prose;
  readonly sentence: Sentence;
  readonly table: MeasureTable;
  readonly numbers: NumberTable;
  readonly hits: MeasureHits;
  readonly counted: readonly Counted[];
  /** The mentions of the sentence. */
  readonly mentions: readonly Mention[];
  /** The stretches of the sentence whose numbers are something else: times and votes. */
  readonly taken: readonly Span[];
}

/** A measure and the phrase that gives it. */
export interface MeasureFound {
  readonly measure: Measure;
  readonly hit: MeasureHit;
}
