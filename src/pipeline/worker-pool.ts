/** Threads that answer requests: one goes to whichever thread is free; one that takes too long, or whose thread dies, is given up. */
import { Worker } from "node:worker_threads";
import { ReadoutError } from "../core/errors.ts";
import type { Packed } from "../core/packed.ts";
import type { PackedTaken } from "./packed-reports.ts";
import type { PackedStories } from "./packed-stories.ts";
import type { AccountOptions, Settlement } from "./settlement.ts";
import type { JourneyItem } from "./take-batch.ts";

/** The built worker, or, among the sources, the start that lets a thread read TypeScript. */
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "./worker-start.mjs" : "./worker.js", import.meta.url);

/** What a thread is asked, or told. */
export type Request =
  | { readonly what: "take"; readonly batch: readonly JourneyItem[]; readonly now: string | null }
  | { readonly what: "settle"; readonly packs: readonly Packed[]; readonly options: AccountOptions }
  | { readonly what: "settled"; readonly settlement: Settlement }
  | { readonly what: "link"; readonly numbers: readonly number[] };

export type Answer =
  | { readonly what: "taken"; readonly taken: PackedTaken }
  | { readonly what: "settlement"; readonly settlement: Settlement }
  | { readonly what: "linked"; readonly stories: PackedStories };

interface Job {
  readonly request: Request;
  /** Milliseconds after which it is given up. */
  readonly patience: number;
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (failure: ReadoutError) => void;
}

export interface WorkerPool {
  /** Has a batch taken; `now` is the latest day that anything undated can be of; `null` where it was given up. */
  readonly take: (batch: readonly JourneyItem[], now: string | null, patience: number) => Promise<PackedTaken | null>;
  /** Has all reports settled; `null` where it was given up. */
  readonly settleAll: (
    packs: readonly Packed[],
    options: AccountOptions,
    patience: number,
  ) => Promise<Settlement | null>;
  /** Tells every thread what was settled, also those that take another's place later. */
  readonly settle: (settlement: Settlement) => void;
  /** Has stories linked; `null` where it was given up. */
  readonly link: (numbers: readonly number[], patience: number) => Promise<PackedStories | null>;
  /** Ends the threads. What they were asked and have not answered, and whatever is asked then, fails with `STOPPED`. */
  readonly close: () => Promise<void>;
}

/**
 * Opens threads.
 *
 * - Input: how many threads.
 * - Output: the pool.
 * - Errors: none; a thread that dies or hangs gives up what it was asked, and another takes its place.
 */
export function openPool(size: number): WorkerPool {
  const threads = new Set<Worker>();
  const free: Worker[] = [];
  const queue: Job[] = [];
  const busy = new Map<Worker, { job: Job; timer: NodeJS.Timeout }>();
  let settled: Request | null = null;
  let closed = false;

  const next = (): void => {
    while (queue.length > 0 && free.length > 0) {
      const worker = free.pop();
      const job = queue.shift();
      if (!worker || !job) return;
      busy.set(worker, { job, timer: setTimeout(() => lose(worker), job.patience) });
      worker.postMessage(job.request);
    }
  };
  const done = (worker: Worker, answer: Answer | null): void => {
    const work = busy.get(worker);
    if (!work) return;
    clearTimeout(work.timer);
    busy.delete(worker);
    work.job.resolve(answer);
  };
  const lose = (worker: Worker): void => {
    if (!threads.delete(worker)) return;
    const at = free.indexOf(worker);
    if (at !== -1) free.splice(at, 1);
    void worker.terminate();
    done(worker, null);
    if (!closed) open();
  };
  const open = (): void => {
    const worker = new Worker(WORKER);
    threads.add(worker);
    free.push(worker);
    if (settled) worker.postMessage(settled);
    worker.on("message", (answer: Answer) => {
      done(worker, answer);
      free.push(worker);
      next();
    });
    for (const end of ["error", "exit"]) worker.on(end, () => lose(worker));
    next();
  };
  const ask = (request: Request, patience: number): Promise<Answer | null> =>
    new Promise((resolve, reject) => {
      if (closed) reject(stopped());
      else queue.push({ request, patience, resolve, reject });
      next();
    });
  for (let i = 0; i < size; i++) open();
  return {
    take: async (batch, now, patience) => takenOf(await ask({ what: "take", batch, now }, patience)),
    settleAll: async (packs, options, patience) => {
      const answer = await ask({ what: "settle", packs, options }, patience);
      // The packs have not changed, and are here already.
      return answer?.what === "settlement" ? { ...answer.settlement, packs } : null;
    },
    settle: (settlement) => {
      settled = { what: "settled", settlement };
      for (const worker of threads) worker.postMessage(settled);
    },
    link: async (numbers, patience) => linkedOf(await ask({ what: "link", numbers }, patience)),
    close: async () => {
      closed = true;
      for (const { timer } of busy.values()) clearTimeout(timer);
      for (const { reject } of [...[...busy.values()].map(({ job }) => job), ...queue.splice(0)]) reject(stopped());
      busy.clear();
      await Promise.all([...threads].map((worker) => worker.terminate()));
    },
  };
}

function takenOf(answer: Answer | null): PackedTaken | null {
  return answer?.what === "taken" ? answer.taken : null;
}

function linkedOf(answer: Answer | null): PackedStories | null {
  return answer?.what === "linked" ? answer.stories : null;
}

function stopped(): ReadoutError {
  return new ReadoutError("STOPPED", "", "");
}
