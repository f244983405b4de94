/** Live: what happens, told as server-sent events (WHATWG HTML, "Server-sent events") for as long as somebody listens. */
import { createRoute, z } from "@hono/zod-openapi";
import type { Api, Desk } from "./desk.ts";
import type { Changed, LiveEvent } from "./hub.ts";

/** Milliseconds between two comments that keep the connection open. */
const PING = 15_000;

/** Milliseconds after which a page asks again once the connection broke. */
const RETRY = 2_000;

/** Events that wait for a listener who does not read: with more he is let go, and asks again by `Last-Event-ID`. */
const WAITING = 1_000;

/** Changes that are told at once to whoever was away; with more he had better load everything anew, which these ids say too. */
const MISSED = 100_000;

const live = createRoute({
  method: "get",
  path: "/api/live",
  summary: "What happens, as server-sent events",
  request: {
    headers: z.object({
      "last-event-id": z
        .string()
        .regex(/^\d{1,15}$/, "It is the number of a change.")
        .optional()
        .openapi({ description: "The number of the last change that was told; what came after it is told first." }),
    }),
  },
  responses: {
    200: {
      description:
        "Events `progress {step, done, total, rate}`, `changed {stories, gone, change}` and `problem {code, message}`; the id of `changed` is its change's number.",
      content: { "text/event-stream": { schema: z.string() } },
    },
  },
});

/** Adds the events. */
export function addLive(api: Api): void {
  api.openapi(live, (c) => {
    const last = c.req.valid("header")["last-event-id"];
    const headers = { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store" };
    return new Response(events(c.var.desk, last === undefined ? null : Number(last)), { headers }) as never;
  });
}

function events(desk: Desk, last: number | null): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let leave = (): void => undefined;
  return new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const write = (text: string): void => {
        if ((controller.desiredSize ?? 0) < -WAITING) end();
        else controller.enqueue(encoder.encode(text));
      };
      let over = false;
      const end = (): void => {
        if (over) return;
        leave();
        controller.close();
      };
      const timer = setInterval(() => write(": ping\n\n"), PING);
      let stop = (): void => undefined;
      leave = () => {
        over = true;
        clearInterval(timer);
        stop();
      };
      write(`retry: ${RETRY}\n\n`);
      stop = desk.hub.listen({ told: (event) => write(eventText(event)), ended: end });
      if (over) stop();
      const working = desk.updates.working();
      if (working !== null) write(eventText({ event: "progress", data: working }));
      const missed = last === null ? null : await missedSince(desk, last).catch(() => null);
      if (missed !== null && !over) write(eventText({ event: "changed", data: missed }));
    },
    cancel: () => leave(),
  });
}

function eventText({ event, data }: LiveEvent): string {
  const id = event === "changed" ? `id: ${data.change}\n` : "";
  return `${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** What changed after a change, as one event; `null` where nothing did. */
async function missedSince({ reader }: Desk, after: number): Promise<Changed | null> {
  const changes = await reader.ask.changes({ after, limit: MISSED });
  const last = changes.at(-1);
  if (!last) return null;
  // The last word on a story counts.
  const kinds = new Map(changes.map(({ story, kind }) => [story, kind]));
  const ids = [...kinds.keys()];
  return {
    stories: ids.filter((id) => kinds.get(id) !== "gone"),
    gone: ids.filter((id) => kinds.get(id) === "gone"),
    change: last.number,
  };
}
