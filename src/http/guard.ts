/** The guard: who may ask at all. Other sites' pages, names that were turned to this address, and whoever has no token are refused. */
import { hash, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";
import { ReadoutError } from "../core/errors.ts";

/** Where the server listens, and the token it asks for. */
export interface Guarded {
  readonly host: string;
  /** Known once it listens. */
  port: number;
  readonly token: string | null;
  /** Names by which a proxy before it is called, in small letters. */
  readonly names: readonly string[];
}

/** Names by which this machine calls itself. */
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Addresses that stand for every address of the machine. */
const EVERY = new Set(["0.0.0.0", "::"]);

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/** What every answer says of itself. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Whether an address is this machine's alone. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Lets a request pass, or not.
 *
 * - Input: the request, and where the server listens.
 * - Output: where the browser is to be sent with a cookie instead of the token in its address; `null` where the request passes.
 * - Errors: `FORBIDDEN` for a foreign `Host`, or a foreign page that would write; `TOKEN_WANTED`; `USAGE` for a NUL in the address.
 */
export function passed(request: Request, guarded: Guarded): Response | null {
  const { headers, method } = request;
  const host = headers.get("host") ?? "";
  if (!isOwn(host, guarded)) throw new ReadoutError("FORBIDDEN", "Host", "");
  const origin = headers.get("origin");
  const own = origin === null || origin === `http://${host}` || origin === `https://${host}`;
  const foreign = !own || ["cross-site", "same-site"].includes(headers.get("sec-fetch-site") ?? "");
  if (foreign && !READS.has(method)) throw new ReadoutError("FORBIDDEN", "Origin", "");
  if (/%00/.test(request.url)) throw new ReadoutError("USAGE", "address", "There is a NUL in it.");
  return guarded.token === null ? null : tokenPassed(request, guarded.token);
}

function isOwn(host: string, { host: listens, port, names }: Guarded): boolean {
  const [, name = "", number] = /^(\[[\da-fA-F:.]+\]|[^:[\]]*)(?::(\d{1,5}))?$/.exec(host) ?? [];
  // Of a proxy's own port nothing is known here.
  if (names.includes(name.toLowerCase())) return true;
  // Whoever passes another machine's port on has asked for it by listening everywhere; a name that was turned here is none of its addresses.
  if (EVERY.has(listens)) return LOOPBACK.has(name) || isIP(name.replace(/^\[|\]$/g, "")) !== 0;
  const bracketed = isIP(listens) === 6 ? `[${listens}]` : listens;
  return Number(number ?? 80) === port && (LOOPBACK.has(name.toLowerCase()) || name === bracketed);
}

/** Seconds for which a browser keeps the token: a month. */
const KEPT = 2_592_000;

function tokenPassed(request: Request, token: string): Response | null {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const cookie = /(?:^|;\s*)token=([^;\s]*)/.exec(request.headers.get("cookie") ?? "")?.[1];
  const url = new URL(request.url);
  const asked = url.pathname === "/" && request.method === "GET" ? url.searchParams.get("token") : null;
  if (asked !== null && isToken(asked, token))
    return new Response(null, {
      status: 303,
      headers: {
        Location: "/",
        "Set-Cookie": `token=${encodeURIComponent(token)}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${KEPT}`,
      },
    });
  if (isToken(bearer, token) || isToken(cookie === undefined ? cookie : decoded(cookie), token)) return null;
  throw new ReadoutError("TOKEN_WANTED", "token", "");
}

function decoded(cookie: string): string {
  try {
    return decodeURIComponent(cookie);
  } catch {
    return "";
  }
}

/** Compared in the same time whatever is given. */
function isToken(given: string | undefined, token: string): boolean {
  return given !== undefined && timingSafeEqual(hash("sha256", given, "buffer"), hash("sha256", token, "buffer"));
}
