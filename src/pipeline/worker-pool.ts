/** Threads that take batches: a batch goes to whichever is free; one that takes too long, or whose thread dies, is given up. */
import { Worker } from "node:worker_threads";
import type { PackedTaken } from "./packed-reports.ts";
import type { JourneyItem } from "./take-batch.ts";

/** The built worker, or, among the sources, the start that lets a thread read TypeScript. */
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "./worker-start.mjs" : "./worker.js", import.meta.url);

interface Job {
  readonly batch: readonly JourneyItem[];
  readonly resolve: (taken: PackedTaken | null) => void;
}

export interface WorkerPool {
  /** Hands a batch to a free thread, or waits for one; `null` where the batch was given up. */
  readonly take: (batch: readonly JourneyItem[]) => Promise<PackedTaken | null>;
  readonly close: () => Promise<void>;
}

/**
 * Opens threads.
 *
 * - Input: how many threads, and after how many milliseconds a batch is given up.
 * - Output: the pool.
 * - Errors: none; a thread that dies or hangs gives up its batch, and another takes its place.
 */
export function openPool(size: number, limit: number): WorkerPool {
  const threads = new Set<Worker>();
  const free: Worker[] = [];
  const queue: Job[] = [];
  const busy = new Map<Worker, { job: Job; timer: NodeJS.Timeout }>();
  let closed = false;

  const next = (): void => {
    while (queue.length > 0 && free.length > 0) {
      const worker = free.pop();
      const job = queue.shift();
      if (!worker || !job) return;
      busy.set(worker, { job, timer: setTimeout(() => lose(worker), limit) });
      worker.postMessage(job.batch);
    }
  };
  const settle = (worker: Worker, taken: PackedTaken | null): void => {
    const work = busy.get(worker);
    if (!work) return;
    clearTimeout(work.timer);
    busy.delete(worker);
    work.job.resolve(taken);
  };
  const lose = (worker: Worker): void => {
    if (!threads.delete(worker)) return;
    const at = free.indexOf(worker);
    if (at !== -1) free.splice(at, 1);
    void worker.terminate();
    settle(worker, null);
    if (!closed) open();
  };
  const open = (): void => {
    const worker = new Worker(WORKER);
    threads.add(worker);
    free.push(worker);
    worker.on("message", (taken: PackedTaken) => {
      settle(worker, taken);
      free.push(worker);
      next();
    });
    worker.on("error", () => lose(worker));
    worker.on("exit", () => lose(worker));
    next();
  };
  for (let i = 0; i < size; i++) open();
  return {
    take: (batch) =>
      new Promise((resolve) => {
        queue.push({ batch, resolve });
        next();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...threads].map((worker) => worker.terminate()));
    },
  };
}
