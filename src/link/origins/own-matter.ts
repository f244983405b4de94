/** Own matter: which families of reports tell what no other tells, and so have it from somewhere else. */
import type { ReportSpan, Statement } from "../../core/format.ts";

interface Members {
  readonly members: readonly string[];
}

/** So many sayings that nobody else has, and this share of all that it tells, are no chance of what was left out elsewhere. */
const FEWEST = 2;
const SHARE = 0.5;

/** The families, by number, that have heard what no other has, each with where it quotes that. Input: the statements of a story and its families. */
export function ownMatter(
  statements: readonly Statement[],
  among: readonly Members[],
): ReadonlyMap<number, readonly ReportSpan[]> {
  const familyOf = new Map(among.flatMap(({ members }, family) => members.map((id) => [id, family] as const)));
  const told = new Map<number, { all: number; own: ReportSpan[] }>();
  for (const { versions } of statements) {
    const [first] = versions;
    if (first === undefined || versions.every(({ kind }) => kind === "indirect")) continue;
    const families = new Set(versions.map(({ span }) => familyOf.get(span.report) ?? -1));
    for (const family of families) {
      const counts = told.get(family) ?? { all: 0, own: [] };
      counts.all++;
      if (families.size === 1) counts.own.push(first.span);
      told.set(family, counts);
    }
  }
  return new Map(
    [...told].flatMap(([family, { all, own }]) =>
      own.length >= FEWEST && own.length >= SHARE * all ? [[family, own] as const] : [],
    ),
  );
}
