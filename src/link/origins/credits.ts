/** Credits: whom each report rests on by its own word, and whether that one is an outlet among the reports. */
import type { ReportSpan, Statement } from "../../core/format.ts";
import { ORGANIZATIONS } from "../../languages/concepts/organizations.ts";
import { keyOf } from "../../text/words/stem.ts";
import type { Linked } from "../linked.ts";

export interface Credit {
  /** Index of the report that credits. */
  readonly report: number;
  /** Who is credited, as the citation names it, or the outlet's own name where it is one of the reports'. */
  readonly source: string;
  readonly place: ReportSpan;
  /** Whether it passes on what others say: an agency, or an outlet of the reports. */
  readonly medium: boolean;
  /** Whether the report credits itself: the dateline of a wire's own story. */
  readonly own: boolean;
  /** The report on which this one rests, an index; `null` where it only mentions the source, or where the source is not among the reports. */
  readonly rests: number | null;
}

/** A report that tells at least this share of its statements with another rests on it, where it credits it. */
const RETOLD = 0.25;

/**
 * The credits of all reports.
 *
 * - Input: what linking has settled, and the statements.
 * - Output: one for each citation. A report rests on the credited outlet's report of the same story with which it shares most of its statements.
 */
export function creditsOf(linked: Linked, statements: readonly Statement[]): Credit[] {
  const { reports, stories, actors } = linked;
  const keys = new Map<string, readonly string[]>();
  const names = (id: string): readonly string[] => {
    const known = keys.get(id) ?? actors.byId.get(id)?.names.map(({ text }) => nameKey(text)) ?? [];
    keys.set(id, known);
    return known;
  };
  const agencies = agencyKeys();
  const shared = sharedStatements(statements);
  return stories.flatMap(({ members }) => {
    if (members.every((member) => reports[member]?.findings.citations.length === 0)) return [];
    const outlets = outletsOf(linked, members);
    return members.flatMap((member) => creditsOfReport(linked, member, { outlets, agencies, names, shared }));
  });
}

/** Reports by their outlet's key. */
function outletsOf({ reports }: Linked, members: readonly number[]): Map<string, number[]> {
  const outlets = new Map<string, number[]>();
  for (const member of members) {
    const outlet = reports[member]?.raw.outlet;
    if (!outlet) continue;
    const key = nameKey(outlet);
    const known = outlets.get(key);
    if (known) known.push(member);
    else outlets.set(key, [member]);
  }
  return outlets;
}

interface Known {
  /** Reports of the story by their outlet's key. */
  readonly outlets: ReadonlyMap<string, readonly number[]>;
  readonly agencies: ReadonlySet<string>;
  /** The keys of each actor's names. */
  readonly names: (actor: string) => readonly string[];
  readonly shared: (a: string, b: string) => number;
}

function creditsOfReport(
  { reports, actors }: Linked,
  member: number,
  { outlets, agencies, names, shared }: Known,
): Credit[] {
  const found = reports[member];
  if (!found) return [];
  return found.findings.citations.map(({ source, start, end }): Credit => {
    const actor = actors.at(found.raw.id, { start, end });
    const keys = [nameKey(source), ...(actor === null ? [] : names(actor))];
    const present = outlets.get(keys.find((key) => outlets.has(key)) ?? "") ?? [];
    const best = present
      .filter((other) => other !== member)
      .map((other) => ({ other, share: shared(found.raw.id, reports[other]?.raw.id ?? "") }))
      .sort((a, b) => b.share - a.share || a.other - b.other)[0];
    const own = present.includes(member);
    return {
      report: member,
      source: present.length > 0 ? (reports[present[0] ?? 0]?.raw.outlet ?? source) : source,
      place: { report: found.raw.id, start, end },
      medium: present.length > 0 || keys.some((key) => agencies.has(key)),
      own,
      rests: !own && best && best.share >= RETOLD ? best.other : null,
    };
  });
}

/** Every name of every agency, as a key. */
function agencyKeys(): ReadonlySet<string> {
  return new Set(
    Object.entries(ORGANIZATIONS).flatMap(([id, { agency, latin }]) =>
      agency ? [nameKey(id), ...latin.map(nameKey)] : [],
    ),
  );
}

/** A name as it sounds, in any script: articles and one-letter words left out. */
function nameKey(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [])
    .filter((word) => word !== "the")
    .map((word) => keyOf(word, "").concept)
    .join(" ");
}

/** What share of the first report's statements the second tells too. */
function sharedStatements(statements: readonly Statement[]): (a: string, b: string) => number {
  const told = new Map<string, Set<string>>();
  for (const { id, versions } of statements)
    for (const { span } of versions) {
      const own = told.get(span.report);
      if (own) own.add(id);
      else told.set(span.report, new Set([id]));
    }
  return (a, b) => {
    const mine = told.get(a);
    const its = told.get(b);
    if (!mine || !its) return 0;
    return [...mine].filter((id) => its.has(id)).length / mine.size;
  };
}
