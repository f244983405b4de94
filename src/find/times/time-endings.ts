/** Endings of declined words of time, put together from the parts that a pack gives. */
import type { Forms, TimeEndings } from "../../languages/times.ts";

/** What an ending says: where from, up to where, within which, or nothing of these. */
export type TimeCase = keyof TimeEndings["cases"];

export interface TimeEndingTable {
  readonly cases: ReadonlyMap<string, TimeCase>;
  readonly plurals: ReadonlySet<string>;
  readonly changes: TimeEndings["changes"];
  /** The longest ending, so that no word is cut more often. */
  readonly longest: number;
}

/** All endings that the parts make, each with its case. */
export function endingTable({ plural, owned, cases, changes }: TimeEndings): TimeEndingTable {
  const table = new Map<string, TimeCase>();
  const plurals = formsOf(plural);
  const stems = ["", ...plurals].flatMap((several) => ["", ...formsOf(owned)].map((whose) => several + whose));
  for (const stem of stems) if (stem !== "") table.set(stem, "other");
  for (const kind of ["from", "to", "in", "other"] as const)
    for (const ending of formsOf(cases[kind]))
      for (const stem of stems) if (!table.has(stem + ending)) table.set(stem + ending, kind);
  const known = [...table.keys()];
  return {
    cases: table,
    plurals: new Set(known.filter((ending) => plurals.some((several) => ending.startsWith(several)))),
    changes,
    longest: Math.max(...known.map((ending) => ending.length)),
  };
}

function formsOf(forms: Forms): string[] {
  return forms.split("|").filter((form) => form !== "");
}
