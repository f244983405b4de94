/** Reports read one by one, in input order: memory does not grow with the input. */
import { type OpenOptions, openInputs } from "./open-inputs.ts";
import type { ReadItem } from "./read-item.ts";
import { readReport } from "./read-report.ts";

/**
 * Reads reports.
 *
 * - Input: paths of files, folders and patterns, `-` for standard input; where that comes from.
 * - Output: reports and problems in input order. A report handed in again is left out; only ids are remembered.
 * - Errors: none; every failure is a problem, and the other reports come out as if it had not been there.
 * - Source: the fields of `readout/1`, `docs/format.md`.
 *
 * @example for await (const item of readReports(["news/"], { stdin: null, charset: null })) …
 */
export async function* readReports(paths: Iterable<string>, options: OpenOptions): AsyncGenerator<ReadItem> {
  const seen = new Set<string>();
  for await (const input of openInputs(paths, options)) {
    const items: readonly ReadItem[] =
      "problem" in input ? [input] : await readReport(input.bytes, input.source, input.hints);
    for (const item of items) {
      if (item.report && seen.has(item.report.id)) continue;
      if (item.report) seen.add(item.report.id);
      yield item;
    }
  }
}
