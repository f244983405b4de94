/** Official origins: press offices, ministries and public speeches that several newsrooms may have heard; they make nobody a copyist. */
import type { Actor, Origin, ReportSpan, Statement } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import { byCodeUnit } from "../core/order.ts";
import { groupsOf } from "./groups.ts";
import type { Linked } from "./linked.ts";

/**
 * Finds official origins.
 *
 * - Input: what linking has settled, and the statements.
 * - Output: one for each organisation that reports cite, by the day it is cited on, and one for each speaker whose statements of one day several reports tell;
 *   the name says who and when.
 */
export function officialOrigins(linked: Linked, statements: readonly Statement[]): Origin[] {
  return [...cited(linked), ...spoken(linked, statements)];
}

interface Heard {
  readonly name: string;
  readonly day: string | null;
  readonly places: ReportSpan[];
}

function cited({ reports, days, actors }: Linked): Origin[] {
  const heard = new Map<string, Heard>();
  reports.forEach(({ raw, findings }, index) => {
    const day = days[index]?.published?.value.slice(0, 10) ?? null;
    for (const citation of findings.citations) {
      const id = actors.at(raw.id, citation);
      const actor = id === null ? undefined : actors.byId.get(id);
      const passed = citation.cites !== null;
      if (!passed && (actor === undefined || actor.kind === "person" || actor.sector === "med")) continue;
      const name = citation.cites ?? actor?.name ?? citation.source;
      const key = `${citation.cites ?? id} ${day}`;
      const known = heard.get(key) ?? { name, day, places: [] };
      known.places.push({ report: raw.id, start: citation.start, end: citation.end });
      heard.set(key, known);
    }
  });
  return [...heard.values()].map(originOf);
}

/** Reports that tell statements of one speaker and day, joined where they share a statement. */
function spoken({ reports, actors }: Linked, statements: readonly Statement[]): Origin[] {
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.speaker === null || statement.date === null) continue;
    const key = `${statement.speaker} ${statement.date}`;
    const own = bySpeaker.get(key);
    if (own) own.push(statement);
    else bySpeaker.set(key, [statement]);
  }
  const at = new Map(reports.map(({ raw }, index) => [raw.id, index]));
  return [...bySpeaker]
    .filter(([, own]) => own.some(isShared))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, own]) => sharedBy(own, at, actors.byId));
}

function isShared({ versions }: Statement): boolean {
  return versions.some(({ span }) => span.report !== versions[0]?.span.report);
}

function sharedBy(
  statements: readonly Statement[],
  at: ReadonlyMap<string, number>,
  actors: ReadonlyMap<string, Actor>,
): Origin[] {
  const places = statements.flatMap(({ versions }) => versions.map(({ span }) => span));
  const ids = new Map<string, number>();
  for (const { report } of places) if (!ids.has(report)) ids.set(report, ids.size);
  const groups = groupsOf(ids.size);
  for (const { versions } of statements) {
    const [first, ...others] = versions.map(({ span }) => ids.get(span.report) ?? 0);
    for (const other of others) groups.join(first ?? 0, other);
  }
  const byGroup = new Map<number, ReportSpan[]>();
  for (const place of places) {
    const group = groups.of(ids.get(place.report) ?? 0);
    const known = byGroup.get(group);
    if (known) known.push(place);
    else byGroup.set(group, [place]);
  }
  const { speaker = null, date = null } = statements[0] ?? {};
  const name = actors.get(speaker ?? "")?.name ?? "";
  return [...byGroup.values()]
    .filter((own) => new Set(own.map(({ report }) => report)).size > 1)
    .sort((a, b) => (at.get(a[0]?.report ?? "") ?? 0) - (at.get(b[0]?.report ?? "") ?? 0))
    .map((own) => originOf({ name, day: date, places: own }));
}

function originOf({ name, day, places }: Heard): Origin {
  const reports = [...new Set(places.map(({ report }) => report))].sort(byCodeUnit);
  const told = day === null ? name : `${name}, ${day}`;
  return {
    id: contentId("o", ["official", told, ...reports]),
    name: told,
    kind: "official",
    reports,
    evidence: places,
  };
}
