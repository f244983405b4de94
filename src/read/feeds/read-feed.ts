/** Feeds: RSS, Atom, RDF and JSON Feed, and lists of feeds (OPML), each as the articles that it announces. */
import { parseFeed, parseOpml } from "feedsmith";
import { ReadoutError } from "../../core/errors.ts";

/** An article as a feed announces it. */
export interface FeedItem {
  /** What the feed knows it by. */
  readonly id: string;
  /** Where it stands; `null` where the feed has only its text. */
  readonly url: string | null;
  readonly title: string | null;
  /** An instant or a day, ISO 8601, or `null`. */
  readonly published: string | null;
  /** Its whole text as markup, where the feed has it; else what it has of it. */
  readonly markup: string | null;
  readonly language: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
  /** Of a list of feeds their addresses. */
  readonly feeds: readonly string[];
}

/** The most articles of one answer: the longest feeds have some hundreds. */
const MOST_ITEMS = 2_000;

/** What the parsed formats have, as far as it is used here; each has some of it. */
interface Parsed {
  readonly title?: unknown;
  readonly language?: unknown;
  readonly items?: readonly Item[];
  readonly entries?: readonly Item[];
}
interface Item {
  readonly id?: unknown;
  readonly guid?: { readonly value?: unknown; readonly isPermaLink?: boolean };
  readonly link?: unknown;
  readonly url?: unknown;
  readonly links?: readonly { readonly href?: unknown; readonly rel?: unknown }[];
  readonly title?: unknown;
  readonly pubDate?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly date_published?: unknown;
  readonly dc?: { readonly date?: unknown; readonly dates?: readonly unknown[] };
  readonly content?: unknown;
  readonly content_html?: unknown;
  readonly content_text?: unknown;
  readonly description?: unknown;
  readonly summary?: unknown;
  readonly language?: unknown;
}

/**
 * Reads a feed.
 *
 * - Input: the feed's text, and the address that it came from, against which its links are read.
 * - Output: its articles in its order, those without address and text left out; of a list of feeds their addresses.
 * - Errors: `FEED_BROKEN` where it is none of these formats, or is cut off.
 */
export function readFeed(text: string, address: string): Feed {
  const list = feedsOf(text, address);
  if (list.length > 0) return { title: null, items: [], feeds: list };
  let feed: Parsed;
  try {
    feed = parseFeed(text).feed as Parsed;
  } catch (failure) {
    throw new ReadoutError("FEED_BROKEN", address, failure instanceof Error ? failure.message : String(failure));
  }
  const items = (feed.items ?? feed.entries ?? []).slice(0, MOST_ITEMS);
  const language = plain(feed.language);
  return { title: plain(feed.title), items: items.flatMap((item) => itemOf(item, address, language)), feeds: [] };
}

function itemOf(item: Item, base: string, language: string | null): FeedItem[] {
  const url = absolute(linkOf(item), base);
  const markup = [item.content, item.content_html, item.content_text, item.description, item.summary]
    .map(textOf)
    .find((text) => text !== null);
  const id = plain(item.id) ?? plain(item.guid?.value) ?? url;
  if (id === null || (url === null && !markup)) return [];
  return [
    {
      id,
      url,
      title: plain(item.title),
      published: dateOf(item),
      markup: markup ?? null,
      language: plain(item.language) ?? language,
    },
  ];
}

function linkOf({ link, url, links, guid }: Item): string | null {
  const alternate = links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.[0];
  const permanent = guid?.isPermaLink === false ? null : plain(guid?.value);
  return plain(link) ?? plain(url) ?? plain(alternate?.href) ?? (permanent?.startsWith("http") ? permanent : null);
}

/** A date as the formats write it, as ISO 8601. Those of RSS are of RFC 822. */
function dateOf({ pubDate, published, date_published, dc, updated }: Item): string | null {
  const written = [pubDate, published, date_published, dc?.date, dc?.dates?.[0], updated]
    .map(plain)
    .find((one) => one !== null);
  if (!written) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written;
  const time = Date.parse(written);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(".000Z", "Z");
}

function absolute(link: string | null, base: string): string | null {
  if (link === null) return null;
  try {
    const url = new URL(link, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

function plain(value: unknown): string | null {
  const text = textOf(value)?.trim();
  return text ? text : null;
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value !== "object" || value === null) return null;
  const { value: inner, encoded } = value as { readonly value?: unknown; readonly encoded?: unknown };
  return typeof inner === "string" ? inner : typeof encoded === "string" ? encoded : null;
}

interface Outline {
  readonly xmlUrl?: unknown;
  readonly outlines?: readonly Outline[];
}

/** The feeds of a list; none where the text is no list. */
function feedsOf(text: string, base: string): string[] {
  if (!/<opml\b/i.test(text.slice(0, 2_000))) return [];
  const found = new Set<string>();
  try {
    const left: Outline[] = [...((parseOpml(text).body?.outlines ?? []) as readonly Outline[])];
    for (let outline = left.pop(); outline; outline = left.pop()) {
      const address = absolute(plain(outline.xmlUrl), base);
      if (address !== null) found.add(address);
      left.push(...(outline.outlines ?? []));
    }
  } catch (failure) {
    throw new ReadoutError("FEED_BROKEN", base, failure instanceof Error ? failure.message : String(failure));
  }
  return [...found].sort();
}
