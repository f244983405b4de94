/** Matching the things of two accounts: what is told is known again by the places that prove it. */
import type { ReportSpan } from "../../core/format.ts";
import { byCodeUnit } from "../../core/order.ts";
import { type Account, evidenceOf, type Thing, type ToldReport } from "../account.ts";

export interface ThingMatch {
  /** The thing of the earlier account that a thing of the later one goes on from, or `null`. */
  readonly earlier: (id: string) => string | null;
  /** The thing of the later account that goes on from a thing of the earlier one, or `null`. */
  readonly later: (id: string) => string | null;
}

/**
 * Matches things.
 *
 * - Input: the earlier and the later account.
 * - Output: of each thing the one of its kind in the other account that shares most of its places, of equals the one with the lower id. A report that was changed (another text at the same
 *   address, or at the same source) is known by its words. A lead is matched with the lead of the same report.
 */
export function matchThings(before: Account, after: Account): ThingMatch {
  const renamed = reportsAgain(before, after);
  const changed = new Set(renamed.values());
  const oldKeys = keysOf(before, (report) => renamed.get(report) ?? report, changed);
  const newKeys = keysOf(after, (report) => report, changed);
  const [older, newer] = [bestIn(newKeys, oldKeys), bestIn(oldKeys, newKeys)];
  const was = new Map([...renamed].map(([old, fresh]) => [fresh, old]));
  const lead = (id: string, own: Account, other: Account, again: ReadonlyMap<string, string>): string | null =>
    own.thing(id)?.what === "lead" ? (other.report(again.get(id) ?? id)?.id ?? null) : null;
  return {
    earlier: (id) => older(id) ?? lead(id, after, before, was),
    later: (id) => newer(id) ?? lead(id, before, after, renamed),
  };
}

/** Reports of the earlier account that the later one has with another text: by their address or, where neither has one, their source. */
function reportsAgain(before: Account, after: Account): ReadonlyMap<string, string> {
  const place = ({ url, source }: ToldReport): string => url ?? source;
  const kept = new Set(before.reports.map(({ id }) => id));
  const fresh = new Map(after.reports.filter(({ id }) => !kept.has(id)).map((report) => [place(report), report.id]));
  return new Map(
    before.reports.flatMap((report): [string, string][] => {
      const again = after.report(report.id) ? undefined : fresh.get(place(report));
      return again === undefined ? [] : [[report.id, again]];
    }),
  );
}

/** Of each thing the keys of its places: its kind, the report, and the place or, in a report that was changed, its words. */
type Keys = ReadonlyMap<string, readonly string[]>;

function keysOf(account: Account, reportOf: (id: string) => string, changed: ReadonlySet<string>): Keys {
  const { events, statements, figures, votes } = account;
  const things: [string, Thing][] = [
    ...events.map((event): [string, Thing] => [event.id, { what: "event", event }]),
    ...statements.map((statement): [string, Thing] => [statement.id, { what: "statement", statement }]),
    ...figures.map((figure): [string, Thing] => [figure.id, { what: "figure", figure }]),
    ...votes.map((vote): [string, Thing] => [vote.id, { what: "vote", vote }]),
  ];
  const key = (thing: Thing, span: ReportSpan): string => {
    const report = reportOf(span.report);
    const place = changed.has(report) ? account.words(span).replace(/\s+/g, " ") : `${span.start}–${span.end}`;
    return `${kindOf(thing)}\n${report}\n${place}`;
  };
  return new Map(things.map(([id, thing]) => [id, [...new Set(evidenceOf(thing).map((span) => key(thing, span)))]]));
}

/** What must be the same: two events at one place are two where their types are. */
function kindOf(thing: Thing): string {
  if (thing.what === "event") return `event ${thing.event.type}`;
  return thing.what === "figure" ? `figure ${thing.figure.measure}` : thing.what;
}

/** For each thing of one account the best of the other. */
function bestIn(own: Keys, others: Keys): (id: string) => string | null {
  const holders = new Map<string, string[]>();
  for (const [id, keys] of others)
    for (const key of keys) {
      const known = holders.get(key);
      if (known) known.push(id);
      else holders.set(key, [id]);
    }
  return (id) => {
    const counts = new Map<string, number>();
    for (const key of own.get(id) ?? [])
      for (const other of holders.get(key) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
    return best?.[0] ?? null;
  };
}
