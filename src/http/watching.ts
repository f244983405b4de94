/** Watching while the server runs: sources whose time has come are asked, and what is new is told. */
import type { Desk } from "./desk.ts";

/** Milliseconds between two looks for sources whose time has come. */
const LOOKS = 5_000;

/** Starts watching. Output: ends it, once the round that runs has ended. Input: the desk, and who is told of faults. */
export function startWatching(desk: Desk, fault: (failure: unknown) => void): () => Promise<void> {
  const { watcher, updates, hub, clock } = desk;
  if (watcher === null) return async () => undefined;
  let running: Promise<void> | null = null;
  const round = async (): Promise<void> => {
    const { fresh, problems } = await watcher.round(clock());
    for (const { code, message } of problems) hub.tell({ event: "problem", data: { code, message } });
    if (fresh > 0) updates.want();
  };
  const timer = setInterval(() => {
    running ??= round()
      .catch(fault)
      .finally(() => {
        running = null;
      });
  }, LOOKS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
