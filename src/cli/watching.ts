/** A watcher as the user set it. */
import { openWatcher, type Watcher } from "../pipeline/watcher.ts";
import type { Workplace } from "../pipeline/workplace.ts";
import { openFetcher } from "../read/fetch/fetcher.ts";
import { politely } from "../read/fetch/polite.ts";
import { isPrivateAddress } from "../read/fetch/private-address.ts";
import type { Store } from "../store/open-store.ts";
import type { Given } from "./commands.ts";
import type { Terminal } from "./terminal.ts";

const MINUTE = 60_000;

/** Minutes between two askings of a source. */
const EVERY = 15;

export interface Watching {
  readonly watcher: Watcher;
  /** Aborted once the user wants it to end. */
  readonly stopping: AbortSignal;
  /** Closes what fetches. */
  readonly end: () => Promise<void>;
}

/** Opens a watcher of a store. */
export function watching(
  given: Given,
  terminal: Terminal,
  { store, workplace }: { readonly store: Store; readonly workplace: Workplace },
): Watching {
  const fetcher = openFetcher({ mayAsk: (address) => given.allowPrivate || !isPrivateAddress(address) });
  const stopping = new AbortController();
  terminal.onStop(() => stopping.abort());
  const pass = (milliseconds: number): Promise<void> => terminal.wait(milliseconds, stopping.signal);
  const polite = politely(fetcher, { now: () => Date.parse(terminal.clock()), pass });
  const interval = (given.every ?? EVERY) * MINUTE;
  const watcher = openWatcher({ sources: store.sources, workplace, polite, interval });
  return { watcher, stopping: stopping.signal, end: () => fetcher.close() };
}
