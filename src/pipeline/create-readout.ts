/** The whole journey: reports in, one readout out, on as many cores as there are. */
import { availableParallelism } from "node:os";
import type { Problem, Readout } from "../core/format.ts";
import type { Packed } from "../core/packed.ts";
import { problem } from "../core/problem.ts";
import type { ReadoutLists } from "../export/readout-json.ts";
import { wholeReadout } from "../export/whole-readout.ts";
import { assemble } from "./assemble.ts";
import { type PackedTaken, packTaken, reportsIn } from "./packed-reports.ts";
import type { PackedStories } from "./packed-stories.ts";
import { type AccountOptions, type Settlement, settledPacks, settledReports } from "./settlement.ts";
import { HELD, openStoryLinker } from "./story-linker.ts";
import { type JourneyItem, takeBatch } from "./take-batch.ts";
import { openPool, type WorkerPool } from "./worker-pool.ts";

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
  /** The readout with its lists made as they are gone through: for more reports than should be in memory at once. */
  readonly analyzeInLists: (items: JourneyItems) => Promise<ReadoutLists>;
  readonly analyze: (items: JourneyItems) => Promise<Readout>;
}

/** Code units in one batch: some fifty reports of news, a hundredth of a second's work, so that messages cost little and the last batch does not keep all waiting. */
const BATCH = 200_000;

/** Below this many code units threads cost more to start (0.3 s) than they save. */
const WORTH_THREADS = 1_500_000;

/** Milliseconds after which a batch is given up and its reports are tried one by one: a hundred times what the slowest takes. */
const PATIENCE = 60_000;

/** The same for the stories of a request: so many milliseconds more for each report, a dozen times what one takes. */
const PATIENCE_A_REPORT = 100;

/** From so many reports on a thread that settles them is worth its start. */
const SETTLED_APART = 3_000;

/** Reports whose stories are linked at one request: a tenth of a second's work. */
const LINKED_AT_ONCE = 24;

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
  const progress = options.onProgress ?? (() => undefined);
  const account: AccountOptions = {
    now: options.now ?? null,
    language: options.language ?? "en",
    lines: options.lines ?? null,
  };
  const analyzeInLists: ReadoutJourney["analyzeInLists"] = async (items) => {
    const { all, enough } = await enoughForThreads(items);
    let pool = enough && workers > 1 ? openPool(workers, account.now) : null;
    try {
      const found = await (pool ? inThreads(all, pool, workers, progress) : here(all, account, progress));
      const apart = pool !== null && found.reports >= SETTLED_APART;
      // What threads hold to find by is not needed any more; in large runs it is more than starting them anew takes.
      if (apart) await pool?.close();
      const settlement = await (apart ? settledApart(found, account) : settledPacks(found.packs, account));
      if (apart) pool = openPool(workers, account.now);
      const told = await toldStories(settlement, pool);
      return assemble(settledReports(settlement, HELD), settlement, told, found.problems);
    } finally {
      await pool?.close();
    }
  };
  return { analyzeInLists, analyze: async (items) => wholeReadout(await analyzeInLists(items)) };
}

type JourneyItems = Iterable<JourneyItem> | AsyncIterable<JourneyItem>;

/** The items in batches, and whether they are so many that threads are worth their start. */
async function enoughForThreads(items: JourneyItems): Promise<{ all: AsyncGenerator<JourneyItem[]>; enough: boolean }> {
  const held: JourneyItem[] = [];
  const rest = batches(items);
  let size = 0;
  let batch = await rest.next();
  while (!batch.done && size < WORTH_THREADS) {
    held.push(...batch.value);
    size += batch.value.reduce((sum, item) => sum + sizeOf(item), 0);
    batch = await rest.next();
  }
  if (!batch.done) held.push(...batch.value);
  return { all: again(held, rest), enough: !batch.done };
}

/** What was found, packed, and what could not be read. */
interface Gathered {
  readonly packs: Packed[];
  readonly problems: Problem[];
  reports: number;
}

function gather(all: Gathered, { packed, problems }: PackedTaken): void {
  all.packs.push(packed);
  all.reports += reportsIn(packed);
  for (const one of problems) all.problems.push(one);
}

/** Without threads. */
async function here(
  batches: AsyncGenerator<JourneyItem[]>,
  { now }: AccountOptions,
  progress: (reports: number) => void,
): Promise<Gathered> {
  const all: Gathered = { packs: [], problems: [], reports: 0 };
  for await (const batch of batches) {
    gather(all, packTaken(await takeBatch(batch), now));
    progress(all.reports);
  }
  return all;
}

async function inThreads(
  batches: AsyncGenerator<JourneyItem[]>,
  pool: WorkerPool,
  workers: number,
  progress: (reports: number) => void,
): Promise<Gathered> {
  const all: Gathered = { packs: [], problems: [], reports: 0 };
  const running = new Set<Promise<void>>();
  const hand = async (batch: readonly JourneyItem[]): Promise<void> => {
    const taken = await pool.take(batch, PATIENCE);
    if (taken) gather(all, taken);
    else if (batch.length > 1) for (const item of batch) await hand([item]);
    else all.problems.push(...batch.map((item) => problem("READ_TIMEOUT", sourceOf(item), "")));
    progress(all.reports);
  };
  for await (const batch of batches) {
    const work = hand(batch).finally(() => running.delete(work));
    running.add(work);
    if (running.size >= workers * AHEAD) await Promise.race(running);
  }
  await Promise.all(running);
  return all;
}

/** Settles in a thread of its own: what that takes, up to 100 KB a report, is given back before linking begins. */
async function settledApart({ packs, reports }: Gathered, account: AccountOptions): Promise<Settlement> {
  const one = openPool(1, account.now);
  try {
    const patience = PATIENCE + reports * PATIENCE_A_REPORT;
    return (await one.settleAll(packs, account, patience)) ?? settledPacks(packs, account);
  } finally {
    await one.close();
  }
}

/** Has every story linked and told, the largest first, so that no thread is left with a large one at the end. */
async function toldStories(settlement: Settlement, pool: WorkerPool | null): Promise<PackedStories[]> {
  const sizes = settlement.stories.map(({ members }) => members.length);
  const requests: number[][] = [];
  let left = 0;
  for (const number of [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)) {
    if (left <= 0) {
      requests.push([]);
      left = LINKED_AT_ONCE;
    }
    requests.at(-1)?.push(number);
    left -= sizes[number] ?? 0;
  }
  if (pool === null) return requests.map(openStoryLinker(settlement));
  pool.settle(settlement);
  return Promise.all(
    requests.map(async (numbers) => {
      const reports = numbers.reduce((sum, number) => sum + (sizes[number] ?? 0), 0);
      return (await pool.link(numbers, PATIENCE + reports * PATIENCE_A_REPORT)) ?? openStoryLinker(settlement)(numbers);
    }),
  );
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
