/** Files, folders and JSON Lines in; all their reports and problems out at once. */
import type { Problem } from "../core/format.ts";
import type { RawReport } from "./raw-report.ts";
import { readReports } from "./read-reports.ts";

export interface ReadResult {
  readonly reports: readonly RawReport[];
  readonly problems: readonly Problem[];
}

/** Reads all inputs into memory: for tests and measurements, and where few reports are linked at once. */
export async function readFiles(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array> | null = null,
): Promise<ReadResult> {
  const reports: RawReport[] = [];
  const problems: Problem[] = [];
  for await (const item of readReports(paths, { stdin, charset: null })) {
    if (item.report) reports.push(item.report);
    else problems.push(item.problem);
  }
  return { reports, problems };
}
