/** A thread: takes batches, one after another, and answers each with what came of it, packed. */
import { parentPort } from "node:worker_threads";
import { packTaken } from "./packed-reports.ts";
import { type JourneyItem, takeBatch } from "./take-batch.ts";

parentPort?.on("message", (batch: readonly JourneyItem[]) => {
  takeBatch(batch).then(
    (taken) => {
      const answer = packTaken(taken);
      const { bytes, numbers } = answer.packed;
      parentPort?.postMessage(answer, [bytes.buffer as ArrayBuffer, numbers.buffer as ArrayBuffer]);
    },
    (failure: unknown) => {
      throw failure;
    },
  );
});
