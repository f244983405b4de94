/** The desk: what every request is answered from. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Watcher } from "../pipeline/watcher.ts";
import type { Moment, Workplace } from "../pipeline/workplace.ts";
import type { Store } from "../store/open-store.ts";
import type { Hub } from "./hub.ts";
import type { StoryCards } from "./story-cards.ts";
import type { Updates } from "./updates.ts";

export interface Desk {
  readonly workplace: Workplace;
  /** The store that is written to. */
  readonly store: Store;
  /** The same store for reading: what is published, also while something is being written. */
  readonly reader: Store;
  readonly clock: () => Moment;
  readonly hub: Hub;
  readonly updates: Updates;
  readonly cards: StoryCards;
  /** What watches sources; `null` where none are watched. */
  readonly watcher: Watcher | null;
  /** The reader's language, BCP 47. */
  readonly language: string;
  readonly limits: Limits;
}

/** How much, and for how long. */
export interface Limits {
  /** Bytes of one request's body. */
  readonly bodyBytes: number;
  /** Bytes of a body that is parsed whole. */
  readonly jsonBytes: number;
  /** Milliseconds in which a request's headers must have come. */
  readonly headersWithin: number;
  /** Milliseconds for which a request's body may be waited for. */
  readonly requestWithin: number;
  /** Milliseconds for which requests that run are waited for when the server stops. */
  readonly stopsWithin: number;
}

/** What the framework hands to each handler. */
export interface Env {
  readonly Variables: { readonly desk: Desk };
}

export type Api = OpenAPIHono<Env>;

/** An answer in JSON, as a route declares it. */
export function jsonAnswer<Schema>(
  schema: Schema,
  description: string,
): {
  readonly description: string;
  readonly content: { readonly "application/json": { readonly schema: Schema } };
} {
  return { description, content: { "application/json": { schema } } };
}
