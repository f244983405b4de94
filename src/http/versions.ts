/** Versions of what is answered: an answer that is still the same is neither made nor sent again. */
import type { MiddlewareHandler } from "hono";
import type { Env } from "./desk.ts";
import type { Hub } from "./hub.ts";

/** What changes only when a store is written to. What runs, what is watched and what is told live is asked for each time. */
const VERSIONED =
  /^\/api\/(?:stories(?:\/[^/]+(?:\/changes)?)?|facets|search|reports(?:\/[^/]+)?|actors\/[^/]+|edits)$/;

/** Characters of answers that are held, and of the largest of them: some tens of stories. */
const HELD = 24_000_000;
const LARGEST = 4_000_000;

/**
 * Opens the versions of a server.
 *
 * - Input: the hub, which hears of all that changes by itself, and what tells one run of the server from another.
 * - Output: what is done around each request. Its answer has an `ETag`; one whose tag is still right gets 304.
 */
export function openVersions(hub: Hub, run: string): MiddlewareHandler<Env> {
  let version = 0;
  const answers = openAnswers();
  const turn = (): void => {
    version += 1;
    answers.clear();
  };
  hub.listen({
    told: ({ event, data }) => {
      // While stories are linked nothing is written yet.
      if (event === "changed" || (event === "progress" && (data.step === "reading" || data.step === "done"))) turn();
    },
    ended: () => undefined,
  });
  return async (c, next) => {
    const { method, path, url } = c.req;
    if (method !== "GET" && method !== "HEAD") {
      await next();
      turn();
      return;
    }
    if (method !== "GET" || !VERSIONED.test(path)) return next();
    const at = version;
    const headers = { ETag: `"${run}-${at}"`, "Cache-Control": "private, no-cache" };
    if (c.req.header("if-none-match") === headers.ETag) {
      c.res = new Response(null, { status: 304, headers });
      return;
    }
    const known = answers.get(url);
    if (known !== null) {
      c.res = new Response(known, { headers: { ...headers, "Content-Type": "application/json" } });
      return;
    }
    await next();
    if (c.res.status !== 200) return;
    const text = await c.res.text();
    if (version === at) answers.keep(url, text);
    c.res = new Response(text, { headers: { ...headers, "Content-Type": "application/json" } });
  };
}

interface Answers {
  readonly get: (url: string) => string | null;
  readonly keep: (url: string, text: string) => void;
  readonly clear: () => void;
}

/** The latest answers, as many as there is room for. */
function openAnswers(): Answers {
  const held = new Map<string, string>();
  let size = 0;
  return {
    get: (url) => {
      const text = held.get(url);
      if (text === undefined) return null;
      held.delete(url);
      held.set(url, text);
      return text;
    },
    keep: (url, text) => {
      if (text.length > LARGEST || held.has(url)) return;
      held.set(url, text);
      size += text.length;
      for (const [oldest, { length }] of held) {
        if (size <= HELD) break;
        held.delete(oldest);
        size -= length;
      }
    },
    clear: () => {
      held.clear();
      size = 0;
    },
  };
}
