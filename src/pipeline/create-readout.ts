/** The whole journey: reports in, one readout out, on as many cores as there are. */
import { availableParallelism } from "node:os";
import type { Problem, Readout } from "../core/format.ts";
import type { FoundReport } from "../link/found-report.ts";
import type { RawReport } from "../read/raw-report.ts";
import type { ReadItem } from "../read/read-item.ts";
import { assemble } from "./assemble.ts";
import { findInReport } from "./find-in-report.ts";
import { openPool } from "./worker-pool.ts";

export interface ReadoutOptions {
  /** The latest day that anything undated can be of, ISO 8601. Without it, nothing is dated by what is latest. */
  readonly now?: string;
  /** The reader's language, BCP 47; English without it. */
  readonly language?: string;
  /** The most lines a story's brief has. */
  readonly lines?: number;
  /** How many threads; without it, one a core. The result is the same for every number. */
  readonly workers?: number;
  /** Told after each batch how many reports were read so far. */
  readonly onProgress?: (reports: number) => void;
}

/** The journey, ready to be taken. */
export interface ReadoutJourney {
  readonly analyze: (items: Iterable<ReadItem> | AsyncIterable<ReadItem>) => Promise<Readout>;
}

/** Code units in one batch: some fifty reports of news, a hundredth of a second's work, so that messages cost little and the last batch does not keep all waiting. */
const BATCH = 200_000;

/** Below this many code units threads cost more to start (0.3 s) than they save. */
const WORTH_THREADS = 1_500_000;

/** Batches handed out at once for each thread: one it works on, one that waits. */
const AHEAD = 2;

/**
 * Makes a journey.
 *
 * - Input: the settings; the clock is the caller's (`now`).
 * - Output: `analyze`, which takes reports and problems in any order and gives the readout: the same bytes for every order of the input and
 *   every number of threads.
 * - Errors: none of a report's own: a report that cannot be read is among `problems`.
 * - Source: the format `readout/1`, `docs/format.md`.
 *
 * @example const { analyze } = createReadout({ now: "2026-01-31" });
 */
export function createReadout(options: ReadoutOptions = {}): ReadoutJourney {
  const workers = Math.max(1, options.workers ?? availableParallelism());
  return {
    analyze: async (items) => {
      const problems: Problem[] = [];
      const found = await findInAll(items, problems, workers, options.onProgress ?? (() => undefined));
      return assemble(found, problems, {
        now: options.now ?? null,
        language: options.language ?? "en",
        lines: options.lines ?? null,
      });
    },
  };
}

async function findInAll(
  items: Iterable<ReadItem> | AsyncIterable<ReadItem>,
  problems: Problem[],
  workers: number,
  progress: (reports: number) => void,
): Promise<FoundReport[]> {
  const first: RawReport[] = [];
  const rest = batches(items, problems);
  let size = 0;
  let batch = await rest.next();
  while (!batch.done && (workers === 1 || size < WORTH_THREADS)) {
    first.push(...batch.value);
    size += sizeOf(batch.value);
    batch = await rest.next();
  }
  if (batch.done) return first.map(findInReport);
  return inThreads([...first, ...batch.value], rest, workers, progress);
}

async function inThreads(
  first: readonly RawReport[],
  rest: AsyncGenerator<RawReport[]>,
  workers: number,
  progress: (reports: number) => void,
): Promise<FoundReport[]> {
  const pool = openPool(workers);
  const found: FoundReport[] = [];
  const running: Promise<void>[] = [];
  const hand = async (batch: readonly RawReport[]): Promise<void> => {
    found.push(...((await pool.run(batch)) as FoundReport[]));
    progress(found.length);
  };
  try {
    for await (const batch of again(first, rest)) {
      running.push(hand(batch));
      if (running.length >= workers * AHEAD) await running.shift();
    }
    await Promise.all(running);
  } finally {
    await pool.close();
  }
  return found;
}

/** The batches that were held back, cut anew, and then the others. */
async function* again(held: readonly RawReport[], rest: AsyncGenerator<RawReport[]>): AsyncGenerator<RawReport[]> {
  yield* batches(
    held.map((report) => ({ report })),
    [],
  );
  yield* rest;
}

async function* batches(
  items: Iterable<ReadItem> | AsyncIterable<ReadItem>,
  problems: Problem[],
): AsyncGenerator<RawReport[]> {
  let batch: RawReport[] = [];
  let size = 0;
  for await (const { report, problem } of items) {
    if (problem) problems.push(problem);
    if (!report) continue;
    batch.push(report);
    size += report.text.length;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

function sizeOf(reports: readonly RawReport[]): number {
  return reports.reduce((sum, { text }) => sum + text.length, 0);
}
