/** The server: a workplace reached by HTTP, with a page. */
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { ReadoutError } from "../core/errors.ts";
import type { Watcher } from "../pipeline/watcher.ts";
import type { Moment, Workplace } from "../pipeline/workplace.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { isFault, refusalOf, refused } from "./answer-error.ts";
import { openApi } from "./api.ts";
import type { Desk, Env, Limits } from "./desk.ts";
import { type Guarded, HEADERS, isLoopback, passed } from "./guard.ts";
import { openHub } from "./hub.ts";
import { openStoryCards } from "./story-cards.ts";
import { openUpdates } from "./updates.ts";
import { openVersions } from "./versions.ts";
import { startWatching } from "./watching.ts";
import { webFile } from "./web-files.ts";

export interface ServerOptions {
  readonly workplace: Workplace;
  readonly store: Store;
  readonly clock: () => Moment;
  /** The address to listen on. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** What whoever asks must have; `null` where nothing. */
  readonly token: string | null;
  /** Names by which a proxy before the server is called; requests to any other `Host` than the server's own are refused. */
  readonly names?: readonly string[];
  /** The folder of the built page; `null` where there is none. */
  readonly web: string | null;
  /** The reader's language, BCP 47; English without it. */
  readonly language?: string;
  /** What watches sources while the server runs; without it none are watched. */
  readonly watcher?: Watcher;
  /** Told of what is a fault of ours. */
  readonly fault?: (failure: unknown) => void;
  readonly limits?: Partial<Limits>;
}

export interface RunningServer {
  /** Where it is reached. */
  readonly address: string;
  /** Returns once nothing is to be told any more of what came in. */
  readonly idle: () => Promise<void>;
  /** Ends all listening, lets requests that run finish for a while, and closes workplace and store. */
  readonly close: () => Promise<void>;
}

const MEGABYTE = 1024 * 1024;

/** What a server takes unless it is told otherwise. A body that is parsed whole keeps everybody waiting: 16 MB for a tenth of a second. */
const LIMITS: Limits = {
  bodyBytes: 64 * MEGABYTE,
  jsonBytes: 16 * MEGABYTE,
  headersWithin: 60_000,
  requestWithin: 300_000,
  stopsWithin: 5_000,
};

/** Milliseconds between two looks for requests that take too long. */
const LOOKS = 1_000;

/** Milliseconds between two looks for connections that nothing is asked on any more while the server stops. */
const IDLE = 50;

/** Milliseconds without a byte after which a connection is given up; the slowest answer is that to a large upload. */
const SILENCE = 600_000;

/**
 * Opens a server, and begins to tell what came in since the last time.
 *
 * - Input: an open workplace and its store, which the server closes when it is closed; the clock; where to listen.
 * - Output: the running server.
 * - Errors: `ADDRESS_TAKEN`; `USAGE` where it would listen beyond this machine without a token.
 */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const { workplace, store, host, token } = options;
  if (!isLoopback(host) && token === null)
    throw new ReadoutError("USAGE", "--host", "Whoever can reach the address could read and write; give a --token");
  const limits: Limits = { ...LIMITS, ...options.limits };
  // What is being written keeps SQLite's one connection; readers have one of their own.
  const reader = store.kind === "sqlite" ? await openStore(store.where, { writes: false }) : store;
  const desk = openDesk(options, reader, limits);
  const names = (options.names ?? []).map((name) => name.toLowerCase());
  const guarded = { host, port: options.port, token, names };
  const server = httpServer(options, desk, guarded);
  const port = await listening(server, host, options.port).catch(async (failure) => {
    if (reader !== store) await reader.close();
    throw failure;
  });
  guarded.port = port;
  desk.updates.want();
  const endWatching = startWatching(desk, options.fault ?? (() => undefined));
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    idle: desk.updates.idle,
    close: async () => {
      desk.updates.stop();
      desk.hub.end();
      await ended(server, limits.stopsWithin);
      await workplace.stop();
      await endWatching();
      await desk.updates.idle();
      await workplace.close();
      if (reader !== store) await reader.close();
      await store.close();
    },
  };
}

function openDesk(options: ServerOptions, reader: Store, limits: Limits): Desk {
  const { workplace, store, clock, language = "en", fault = () => undefined, watcher = null } = options;
  const hub = openHub();
  const updates = openUpdates({ workplace, hub, clock, fault });
  const cards = openStoryCards(reader);
  return { workplace, store, reader, clock, hub, updates, cards, watcher, language, limits };
}

function httpServer({ web, fault }: ServerOptions, desk: Desk, guarded: Guarded): Server {
  const api = openApi(admission(desk, guarded));
  api.onError((failure) => {
    if (isFault(failure)) fault?.(failure);
    return refused(failure);
  });
  api.notFound(async (c) => {
    const { path, method } = c.req;
    if (path === "/api" || path.startsWith("/api/") || (method !== "GET" && method !== "HEAD"))
      return refused(new ReadoutError("NOT_FOUND", path, ""));
    return webFile(web, path).catch(refused);
  });
  const { headersWithin } = desk.limits;
  const answer = getRequestListener(api.fetch, {
    overrideGlobalObjects: false,
    // A request of which no address can be made never reaches the interface.
    errorHandler: () => refused(new ReadoutError("USAGE", "Host", "No address can be made of the request.")),
  });
  const server = createServer(
    // A body is read as fast as its reports are kept, so only the time in which it is waited for may count: see `bodyBytes`.
    { headersTimeout: headersWithin, requestTimeout: 0, connectionsCheckingInterval: LOOKS },
    (incoming, outgoing) => void answer(incoming, outgoing),
  );
  server.setTimeout(SILENCE);
  server.on("clientError", (failure: NodeJS.ErrnoException, socket: Socket) => notUnderstood(failure, socket));
  return server;
}

/** What is done before each request is answered, and to each answer. */
function admission(desk: Desk, guarded: Guarded): MiddlewareHandler<Env> {
  const versions = openVersions(desk.hub, randomUUID());
  return async (c, next) => {
    const sent = passed(c.req.raw, guarded);
    c.set("desk", desk);
    if (sent === null) await versions(c, next);
    else c.res = sent;
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  };
}

/** What is no request, or one that did not come in time, gets a refusal of the same shape. */
function notUnderstood(failure: NodeJS.ErrnoException, socket: Socket): void {
  if (failure.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const slow = failure.code === "ERR_HTTP_REQUEST_TIMEOUT";
  const { status, body } = refusalOf(
    slow
      ? new ReadoutError("TOO_SLOW", "request", "")
      : new ReadoutError("USAGE", "request", "It is no HTTP, or its headers are too long."),
  );
  socket.end(
    `HTTP/1.1 ${status} ${slow ? "Request Timeout" : "Bad Request"}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function listening(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (failure: NodeJS.ErrnoException) =>
      reject(new ReadoutError("ADDRESS_TAKEN", `${host}:${port}`, failure.message)),
    );
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Stops taking requests; those that run have some time, then their connections are closed. */
async function ended(server: Server, within: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  // Those that are kept open after their last answer.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE);
  const timer = setTimeout(() => server.closeAllConnections(), within);
  await closed;
  clearInterval(idle);
  clearTimeout(timer);
}
