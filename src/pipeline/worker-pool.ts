/** Threads that find what is in reports: batches go out to whichever is free and come back in the order in which they were given. */
import { Worker } from "node:worker_threads";

/** The built worker, or, among the sources, the start that lets a thread read TypeScript. */
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "./worker-start.mjs" : "./worker.js", import.meta.url);

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface WorkerPool {
  /** Hands a batch to a free thread, or waits for one. */
  readonly run: (job: unknown) => Promise<unknown>;
  /** How many batches are with a thread or wait for one. */
  readonly pending: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Opens threads.
 *
 * - Input: how many threads.
 * - Output: the pool; it answers each job with what `worker.ts` answers.
 * - Errors: a thread that dies rejects the job it had, and another takes its place.
 */
export function openPool(size: number): WorkerPool {
  const free: Worker[] = [];
  const all = new Set<Worker>();
  const busy = new Map<Worker, Waiting>();
  const queue: { job: unknown; waiting: Waiting }[] = [];
  let closed = false;

  const next = (): void => {
    while (queue.length > 0 && free.length > 0) {
      const worker = free.pop();
      const item = queue.shift();
      if (!worker || !item) return;
      busy.set(worker, item.waiting);
      worker.postMessage(item.job);
    }
  };
  const open = (): void => {
    const worker = new Worker(WORKER);
    all.add(worker);
    free.push(worker);
    worker.on("message", (answer: unknown) => {
      busy.get(worker)?.resolve(answer);
      busy.delete(worker);
      free.push(worker);
      next();
    });
    const lost = (error: Error): void => {
      if (!all.delete(worker)) return;
      const at = free.indexOf(worker);
      if (at !== -1) free.splice(at, 1);
      busy.get(worker)?.reject(error);
      busy.delete(worker);
      if (!closed) open();
      next();
    };
    worker.on("error", lost);
    worker.on("exit", (code) => lost(new Error(`a worker thread ended with code ${code}`)));
  };
  for (let i = 0; i < size; i++) open();
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, waiting: { resolve, reject } });
        next();
      }),
    pending: () => queue.length + busy.size,
    close: async () => {
      closed = true;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
