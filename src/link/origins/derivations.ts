/** Derivations: for each report, from which report or origin it derives, how, and the words that show it. */
import type { Derivation } from "../../core/format.ts";
import { byCodeUnit } from "../../core/order.ts";
import type { FoundReport } from "../found-report.ts";
import type { Linked } from "../linked.ts";
import type { Copy } from "./copies.ts";
import type { Credit } from "./credits.ts";

/**
 * The derivations of all reports.
 *
 * - Input: what linking has settled, the copies and the credits.
 * - Output: one list a report, in their order. Of two copies the later derives from the earlier; of one day, the one that credits from the one that does not, else the
 *   shorter from the longer.
 */
export function derivations(
  { reports, days }: Pick<Linked, "reports" | "days">,
  copies: readonly Copy[],
  credits: readonly Credit[],
): Derivation[][] {
  const at = new Map(reports.map(({ raw }, index) => [raw.id, index]));
  const lists: Derivation[][] = reports.map(() => []);
  const isDerived = derivedOf({ reports, days }, credits);
  for (const copy of copies) {
    const { a, b, kind, because, evidence } = copy;
    const [derived, from, place] = isDerived(copy) === b ? [b, a, evidence[1]] : [a, b, evidence[0]];
    lists[at.get(derived.raw.id) ?? 0]?.push({ report: from.raw.id, origin: null, kind, because, evidence: [place] });
  }
  for (const { report, source, place, rests, medium, own } of credits) {
    if (own || !medium) continue;
    const from = rests === null ? null : (reports[rests]?.raw.id ?? null);
    lists[report]?.push({
      report: from,
      origin: null,
      kind: "cites",
      because: `it credits ${source}`,
      evidence: [{ start: place.start, end: place.end }],
    });
  }
  return lists;
}

/** Which of two copies derives from the other: whom somebody said; else the later; of one day the one that credits, else the shorter. */
export function derivedOf(
  { reports, days }: Pick<Linked, "reports" | "days">,
  credits: readonly Credit[],
): (copy: Copy) => FoundReport {
  const at = new Map(reports.map(({ raw }, index) => [raw.id, index]));
  const dayOf = (index: number): string => days[index]?.published?.value.slice(0, 10) ?? "9999";
  const size = (index: number): number => reports[index]?.raw.text.length ?? 0;
  const crediting = new Set(credits.filter(({ own }) => !own).map(({ report }) => report));
  return ({ a, b, derived }) => {
    const [x, y] = [at.get(a.raw.id) ?? 0, at.get(b.raw.id) ?? 0];
    const order =
      byCodeUnit(dayOf(x), dayOf(y)) ||
      Number(crediting.has(x)) - Number(crediting.has(y)) ||
      size(y) - size(x) ||
      x - y;
    return derived ?? (order <= 0 ? b : a);
  };
}
