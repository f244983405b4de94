/** The whole journey: reports in, one readout out, on as many cores as there are. */
import { availableParallelism } from "node:os";
import type { Problem, Readout } from "../core/format.ts";
import { problem } from "../core/problem.ts";
import type { FoundReport } from "../link/found-report.ts";
import { assemble } from "./assemble.ts";
import { openUnpack, packTaken } from "./packed-reports.ts";
import { type JourneyItem, type Taken, takeBatch } from "./take-batch.ts";
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
  readonly analyze: (items: JourneyItems) => Promise<Readout>;
}

/** Code units in one batch: some fifty reports of news, a hundredth of a second's work, so that messages cost little and the last batch does not keep all waiting. */
const BATCH = 200_000;

/** Below this many code units threads cost more to start (0.3 s) than they save. */
const WORTH_THREADS = 1_500_000;

/** Milliseconds after which a batch is given up and its reports are tried one by one: a hundred times what the slowest takes. */
const PATIENCE = 60_000;

/**
 * Parts of reports held unpacked at once, two a report: those of the largest stories, some 35 KB a report. Each of the steps of linking that go through all reports
 * unpacks the others anew, which takes a twentieth of the step.
 */
const HELD = 2_000;

/** Batches handed out at once for each thread: one it works on, one that waits. */
const AHEAD = 2;

/**
 * Makes a journey.
 *
 * - Input: the settings; the clock is the caller's (`now`).
 * - Output: `analyze`, which takes bytes, reports and problems in any order and gives the readout: the same bytes for every order of the input and
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
      const { found, problems } = await takeAll(items, workers, options.onProgress ?? (() => undefined));
      return assemble(found, problems, {
        now: options.now ?? null,
        language: options.language ?? "en",
        lines: options.lines ?? null,
      });
    },
  };
}

type JourneyItems = Iterable<JourneyItem> | AsyncIterable<JourneyItem>;

async function takeAll(items: JourneyItems, workers: number, progress: (reports: number) => void): Promise<Taken> {
  const held: JourneyItem[] = [];
  const rest = batches(items);
  let size = 0;
  let batch = await rest.next();
  while (!batch.done && size < WORTH_THREADS) {
    held.push(...batch.value);
    size += batch.value.reduce((sum, item) => sum + sizeOf(item), 0);
    batch = await rest.next();
  }
  if (batch.done) return takeBatch(held);
  const all = again([...held, ...batch.value], rest);
  held.length = 0;
  return workers === 1 ? here(all, progress) : inThreads(all, workers, progress);
}

/** Without threads: batch after batch, so that what was found is held packed here as well. */
async function here(all: AsyncGenerator<JourneyItem[]>, progress: (reports: number) => void): Promise<Taken> {
  const unpack = openUnpack(HELD);
  const taken: Gathered = { found: [], problems: [] };
  for await (const batch of all) {
    gather(taken, unpack(packTaken(await takeBatch(batch))));
    progress(taken.found.length);
  }
  return taken;
}

interface Gathered {
  readonly found: FoundReport[];
  readonly problems: Problem[];
}

function gather(all: Gathered, { found, problems }: Taken): void {
  for (const report of found) all.found.push(report);
  for (const one of problems) all.problems.push(one);
}

async function inThreads(
  batches: AsyncGenerator<JourneyItem[]>,
  workers: number,
  progress: (reports: number) => void,
): Promise<Taken> {
  const pool = openPool(workers, PATIENCE);
  const unpack = openUnpack(HELD);
  const all: Gathered = { found: [], problems: [] };
  const running = new Set<Promise<void>>();
  const hand = async (batch: readonly JourneyItem[]): Promise<void> => {
    const taken = await pool.take(batch);
    if (taken) gather(all, unpack(taken));
    else if (batch.length > 1) for (const item of batch) await hand([item]);
    else all.problems.push(...batch.map((item) => problem("READ_TIMEOUT", sourceOf(item), "")));
    progress(all.found.length);
  };
  try {
    for await (const batch of batches) {
      const work = hand(batch).finally(() => running.delete(work));
      running.add(work);
      if (running.size >= workers * AHEAD) await Promise.race(running);
    }
    await Promise.all(running);
  } finally {
    await pool.close();
  }
  return all;
}

/** The items that were held back, in batches again, and then the others. */
async function* again(
  held: readonly JourneyItem[],
  rest: AsyncGenerator<JourneyItem[]>,
): AsyncGenerator<JourneyItem[]> {
  yield* batches(held);
  yield* rest;
}

async function* batches(items: JourneyItems): AsyncGenerator<JourneyItem[]> {
  let batch: JourneyItem[] = [];
  let size = 0;
  for await (const item of items) {
    batch.push(item);
    size += sizeOf(item);
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

function sizeOf(item: JourneyItem): number {
  return "bytes" in item ? item.bytes.length : (item.report?.text.length ?? 0);
}

function sourceOf(item: JourneyItem): string {
  if ("bytes" in item) return item.source;
  return item.report?.source ?? item.problem?.source ?? "";
}
