/** One source as it is watched: what its last answers said, and what is new in the next one. */
import { statSync } from "node:fs";
import { contentId } from "../core/id.ts";
import { isFeed } from "../read/feeds/is-feed.ts";
import { type Feed, type FeedItem, readFeed } from "../read/feeds/read-feed.ts";
import type { Answer, Condition } from "../read/fetch/fetcher.ts";
import type { Polite } from "../read/fetch/polite.ts";
import { listFiles } from "../read/list-files.ts";
import { openInputs } from "../read/open-inputs.ts";
import type { Announced, RawInput } from "../read/read-item.ts";
import type { JourneyItem } from "./take-batch.ts";

/** What is remembered of a source. */
export interface SourceState extends Condition {
  /** How often it failed since it last answered. */
  readonly failures: number;
  /** The code and words of its last failure, or `null`. */
  readonly failed: { readonly code: string; readonly message: string } | null;
  /** What was seen of each article, page or file, hashed, the latest last: what is otherwise the next time is new or revised. */
  readonly seen: readonly (readonly [id: string, hash: string])[];
}

export const NEW_SOURCE: SourceState = { etag: null, modified: null, failures: 0, failed: null, seen: [] };

/** What a source has that was not seen before. */
export interface Found {
  readonly title: string | null;
  readonly items: readonly JourneyItem[];
  /** Feeds that it lists, to be watched themselves. */
  readonly feeds: readonly string[];
  /** What is remembered once the items are kept. */
  readonly state: SourceState;
  /** Articles that could not be fetched; they are tried again the next time. */
  readonly failures: readonly unknown[];
}

/** Articles remembered of a source: more than the longest feeds announce. */
const REMEMBERED = 5_000;

/** Articles fetched of one answer: a feed that is new is not emptied at once. */
const AT_ONCE = 200;

/** Whether a source is on the network, and not a path. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * Asks a source.
 *
 * - Input: its address or path, what is remembered of it, and a polite fetcher.
 * - Errors: the fetcher's and the feed's; a path that is not there is a problem among the items.
 */
export async function askSource(source: string, state: SourceState, polite: Polite): Promise<Found> {
  if (!isAddress(source)) return filesOf(source, state);
  const answer = await polite.fetch(source, state);
  const settled = { ...state, etag: answer.etag, modified: answer.modified, failures: 0, failed: null };
  if (answer.bytes === null) return { title: null, items: [], feeds: [], state: settled, failures: [] };
  const text = Buffer.from(answer.bytes).toString("utf8");
  if (isFeed(text)) return articlesOf(readFeed(text, answer.address), settled, polite);
  const item = pageOf(answer, null);
  const { fresh, seen } = unseen([[source, contentId("h", [text])]], state.seen);
  return { title: null, items: fresh.length > 0 ? [item] : [], feeds: [], state: { ...settled, seen }, failures: [] };
}

async function articlesOf(feed: Feed, state: SourceState, polite: Polite): Promise<Found> {
  const byId = new Map(feed.items.map((item) => [item.id, item]));
  const now = [...byId].map(([id, item]) => [id, contentId("h", [JSON.stringify(item)])] as const);
  const { fresh, seen } = unseen(now, state.seen);
  const items: JourneyItem[] = [];
  const failures: unknown[] = [];
  const missed = new Set(fresh.slice(AT_ONCE));
  for (const id of fresh.slice(0, AT_ONCE)) {
    const item = byId.get(id);
    if (!item) continue;
    try {
      items.push(await article(item, feed.title, polite));
    } catch (failure) {
      failures.push(failure);
      missed.add(id);
    }
  }
  // What was missed is asked for again: the validators of this answer would hide it.
  const again = missed.size > 0 ? { etag: null, modified: null } : {};
  return {
    title: feed.title,
    items,
    feeds: feed.feeds,
    state: { ...state, ...again, seen: seen.filter(([id]) => !missed.has(id)) },
    failures,
  };
}

/** An article: its page, or where it has none what the feed has of it. */
async function article(item: FeedItem, outlet: string | null, polite: Polite): Promise<RawInput> {
  const announced: Announced = { outlet, title: item.title, published: item.published, language: item.language };
  if (item.url === null) return markupOf(item, announced);
  return pageOf(await polite.fetch(item.url), announced);
}

function pageOf({ address, bytes, mediaType, charset }: Answer, announced: Announced | null): RawInput {
  const own = bytes ?? new Uint8Array();
  const hints = { as: "file" as const, charset, mediaType, url: address, size: own.length };
  return { source: address, bytes: own, hints: announced ? { ...hints, announced } : hints };
}

function markupOf({ id, markup }: FeedItem, announced: Announced): RawInput {
  const bytes = Buffer.from(`<!doctype html><article>${markup ?? ""}</article>`);
  const hints = { as: "file" as const, charset: "utf-8", mediaType: "text/html", url: null, size: bytes.length };
  return { source: id, bytes, hints: { ...hints, announced } };
}

/** The files of a path that are new or otherwise than before. */
async function filesOf(path: string, state: SourceState): Promise<Found> {
  const problems: JourneyItem[] = [];
  const now: (readonly [string, string])[] = [];
  for (const file of listFiles([path])) {
    if ("problem" in file) problems.push(file);
    else now.push([file.path, stamp(file.path)]);
  }
  const { fresh, seen } = unseen(now, state.seen);
  const items: JourneyItem[] = [...problems];
  for (const file of fresh)
    for await (const item of openInputs([file], { stdin: null, charset: null })) items.push(item);
  return { title: null, items, feeds: [], state: { ...state, failures: 0, failed: null, seen }, failures: [] };
}

/** A file's size and time: what is otherwise when it was written again. */
function stamp(path: string): string {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}`;
  } catch {
    return "";
  }
}

/** Which of these are new or otherwise than they were seen, and what has been seen then. */
function unseen(
  now: readonly (readonly [id: string, hash: string])[],
  before: SourceState["seen"],
): { readonly fresh: readonly string[]; readonly seen: SourceState["seen"] } {
  const known = new Map(before);
  const fresh = now.flatMap(([id, hash]) => (known.get(id) === hash ? [] : id));
  for (const [id, hash] of now) {
    known.delete(id);
    known.set(id, hash);
  }
  return { fresh, seen: [...known].slice(-REMEMBERED) };
}
