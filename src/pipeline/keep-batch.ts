/** What a batch brings to a store: which of its reports are new, from where each came, and what could not be read. */
import { hash } from "node:crypto";
import type { Problem } from "../core/format.ts";
import { byCodeUnit } from "../core/order.ts";
import { VERSION } from "../core/version.ts";
import type { RawReport } from "../read/raw-report.ts";
import type { KeptReport, NewBatch } from "../store/intake-tables.ts";
import { type HeldReport, openUnpack, reportsIn, someOf } from "./packed-reports.ts";
import type { TakenItems } from "./take-all.ts";
import type { JourneyItem } from "./take-batch.ts";

/** What is told of one report once it is kept. */
export interface Receipt {
  readonly report: string;
  readonly source: string;
  /** Whether the store had it before; then nothing has changed. */
  readonly known: boolean;
}

/** A batch that can be kept, and what is then told. */
export interface Keepable {
  readonly batch: NewBatch;
  readonly receipts: readonly Receipt[];
  readonly problems: readonly Problem[];
}

/** Parts of reports held unpacked at once. */
const HELD = 400;

/**
 * Makes of a batch what a store keeps.
 *
 * - Input: the batch, what the store knows of its reports, the latest possible day, and when it came, an instant.
 * - Output: rows to keep and receipts; of reports with one id the one whose source comes first by code unit.
 */
export async function keepable(
  { items, taken }: TakenItems,
  knownOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  now: string | null,
  received: string,
): Promise<Keepable> {
  const read = openUnpack(HELD)(taken.packed);
  const all = Array.from({ length: reportsIn(taken.packed) }, (_, number) => ({ number, report: read(number) }));
  const known = await knownOf([...new Set(all.map(({ report }) => report.raw.id))]);
  const first = new Map<string, (typeof all)[number]>();
  for (const one of [...all].sort((a, b) => byCodeUnit(a.report.raw.source, b.report.raw.source)))
    if (!first.has(one.report.raw.id)) first.set(one.report.raw.id, one);
  const kept = [...first.values()]
    .filter(({ report: { raw } }) => raw.source < (known.get(raw.id) ?? "\uffff"))
    .sort((a, b) => a.number - b.number);
  const rows = kept.map(({ report }) => keptReport(report));
  const hashes = items.map(hashOf);
  return {
    batch: {
      packed:
        kept.length === 0
          ? null
          : someOf(
              taken.packed,
              kept.map(({ number }) => number),
            ),
      madeBy: VERSION,
      now,
      reports: rows.filter(({ id }) => !known.has(id)),
      moved: rows.filter(({ id }) => known.has(id)),
      arrivals: all.map(({ number, report: { raw } }) => ({
        report: raw.id,
        source: raw.source,
        bytes: hashes[taken.from[number] ?? -1] ?? "",
      })),
      problems: taken.problems,
      received,
    },
    receipts: all.map(({ number, report: { raw } }) => ({
      report: raw.id,
      source: raw.source,
      known: known.has(raw.id) || first.get(raw.id)?.number !== number,
    })),
    problems: taken.problems,
  };
}

function keptReport({ raw, outletFound, published }: HeldReport): KeptReport {
  const { id, source, outlet, title, url, language, text } = raw;
  const asRead: RawReport = { ...raw, text, outlet: outletFound ? null : outlet };
  return {
    id,
    source,
    outlet,
    title,
    url,
    language,
    text,
    published: published?.value ?? "",
    raw: JSON.stringify(asRead),
  };
}

/** SHA-256 of what came, hexadecimal: of bytes, or of a report that came without them its text. */
function hashOf(item: JourneyItem): string {
  if ("bytes" in item) return hash("sha256", item.bytes);
  return item.report ? hash("sha256", item.report.text) : "";
}
