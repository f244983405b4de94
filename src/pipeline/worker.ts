/** A thread: answers requests, one after another: to take a batch, to settle all reports, or to link stories of what was settled. */
import { parentPort } from "node:worker_threads";
import { packTaken } from "./packed-reports.ts";
import { settledPacks } from "./settlement.ts";
import { openStoryLinker, type StoryLinker } from "./story-linker.ts";
import { takeBatch } from "./take-batch.ts";
import type { Answer, Request } from "./worker-pool.ts";

let link: StoryLinker | null = null;

async function answered(request: Request): Promise<Answer | null> {
  switch (request.what) {
    case "take":
      return { what: "taken", taken: packTaken(await takeBatch(request.batch), request.now) };
    case "settle":
      return { what: "settlement", settlement: settledPacks(request.packs, request.options) };
    case "settled":
      link = openStoryLinker(request.settlement);
      return null;
    case "link":
      return link && { what: "linked", stories: link(request.numbers) };
  }
}

parentPort?.on("message", (request: Request) => {
  answered(request).then(
    (answer) => {
      if (answer !== null) parentPort?.postMessage(answer);
    },
    (failure: unknown) => {
      throw failure;
    },
  );
});
