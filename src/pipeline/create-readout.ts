/** The whole journey: reports in, one readout out, on as many cores as there are. */
import { availableParallelism } from "node:os";
import type { Problem, Readout } from "../core/format.ts";
import type { Packed } from "../core/packed.ts";
import type { ReadoutLists } from "../export/readout-json.ts";
import { wholeReadout } from "../export/whole-readout.ts";
import { assemble } from "./assemble.ts";
import { reportsIn } from "./packed-reports.ts";
import type { PackedStories } from "./packed-stories.ts";
import { type AccountOptions, type Settlement, settledPacks, settledReports } from "./settlement.ts";
import { HELD, openStoryLinker } from "./story-linker.ts";
import { enoughForThreads, type JourneyItems, type TakenItems, takenHere, takenInThreads } from "./take-all.ts";
import { openPool, type WorkerPool } from "./worker-pool.ts";

export interface ReadoutOptions {
  /** The latest day that anything undated can be of, ISO 8601. Without it, nothing is dated by what is latest. */
  readonly now?: string;
  /** The reader's language, BCP 47; English without it. */
  readonly language?: string;
  /** The most lines a story's brief has. */
  readonly lines?: number;
  /** The most words that the lines of a story's brief have together. */
  readonly words?: number;
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

/** Milliseconds after which the stories of a request are given up: so many for all, and so many more for each report, a dozen times what one takes. */
const PATIENCE = 60_000;
const PATIENCE_A_REPORT = 100;

/** From so many reports on a thread that settles them is worth its start. */
const SETTLED_APART = 3_000;

/** Reports whose stories are linked at one request: a tenth of a second's work. */
const LINKED_AT_ONCE = 24;

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
    words: options.words ?? null,
  };
  const analyzeInLists: ReadoutJourney["analyzeInLists"] = async (items) => {
    const { batches, enough } = await enoughForThreads(items);
    let pool = enough && workers > 1 ? openPool(workers) : null;
    try {
      const taken = pool ? takenInThreads(batches, pool, workers, account.now) : takenHere(batches, account.now);
      const found = await gathered(taken, progress);
      const apart = pool !== null && found.reports >= SETTLED_APART;
      // What threads hold to find by is not needed any more; in large runs it is more than starting them anew takes.
      if (apart) await pool?.close();
      const settlement = await (apart ? settledApart(found, account) : settledPacks(found.packs, account));
      if (apart) pool = openPool(workers);
      const told = await toldStories(settlement, pool);
      return assemble(settledReports(settlement, HELD), settlement, told, found.problems);
    } finally {
      await pool?.close();
    }
  };
  return { analyzeInLists, analyze: async (items) => wholeReadout(await analyzeInLists(items)) };
}

/** What was found, packed, and what could not be read. */
interface Gathered {
  readonly packs: Packed[];
  readonly problems: Problem[];
  readonly reports: number;
}

async function gathered(taken: AsyncGenerator<TakenItems>, progress: (reports: number) => void): Promise<Gathered> {
  const packs: Packed[] = [];
  const problems: Problem[] = [];
  let reports = 0;
  for await (const { taken: one } of taken) {
    packs.push(one.packed);
    reports += reportsIn(one.packed);
    for (const problem of one.problems) problems.push(problem);
    progress(reports);
  }
  return { packs, problems, reports };
}

/** Settles in a thread of its own: what that takes, up to 100 KB a report, is given back before linking begins. */
async function settledApart({ packs, reports }: Gathered, account: AccountOptions): Promise<Settlement> {
  const one = openPool(1);
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
