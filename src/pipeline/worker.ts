/** A thread: takes batches, one after another, and answers each with what came of it. */
import { parentPort } from "node:worker_threads";
import { type JourneyItem, takeBatch } from "./take-batch.ts";

parentPort?.on("message", (batch: readonly JourneyItem[]) => {
  takeBatch(batch).then(
    (taken) => parentPort?.postMessage(taken),
    (failure: unknown) => {
      throw failure;
    },
  );
});
