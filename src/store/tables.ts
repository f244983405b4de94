/** The store's tables, as its queries see them. `docs/store.md` is made of this and of the migrations. */
import type { Generated } from "kysely";

export interface Tables {
  readonly setting: { readonly name: string; readonly value: string };
  readonly batch: BatchTable;
  readonly report: ReportTable;
  readonly arrival: ArrivalTable;
  readonly problem: ProblemTable;
  readonly revision: { readonly report: string; readonly by_report: string; readonly at: string };
  readonly story: StoryTable;
  readonly story_report: { readonly story: string; readonly report: string };
  readonly story_facet: {
    readonly story: string;
    readonly kind: string;
    readonly value: string;
    readonly label: string;
  };
  readonly actor: { readonly id: string; readonly kind: string; readonly name: string; readonly document: string };
  readonly change: ChangeTable;
  readonly look: { readonly story: string; readonly at: string; readonly change: number };
  readonly source: SourceTable;
  readonly edit: EditTable;
}

/** Reports as they were found in, many in one piece: what linking reads. It can be made again of the reports. */
export interface BatchTable {
  readonly number: Generated<number>;
  /** The version of the program that found what it holds. */
  readonly made_by: string;
  /** The latest day that anything undated could be of, ISO 8601, or "". */
  readonly now: string;
  readonly packed: Uint8Array;
}

/** One report, as it was read, and once it is linked as it is written. */
export interface ReportTable {
  readonly id: string;
  readonly batch: number;
  readonly source: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string;
  /** When it was published, as far as it is known: a day or an instant, or "". */
  readonly published: string;
  /** When it first came, an instant. */
  readonly received: string;
  /** What reading made of it (`RawReport`), as JSON. */
  readonly raw: string;
  /** The report as the readout has it, as JSON; `null` until it is linked. */
  readonly document: string | null;
}

/** Each time and place from which a report came. */
export interface ArrivalTable {
  readonly report: string;
  readonly source: string;
  /** SHA-256 of the bytes as they came. */
  readonly bytes: string;
  readonly received: string;
}

export interface ProblemTable {
  readonly source: string;
  readonly code: string;
  readonly message: string;
  readonly received: string;
}

/** One story as it is written now. */
export interface StoryTable {
  readonly id: string;
  /** What it was made of, hashed: equal keys are equal stories. */
  readonly key: string;
  readonly title: string;
  readonly language: string;
  /** Its first and last day. */
  readonly starts: string;
  readonly ends: string;
  readonly reports: number;
  readonly outlets: number;
  readonly least: number;
  readonly most: number;
  /** When it was last written otherwise than before. */
  readonly changed: string;
  /** What came of linking it, packed. */
  readonly packed: Uint8Array;
  /** All of it that is shown, as JSON (`StoryDocument`). */
  readonly document: string;
}

/** What one publishing changed in a story. */
export interface ChangeTable {
  readonly number: Generated<number>;
  readonly at: string;
  readonly story: string;
  readonly kind: string;
  readonly document: string;
}

/** A feed, page, folder or list that is watched. */
export interface SourceTable {
  readonly address: string;
  readonly title: string;
  /** When it is to be asked next. */
  readonly next: string;
  /** What the last answers said, as JSON. */
  readonly state: string;
}

/** One correction by hand. Nothing is ever taken out. */
export interface EditTable {
  readonly number: Generated<number>;
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  /** What it does, as JSON. */
  readonly document: string;
  /** What stood there before, in words. */
  readonly was: string;
}
