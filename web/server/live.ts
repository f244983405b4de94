/** What happens at the server while the page is open: progress of work, and stories that changed. The page says so; it never moves what is being read. */
import { cell } from "../cell.ts";
import type { Progress } from "./contract.ts";

export interface Live {
  readonly progress: Progress | null;
  /** Stories that changed since they were last fetched. */
  readonly changed: ReadonlySet<string>;
  /** Stories that are no more, since the page was opened. */
  readonly gone: ReadonlySet<string>;
  /** Counts up with every change. */
  readonly round: number;
}

export const live = cell<Live>({ progress: null, changed: new Set(), gone: new Set(), round: 0 });

/** Milliseconds after the last word of a work after which it is taken to be over. */
const OVER = 4000;

/** Listens for as long as the page is open. */
export function listenLive(): void {
  const source = new EventSource("/api/live");
  let over = 0;
  source.addEventListener("progress", (event) => {
    const progress = parsed<Progress>(event);
    if (progress === null) return;
    clearTimeout(over);
    if (progress.step === "done") {
      live.set({ ...live.get(), progress: null });
      return;
    }
    live.set({ ...live.get(), progress });
    over = window.setTimeout(() => live.set({ ...live.get(), progress: null }), OVER);
  });
  source.addEventListener("changed", (event) => {
    const told = parsed<{ readonly stories?: readonly string[]; readonly gone?: readonly string[] }>(event);
    if (told === null) return;
    const before = live.get();
    const changed = new Set([...before.changed, ...(told.stories ?? []), ...(told.gone ?? [])]);
    const gone = new Set([...before.gone, ...(told.gone ?? [])].filter((id) => !told.stories?.includes(id)));
    live.set({ progress: null, changed, gone, round: before.round + 1 });
  });
  // A server that has nothing live to tell is asked no more.
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) source.close();
  });
}

/** A story was fetched anew: what changed in it is shown. */
export function seenLive(ids: readonly string[]): void {
  const before = live.get();
  if (!ids.some((id) => before.changed.has(id))) return;
  live.set({ ...before, changed: new Set([...before.changed].filter((id) => !ids.includes(id))) });
}

function parsed<T>(event: Event): T | null {
  if (!(event instanceof MessageEvent) || typeof event.data !== "string") return null;
  try {
    return JSON.parse(event.data) as T;
  } catch {
    return null;
  }
}
