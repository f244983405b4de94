/** A thread: takes a batch of reports, finds what is in each, and answers with the batch. */
import { parentPort } from "node:worker_threads";
import type { RawReport } from "../read/raw-report.ts";
import { findInReport } from "./find-in-report.ts";

parentPort?.on("message", (batch: readonly RawReport[]) => {
  parentPort?.postMessage(batch.map(findInReport));
});
