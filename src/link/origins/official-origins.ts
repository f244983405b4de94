/** Official origins: press offices, ministries and public speeches that several newsrooms may have heard; they make nobody a copyist. */
import type { Actor, Origin, ReportSpan, Statement } from "../../core/format.ts";
import { contentId } from "../../core/id.ts";
import { byCodeUnit } from "../../core/order.ts";
import { groupsOf } from "../groups/groups.ts";
import type { Linked } from "../linked.ts";

/** Somebody whom reports cite. */
export interface Heard {
  /** Who it is, and the day of the reports: what is equal for equal ones in all stories. */
  readonly key: string;
  readonly name: string;
  readonly day: string | null;
  readonly places: readonly ReportSpan[];
}

/**
 * The officials that the reports of a story cite: press offices, ministries.
 *
 * - Input: what linking has settled of the story.
 * - Output: one for each organisation and day on which it is cited; the name says who.
 */
export function citedOfficials({ reports, days, actors }: Linked): Heard[] {
  const heard = new Map<string, Heard & { readonly places: ReportSpan[] }>();
  reports.forEach(({ raw, findings }, index) => {
    const day = days[index]?.published?.value.slice(0, 10) ?? null;
    for (const citation of findings.citations) {
      const id = actors.at(raw.id, citation);
      const actor = id === null ? undefined : actors.byId.get(id);
      const passed = citation.cites !== null;
      if (!passed && (actor === undefined || actor.kind === "person" || actor.sector === "med")) continue;
      const name = citation.cites ?? actor?.name ?? citation.source;
      const key = `${citation.cites ?? id} ${day}`;
      const known = heard.get(key) ?? { key, name, day, places: [] };
      known.places.push({ report: raw.id, start: citation.start, end: citation.end });
      heard.set(key, known);
    }
  });
  return [...heard.values()];
}

/** The origins of officials whom reports cite. Input: those of all stories; one cited in several is one origin. */
export function citedOrigins(cited: readonly Heard[]): Origin[] {
  const joined = new Map<string, { readonly first: Heard; readonly places: ReportSpan[] }>();
  for (const heard of cited) {
    const known = joined.get(heard.key);
    if (!known) joined.set(heard.key, { first: heard, places: [...heard.places] });
    else for (const place of heard.places) known.places.push(place);
  }
  return [...joined.values()].map(({ first, places }) =>
    originOf({ ...first, places: places.sort((a, b) => byCodeUnit(a.report, b.report)) }),
  );
}

/**
 * The origins that reports of a story share by having heard one speaker.
 *
 * - Input: what linking has settled of the story, and its statements.
 * - Output: one for each speaker whose statements of one day several reports tell, joined where they share a statement; the name says who and when.
 */
export function heardOfficials({ reports, actors }: Linked, statements: readonly Statement[]): Origin[] {
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

function originOf({ name, day, places }: Omit<Heard, "key">): Origin {
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
