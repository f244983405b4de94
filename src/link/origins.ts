/** Origins: where what is reported comes from, which reports copy which, and on how many independent origins something rests. */
import type { Derivation, Origin, OriginKind, OriginRange, ReportSpan, Statement } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import { byCodeUnit } from "../core/order.ts";
import { copiesIn } from "./copies.ts";
import { type Credit, creditsOf } from "./credits.ts";
import { derivations } from "./derivations.ts";
import { groupsOf } from "./groups.ts";
import type { Linked } from "./linked.ts";
import { officialOrigins } from "./official-origins.ts";

export interface OriginIndex {
  readonly origins: readonly Origin[];
  /** For each report, in the order of `Linked.reports`, from what it derives. */
  readonly derivedFrom: readonly (readonly Derivation[])[];
  /** On how many independent origins something rests that these reports tell (report ids). */
  readonly rangeOf: (reports: readonly string[]) => OriginRange;
}

/** Reports that derive from one another, with what they credit: one family rests on one origin of its own. */
interface Family {
  readonly members: readonly number[];
  readonly kind: OriginKind;
  readonly name: string;
  readonly evidence: readonly ReportSpan[];
}

/**
 * Finds origins.
 *
 * - Input: what linking has settled, and the statements.
 * - Output: origins with the reports that rest on each; a report may rest on several. Reports that share a family are copies; those that only heard one official
 *   share an `official` origin, which makes nobody a copyist.
 * - Source: `docs/brief.md`, "How many origins".
 */
export function linkOrigins(linked: Linked, statements: readonly Statement[]): OriginIndex {
  const { reports, stories } = linked;
  const at = new Map(reports.map(({ raw }, index) => [raw.id, index]));
  const credits = creditsOf(linked, statements);
  const copies = stories.flatMap(({ members }) => copiesIn(members.flatMap((member) => reports[member] ?? [])));
  const joined = groupsOf(reports.length);
  for (const { a, b } of copies) joined.join(at.get(a.raw.id) ?? 0, at.get(b.raw.id) ?? 0);
  for (const { report, rests } of credits) if (rests !== null) joined.join(report, rests);
  const families = familiesOf(linked, joined.of, credits);
  const officials = officialOrigins(linked, statements);
  const shared = families.filter(({ members, kind }) => members.length > 1 || kind !== "unknown");
  const wires = absentWires(linked, credits);
  const origins = [
    ...shared.map((family) => originOf(linked, family)),
    ...wires.map((family) => originOf(linked, family)),
    ...officials,
  ];
  return {
    origins: [...new Map(origins.map((origin) => [origin.id, origin])).values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    derivedFrom: derivations(linked, copies, credits),
    rangeOf: rangeWith(linked, joined.of, wires),
  };
}

function familiesOf({ reports }: Linked, of: (report: number) => number, credits: readonly Credit[]): Family[] {
  const members = new Map<number, number[]>();
  reports.forEach((_, index) => {
    const root = of(index);
    const own = members.get(root);
    if (own) own.push(index);
    else members.set(root, [index]);
  });
  const wires = new Map<number, Credit>();
  for (const credit of credits) {
    const family = of(credit.report);
    if (credit.medium && (credit.own || credit.rests !== null) && !wires.has(family)) wires.set(family, credit);
  }
  return [...members].map(([root, own]): Family => {
    const first = own
      .map((index) => ({ index, raw: reports[index]?.raw }))
      .sort(
        (a, b) => byCodeUnit(a.raw?.published?.value ?? "9999", b.raw?.published?.value ?? "9999") || a.index - b.index,
      )[0];
    const wire = wires.get(root);
    const name = wire?.source ?? first?.raw?.outlet ?? first?.raw?.title ?? first?.raw?.source ?? "";
    const kind: OriginKind = wire?.own === true ? "wire" : own.length > 1 && wire ? "own reporting" : "unknown";
    return { members: own, kind, name, evidence: wire ? [wire.place] : [] };
  });
}

/** Agencies and outlets that reports credit and that are not among the reports themselves: who credits the same one rests on it. */
function absentWires({ reports }: Linked, credits: readonly Credit[]): Family[] {
  const outlets = new Set(reports.flatMap(({ raw }) => raw.outlet ?? []));
  const bySource = new Map<string, Credit[]>();
  for (const credit of credits) {
    if (!credit.medium || credit.own || outlets.has(credit.source)) continue;
    const own = bySource.get(credit.source);
    if (own) own.push(credit);
    else bySource.set(credit.source, [credit]);
  }
  return [...bySource].map(([name, own]) => ({
    members: [...new Set(own.map(({ report }) => report))].sort((a, b) => a - b),
    kind: "wire",
    name,
    evidence: own.map(({ place }) => place),
  }));
}

function originOf({ reports }: Linked, { members, kind, name, evidence }: Family): Origin {
  const ids = members.flatMap((member) => reports[member]?.raw.id ?? []).sort(byCodeUnit);
  return { id: contentId("o", [kind, name, ...ids]), name, kind, reports: ids, evidence };
}

/**
 * How many independent origins: at most one for each family, and no more than the official sources where reports rest on a release; at least one for all
 * whose independence is undecided, and one more for each group of reports that shares no named origin with another.
 */
function rangeWith(
  { reports }: Linked,
  of: (report: number) => number,
  named: readonly Family[],
): (ids: readonly string[]) => OriginRange {
  const at = new Map(reports.map(({ raw }, index) => [raw.id, index]));
  const originsOf = new Map<number, number[]>();
  named.forEach(({ members }, origin) => {
    for (const report of members) {
      const known = originsOf.get(report);
      if (known) known.push(origin);
      else originsOf.set(report, [origin]);
    }
  });
  return (ids) => {
    if (ids.length === 1) return { least: 1, most: 1 };
    const members = ids.flatMap((id) => at.get(id) ?? []);
    const families = [...new Set(members.map(of))];
    const origins = [...new Set(members.flatMap((report) => originsOf.get(report) ?? []))];
    const place = new Map(families.map((family, index) => [family, index]));
    const originPlace = new Map(origins.map((origin, index) => [origin, families.length + index]));
    const known = groupsOf(families.length + origins.length);
    const rooted = new Set<number>();
    for (const report of members) {
      const index = place.get(of(report)) ?? 0;
      for (const origin of originsOf.get(report) ?? []) {
        known.join(index, originPlace.get(origin) ?? 0);
        rooted.add(index);
      }
    }
    const undecided = families.length - rooted.size;
    const groups = new Set([...rooted].map(known.of)).size;
    return { least: Math.max(1, groups), most: Math.max(1, groups + undecided, families.length) };
  };
}
