/** A batch taken as far as it goes without any other report: bytes are read, reports are searched. Runs on any core. */
import type { Problem } from "../core/format.ts";
import { problem } from "../core/problem.ts";
import type { FoundReport } from "../link/found-report.ts";
import type { RawReport } from "../read/raw-report.ts";
import type { RawInput, ReadItem } from "../read/read-item.ts";
import { readReport } from "../read/read-report.ts";
import { findInReport } from "./find-in-report.ts";

/** What the journey takes: bytes to read, a report that was read, or why there is none. */
export type JourneyItem = RawInput | ReadItem;

export interface Taken {
  readonly found: readonly FoundReport[];
  /** For each of these reports the number of the item that it came of. */
  readonly from: readonly number[];
  readonly problems: readonly Problem[];
}

/**
 * Reads and searches a batch.
 *
 * - Input: items of any kind.
 * - Output: the reports with what was found in each, and the problems; an item that fails unforeseen is a problem and costs no other.
 */
export async function takeBatch(items: readonly JourneyItem[]): Promise<Taken> {
  const found: FoundReport[] = [];
  const from: number[] = [];
  const problems: Problem[] = [];
  for (const [number, item] of items.entries()) {
    for (const read of "bytes" in item ? await readReport(item.bytes, item.source, item.hints) : [item]) {
      if (read.problem) problems.push(read.problem);
      else found.push(...searched(read.report, problems));
    }
    while (from.length < found.length) from.push(number);
  }
  return { found, from, problems };
}

function searched(report: RawReport, problems: Problem[]): FoundReport[] {
  try {
    return [findInReport(report)];
  } catch (failure) {
    problems.push(
      problem(
        "INTERNAL",
        report.source,
        failure instanceof Error ? (failure.stack ?? failure.message) : String(failure),
      ),
    );
    return [];
  }
}
