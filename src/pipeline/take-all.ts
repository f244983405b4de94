/** All that is given taken: read and searched in batches, on one core or on all of them. */
import { problem } from "../core/problem.ts";
import { type PackedTaken, packTaken } from "./packed-reports.ts";
import { type JourneyItem, takeBatch } from "./take-batch.ts";
import type { WorkerPool } from "./worker-pool.ts";

export type JourneyItems = Iterable<JourneyItem> | AsyncIterable<JourneyItem>;

/** A batch with what came of it. */
export interface TakenItems {
  readonly items: readonly JourneyItem[];
  readonly taken: PackedTaken;
}

/** Code units in one batch: some fifty reports of news, a hundredth of a second's work, so that messages cost little and the last batch does not keep all waiting. */
const BATCH = 200_000;

/** Below this many code units threads cost more to start (0.3 s) than they save. */
const WORTH_THREADS = 1_500_000;

/** Milliseconds after which a batch is given up and its reports are tried one by one: a hundred times what the slowest takes. */
const PATIENCE = 60_000;

/** Batches handed out at once for each thread: one it works on, one that waits. */
const AHEAD = 2;

/** The items in batches, and whether they are so many that threads are worth their start. */
export async function enoughForThreads(
  items: JourneyItems,
): Promise<{ readonly batches: AsyncGenerator<JourneyItem[]>; readonly enough: boolean }> {
  const held: JourneyItem[][] = [];
  const rest = inBatches(items);
  let size = 0;
  while (size < WORTH_THREADS) {
    const batch = await rest.next();
    if (batch.done) return { batches: again(held, rest), enough: false };
    held.push(batch.value);
    size += batch.value.reduce((sum, item) => sum + sizeOf(item), 0);
  }
  return { batches: again(held, rest), enough: true };
}

/** Takes batches in order, without threads. Input: the batches, and the latest day that anything undated can be of. */
export async function* takenHere(
  batches: AsyncIterable<readonly JourneyItem[]>,
  now: string | null,
): AsyncGenerator<TakenItems> {
  for await (const items of batches) yield { items, taken: packTaken(await takeBatch(items), now) };
}

/**
 * Takes batches in threads.
 *
 * - Errors: `STOPPED` where the threads are ended meanwhile.
 * - Output: each batch once it is taken, in the order in which they are done. Of a batch that takes too long the items are tried one by one; one that does
 *   then is a problem.
 */
export async function* takenInThreads(
  batches: AsyncIterable<readonly JourneyItem[]>,
  pool: WorkerPool,
  workers: number,
  now: string | null,
): AsyncGenerator<TakenItems> {
  const running = new Set<Promise<void>>();
  const done: TakenItems[] = [];
  const hand = async (items: readonly JourneyItem[]): Promise<void> => {
    const taken = await pool.take(items, now, PATIENCE);
    if (taken) done.push({ items, taken });
    else if (items.length > 1) for (const item of items) await hand([item]);
    else done.push({ items, taken: givenUp(items) });
  };
  let failure: unknown = null;
  for await (const items of batches) {
    const work = hand(items)
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => running.delete(work));
    running.add(work);
    if (running.size >= workers * AHEAD) await Promise.race(running);
    if (failure !== null) throw failure;
    yield* done.splice(0);
  }
  while (running.size > 0) {
    await Promise.race(running);
    if (failure !== null) throw failure;
    yield* done.splice(0);
  }
  yield* done;
}

function givenUp(items: readonly JourneyItem[]): PackedTaken {
  const { packed } = packTaken({ found: [], from: [], problems: [] }, null);
  return { packed, from: [], problems: items.map((item) => problem("READ_TIMEOUT", sourceOf(item), "")) };
}

async function* again(
  held: readonly JourneyItem[][],
  rest: AsyncGenerator<JourneyItem[]>,
): AsyncGenerator<JourneyItem[]> {
  yield* held;
  yield* rest;
}

/** Items in batches of about one size. */
export async function* inBatches(items: JourneyItems): AsyncGenerator<JourneyItem[]> {
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
