/** Reports as they were found, by their ids: only the batches that hold them are looked into. */
import type { FoundReport } from "../link/found-report.ts";
import type { StoredBatch } from "../store/intake-tables.ts";
import { openUnpack, reportsIn } from "./packed-reports.ts";

/** A report as it was found; `null` where it is not among those that were asked for, or not kept. */
export type ReadReport = (id: string) => FoundReport | null;

/** Makes some reports readable, by their ids. */
export type ReportReader = (ids: readonly string[]) => Promise<ReadReport>;

/** Parts of a batch's reports held unpacked. */
const HELD = 8;

/**
 * Opens a reader of batches.
 *
 * - Input: the batches, to which some may be added, and what says in which batch a report is kept.
 * - Output: the reader.
 */
export function openReportReader(
  batches: readonly StoredBatch[],
  batchesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>,
): ReportReader {
  const at = new Map<number, number>();
  /** Where each report is in its batch; batches never lose one. */
  const numbers = new Map<number, ReadonlyMap<string, number>>();
  return async (ids) => {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return () => null;
    for (let next = at.size; next < batches.length; next++) at.set(batches[next]?.number ?? 0, next);
    const kept = await batchesOf(wanted);
    const readers = new Map<number, (number: number) => FoundReport>();
    return (id) => {
      const batch = kept.get(id);
      const packed = batch === undefined ? undefined : batches[at.get(batch) ?? -1]?.packed;
      if (batch === undefined || packed === undefined) return null;
      const read = readers.get(batch) ?? openUnpack(HELD)(packed);
      readers.set(batch, read);
      const known = numbers.get(batch) ?? numbersOf(read, reportsIn(packed));
      numbers.set(batch, known);
      const number = known.get(id);
      return number === undefined ? null : read(number);
    };
  };
}

function numbersOf(read: (number: number) => FoundReport, count: number): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: count }, (_, number) => [read(number).raw.id, number]));
}
