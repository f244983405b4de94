/** Origins: where what is reported comes from, which reports copy which, and on how many independent origins something rests. */
import type { Derivation, Origin, OriginRange, Statement } from "../core/format.ts";
import type { Linked } from "./linked.ts";

export interface OriginIndex {
  readonly origins: readonly Origin[];
  /** For each report, in the order of `Linked.reports`, from what it derives. */
  readonly derivedFrom: readonly (readonly Derivation[])[];
  /** On how many independent origins something rests that these reports tell (report ids). */
  readonly rangeOf: (reports: readonly string[]) => OriginRange;
}

/** Finds origins. Not written yet: every report is its own. */
export function linkOrigins({ reports }: Linked, _statements: readonly Statement[]): OriginIndex {
  return {
    origins: [],
    derivedFrom: reports.map(() => []),
    rangeOf: (ids) => ({ least: 1, most: Math.max(1, new Set(ids).size) }),
  };
}
