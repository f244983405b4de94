/** What the server answers, beside `readout/1` itself. */
import type { Edit } from "../../src/core/edit.ts";
import type { Actor, Readout, Report } from "../../src/core/format.ts";

/** A correction with what has become of it. */
export interface EditState {
  readonly edit: Edit;
  readonly state: "applies" | "undone" | "lost";
  /** Why it is lost. */
  readonly because: string;
  readonly undoneBy: Edit | null;
}

export interface Delta {
  readonly new: number;
  readonly changed: number;
  readonly gone: number;
}

export interface StoryRow {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly starts: string;
  readonly ends: string;
  readonly reports: number;
  readonly outlets: number;
  readonly least: number;
  readonly most: number;
  readonly changed: string;
  readonly languages?: readonly string[];
  readonly lines?: readonly string[];
  readonly perDay?: readonly { readonly day: string; readonly reports: number }[];
  readonly changesSinceLook?: Delta | null;
}

export interface StoryPage {
  readonly rows: readonly StoryRow[];
  readonly total?: number;
  readonly next: string | null;
}

export interface FacetRow {
  readonly kind: "actor" | "place" | "language" | "outlet" | "kind";
  readonly value: string;
  readonly label: string;
  readonly stories: number;
}

export interface Facets {
  readonly total: number;
  readonly facets: readonly FacetRow[];
}

export interface Look {
  readonly at: string;
  readonly change: number;
}

export interface StoryAnswer {
  readonly readout: Readout;
  readonly changed: string;
  readonly lastLook: Look | null;
  readonly edits: readonly EditState[];
}

export interface ReportAnswer {
  /** `null` until its story is told. */
  readonly report: Report | null;
  readonly stories: readonly string[];
}

export interface ActorAnswer {
  readonly actor: Actor;
  readonly stories: readonly StoryRow[];
}

export interface FoundReport {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface SearchAnswer {
  readonly stories: readonly StoryRow[];
  readonly reports: readonly FoundReport[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
}

export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
  readonly rate: number | null;
}

export interface ServerState {
  readonly version: string;
  readonly store: { readonly kind: string; readonly where: string };
  readonly counts: { readonly reports: number; readonly stories: number; readonly lastChange: number };
  readonly working: Progress | null;
  readonly problems: number;
  /** Whether addresses can be watched for new reports. */
  readonly watches?: boolean;
}

export interface Problem {
  readonly source: string;
  readonly code: string;
  readonly message: string;
}

export interface Receipts {
  readonly receipts: readonly { readonly report: string; readonly source: string; readonly known: boolean }[];
  readonly problems: readonly Problem[];
}
