/** A server for tests: a store of its own, any free port, a clock that counts. */

import { ReadoutError } from "../src/core/errors.ts";
import { openServer, type RunningServer, type ServerOptions } from "../src/http/open-server.ts";
import { openWatcher } from "../src/pipeline/watcher.ts";
import { openWorkplace } from "../src/pipeline/workplace.ts";
import { openStore } from "../src/store/open-store.ts";

export interface TestServer extends RunningServer {
  /** Asks for a path and gives status and JSON. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Answer>;
  readonly post: (path: string, body: unknown) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape.
  readonly body: any;
}

/** Opens a server on a store. */
export async function runningServer(
  target: string,
  options: Partial<Omit<ServerOptions, "workplace" | "store">> = {},
  workers = 1,
): Promise<TestServer> {
  const store = await openStore(target, { writes: true });
  const workplace = await openWorkplace({ store, workers });
  const polite = { fetch: (address: string) => Promise.reject(new ReadoutError("FETCH_FAILED", address, "")) };
  const watcher = openWatcher({ sources: store.sources, workplace, polite, interval: 60_000 });
  let second = 0;
  const clock = () => ({ at: new Date(Date.UTC(2026, 0, 1, 12, 0, second++)).toISOString(), now: "2026-01-01" });
  const server = await openServer({
    workplace,
    store,
    clock,
    host: "127.0.0.1",
    port: 0,
    token: null,
    web: null,
    watcher,
    ...options,
  });
  const ask = async (path: string, init?: RequestInit): Promise<Answer> => {
    const answer = await fetch(server.address + path, init);
    const text = await answer.text();
    const isLines = answer.headers.get("content-type")?.startsWith("application/x-ndjson") === true;
    return { status: answer.status, body: text.startsWith("{") && !isLines ? (JSON.parse(text) as unknown) : text };
  };
  const post = (path: string, body: unknown): Promise<Answer> =>
    ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  return { ...server, ask, post };
}

/** The reports of the bundled example as somebody would post them. */
export const RAIN = {
  id: "1",
  outlet: "Brasna Ledger",
  title: "Dam will hold, mayor says",
  published: "2025-03-04",
  text: 'Mayor Ana Ruvic said on Monday that the dam at Velm would hold. "The dam is safe," Ruvic told reporters. At least 12 people were injured in the flood.',
};
