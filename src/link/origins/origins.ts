/** Origins: where what is reported comes from, which reports copy which, and on how many independent origins something rests. */
import type { Derivation, Origin, OriginKind, OriginRange, ReportSpan, Statement } from "../../core/format.ts";
import { contentId } from "../../core/id.ts";
import { byCodeUnit } from "../../core/order.ts";
import { editedCopies } from "../edits/edited-copies.ts";
import { groupsOf } from "../groups/groups.ts";
import type { Linked } from "../linked.ts";
import { copiesIn } from "./copies.ts";
import { type Credit, creditsOf } from "./credits.ts";
import { derivations, derivedOf } from "./derivations.ts";
import { gathersOthers } from "./gathers-others.ts";
import { citedOfficials, citedOrigins, type Heard, heardOfficials } from "./official-origins.ts";
import { ownMatter } from "./own-matter.ts";

/** What the reports of one story rest on: parts, since one agency or one official is heard in many stories. */
export interface OriginParts {
  /** All reports of the story, each in one family. */
  readonly families: readonly Family[];
  /** Agencies and outlets that are credited and not among the reports of the story. */
  readonly wires: readonly Family[];
  /** Officials whom reports cite. */
  readonly cited: readonly Heard[];
  /** Officials whom several reports heard. */
  readonly spoken: readonly Origin[];
}

export interface StoryOrigins extends OriginParts {
  /** For each report of the story from what it derives. */
  readonly derivedFrom: readonly (readonly Derivation[])[];
}

/** Reports (ids) that derive from one another, with what they credit: one family rests on one origin of its own. */
export interface Family {
  readonly members: readonly string[];
  readonly kind: OriginKind;
  readonly name: string;
  readonly evidence: readonly ReportSpan[];
}

/**
 * Finds what the reports of one story rest on.
 *
 * - Input: what linking has settled of the story, and its statements.
 * - Output: families of copies, and those whom the reports credit or heard. Reports that share a family are copies; those that only heard one official share an
 *   `official` origin, which makes nobody a copyist.
 * - Source: `docs/brief.md`, "How many origins".
 */
export function storyOrigins(linked: Linked, statements: readonly Statement[]): StoryOrigins {
  const { reports } = linked;
  const at = new Map(reports.map(({ raw }, index) => [raw.id, index]));
  const credits = creditsOf(linked, statements);
  const edits = linked.edits ?? [];
  const copies = editedCopies(reports, copiesIn(reports, statements), derivedOf(linked, credits), edits);
  const joined = groupsOf(reports.length);
  for (const { a, b } of copies) joined.join(at.get(a.raw.id) ?? 0, at.get(b.raw.id) ?? 0);
  for (const { report, rests } of credits) if (rests !== null) joined.join(report, rests);
  return {
    families: withOwnReporting(familiesOf(linked, joined.of, credits), statements, gathersOthers(linked.reports)),
    wires: absentWires(linked, credits),
    cited: citedOfficials(linked),
    spoken: heardOfficials(linked, statements),
    derivedFrom: derivations(linked, copies, credits),
  };
}

/**
 * The origins of all reports.
 *
 * - Input: the parts of all stories, in order.
 * - Output: origins by id, with the reports that rest on each; a report may rest on several.
 */
export function joinedOrigins(parts: readonly OriginParts[]): Origin[] {
  const families = parts.flatMap((part) => part.families);
  const shared = families.filter(({ members, kind }) => members.length > 1 || kind !== "unknown");
  const origins = [
    ...shared.map(originOf),
    ...joinedWires(parts.flatMap(({ wires }) => wires)).map(originOf),
    ...citedOrigins(parts.flatMap(({ cited }) => cited)),
    ...parts.flatMap(({ spoken }) => spoken),
  ];
  return [...new Map(origins.map((origin) => [origin.id, origin])).values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

/** One family for each agency, of all stories. */
function joinedWires(wires: readonly Family[]): Family[] {
  const byName = new Map<
    string,
    { readonly first: Family; readonly members: string[]; readonly evidence: ReportSpan[] }
  >();
  for (const wire of wires) {
    const known = byName.get(wire.name);
    if (!known) byName.set(wire.name, { first: wire, members: [...wire.members], evidence: [...wire.evidence] });
    else {
      for (const member of wire.members) known.members.push(member);
      for (const place of wire.evidence) known.evidence.push(place);
    }
  }
  return [...byName.values()].map(({ first, members, evidence }) => ({ ...first, members, evidence }));
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
    return { members: idsOf(reports, own), kind, name, evidence: wire ? [wire.place] : [] };
  });
}

/** Families of which nobody is credited, but that quote what no other does: they have heard it themselves. */
function withOwnReporting(
  families: readonly Family[],
  statements: readonly Statement[],
  gathers: (report: string) => boolean,
): Family[] {
  const heard = ownMatter(statements, families);
  return families.map((family, index): Family => {
    const own = family.kind === "unknown" && !family.members.every(gathers) ? heard.get(index) : undefined;
    return own === undefined ? family : { ...family, kind: "own reporting", evidence: own };
  });
}

/** Agencies and outlets that reports credit and that are not among the story's reports themselves: who credits the same one rests on it. */
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
    members: idsOf(reports, [...new Set(own.map(({ report }) => report))]),
    kind: "wire",
    name,
    evidence: own.map(({ place }) => place),
  }));
}

function idsOf(reports: Linked["reports"], members: readonly number[]): string[] {
  return members.flatMap((member) => reports[member]?.raw.id ?? []);
}

function originOf({ members, kind, name, evidence }: Family): Origin {
  const ids = [...members].sort(byCodeUnit);
  return { id: contentId("o", [kind, name, ...ids]), name, kind, reports: ids, evidence };
}

/**
 * How many independent origins: at most one for each family, and no more than the official sources where reports rest on a release; at least one for all
 * whose independence is undecided, and one more for each group of families that shares no named origin with another. What ties two families ties them for every line
 * of the story, so that a line which cites fewer reports never rests on more.
 */
export function rangeWith(
  families: readonly Family[],
  wires: readonly Family[],
): (ids: readonly string[]) => OriginRange {
  const familyOf = new Map(families.flatMap(({ members }, family) => members.map((id) => [id, family] as const)));
  const tied = groupsOf(families.length + wires.length);
  const rooted = new Set<number>();
  for (const [wire, { members }] of wires.entries())
    for (const family of members.flatMap((report) => familyOf.get(report) ?? [])) {
      tied.join(family, families.length + wire);
      rooted.add(family);
    }
  return (ids) => {
    const own = new Set(ids.flatMap((report) => familyOf.get(report) ?? []));
    const groups = new Set([...own].filter((family) => rooted.has(family)).map(tied.of)).size;
    return { least: Math.max(1, groups), most: Math.max(1, own.size) };
  };
}
