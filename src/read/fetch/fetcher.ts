/** Fetching: one address asked politely and safely. Private addresses are refused by the address that is dialled, so no name, redirect or change of a name leads there. */
import { lookup as lookUp } from "node:dns";
import { isIP } from "node:net";
import { Agent, buildConnector, request } from "undici";
import type { ErrorCode } from "../../core/errors.ts";
import { ReadoutError } from "../../core/errors.ts";
import { unzipped } from "./unzipped.ts";

export interface FetchOptions {
  /** Whether an IP address may be asked: `(address) => !isPrivateAddress(address)` but where the user allows private ones. */
  readonly mayAsk: (address: string) => boolean;
  /** The most bytes of an answer, before and after it is unpacked. */
  readonly limit?: number;
  /** How the program names itself. */
  readonly agent?: string;
}

/** What was known of an address when it last answered: sent along, so that nothing is sent twice. */
export interface Condition {
  readonly etag: string | null;
  readonly modified: string | null;
}

export interface Answer {
  /** The address that answered in the end. */
  readonly address: string;
  /** `null` where nothing has changed since the last time. */
  readonly bytes: Uint8Array | null;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
}

export interface Fetcher {
  /** Asks an address. Errors: `FETCH_…`; a status that is no success is `FETCH_REFUSED`, `FETCH_GONE`, `FETCH_BUSY`. */
  readonly fetch: (address: string, condition?: Condition) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** How the program names itself to whom it asks. */
export const AGENT = "Readout/0.1 (+https://www.npmjs.com/package/readout)";

/** The most bytes of an answer: a page with everything in it has less than a tenth. */
const LIMIT = 20_000_000;

/** Milliseconds to connect, and between two pieces of an answer. */
const CONNECT = 10_000;
const BETWEEN = 20_000;

/** Milliseconds for a whole answer. */
const WHOLE = 60_000;

/** Redirects followed, as browsers' older limit was. */
const REDIRECTS = 5;

const REDIRECTED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The message by which a refused address is known again, however deep it is wrapped. */
const PRIVATE = "private address";

/** Makes a fetcher. */
export function openFetcher({ mayAsk, limit = LIMIT, agent = AGENT }: FetchOptions): Fetcher {
  const dispatcher = new Agent({
    connect: connector(mayAsk),
    headersTimeout: BETWEEN,
    bodyTimeout: BETWEEN,
    maxHeaderSize: 32_768,
  });
  const ask = async (address: string, condition: Condition | undefined, left: number): Promise<Answer> => {
    const url = addressOf(address);
    const headers = { ...HEADERS, "user-agent": agent, ...conditions(condition) };
    const signal = AbortSignal.timeout(WHOLE);
    const { statusCode, headers: got, body } = await request(url, { dispatcher, headers, signal });
    const known = { address: url.href, ...typeOf(single(got["content-type"])), ...validators(got) };
    if (statusCode >= 200 && statusCode <= 299)
      return { ...known, bytes: await unzipped(body, single(got["content-encoding"]) ?? "", limit) };
    // What nobody reads is given up; that this aborts it is no failure.
    body.on("error", () => undefined).destroy();
    if (statusCode === 304) return { ...known, bytes: null };
    if (!REDIRECTED.has(statusCode))
      throw new ReadoutError(statusError(statusCode), address, `It answered ${statusCode}.`);
    if (left === 0) throw new ReadoutError("FETCH_REDIRECTS", address, "");
    return ask(new URL(single(got["location"]) ?? "", url).href, condition, left - 1);
  };
  return {
    fetch: (address, condition) =>
      ask(address, condition, REDIRECTS).catch((failure: unknown) => {
        throw fetchError(failure, address);
      }),
    close: () => dispatcher.close(),
  };
}

/** Connects only to addresses that may be asked: literal ones are checked here, names after they are looked up, and what was checked is what is dialled. */
function connector(mayAsk: FetchOptions["mayAsk"]): buildConnector.connector {
  const connect = buildConnector({
    timeout: CONNECT,
    lookup: (host, options, found) => {
      lookUp(host, { ...options, all: true }, (failure, addresses) => {
        if (failure) return found(failure, "", 0);
        const bad = addresses.find(({ address }) => !mayAsk(address));
        const [first] = addresses;
        if (bad || !first) return found(new Error(PRIVATE), "", 0);
        if (options.all) return found(null, addresses);
        return found(null, first.address, first.family);
      });
    },
  });
  return (options, connected) => {
    const host = options.hostname.replace(/^\[|\]$/g, "");
    if (isIP(host) !== 0 && !mayAsk(host)) return connected(new Error(PRIVATE), null);
    return connect(options, connected);
  };
}

const HEADERS = {
  accept:
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5",
  "accept-encoding": "gzip, deflate, br",
};

function conditions(known: Condition | undefined): Readonly<Record<string, string>> {
  return {
    ...(known?.etag ? { "if-none-match": known.etag } : {}),
    ...(known?.modified ? { "if-modified-since": known.modified } : {}),
  };
}

function addressOf(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new ReadoutError("FETCH_ADDRESS", address, "");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new ReadoutError("FETCH_ADDRESS", address, "");
  // Names and passwords in addresses would be sent to whoever is redirected to.
  url.username = "";
  url.password = "";
  return url;
}

function single(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function validators(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Pick<Answer, "etag" | "modified"> {
  return { etag: single(headers["etag"]), modified: single(headers["last-modified"]) };
}

function typeOf(stated: string | null): Pick<Answer, "mediaType" | "charset"> {
  const [type = "", ...parameters] = (stated ?? "").split(";");
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w.:-]+)/i.exec(one)?.[1]).find((one) => one);
  return { mediaType: type.trim().toLowerCase() || null, charset: charset ?? null };
}

function statusError(status: number): ErrorCode {
  if (status === 404 || status === 410) return "FETCH_GONE";
  return status === 429 || status >= 500 ? "FETCH_BUSY" : "FETCH_REFUSED";
}

function fetchError(failure: unknown, address: string): ReadoutError {
  if (failure instanceof ReadoutError) return failure;
  const said = messages(failure);
  if (said.includes(PRIVATE)) return new ReadoutError("FETCH_PRIVATE", address, "");
  if (/timeout|aborted/i.test(said)) return new ReadoutError("FETCH_TIMEOUT", address, "");
  return new ReadoutError("FETCH_FAILED", address, said);
}

/** What an error says, and those that caused it. */
function messages(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const inner = failure.cause === undefined ? "" : ` ${messages(failure.cause)}`;
  const all = failure instanceof AggregateError ? failure.errors.map(messages).join(" ") : "";
  return `${failure.message}${inner}${all === "" ? "" : ` ${all}`}`;
}
