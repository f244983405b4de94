/** When a page says that it was published, and where it says so. */
import { publishedOf } from "../published.ts";
import { type JsonObject, textIn } from "./json-ld.ts";
import type { PageHead } from "./page-head.ts";
import { textOf } from "./page-walk.ts";

export interface StatedDate {
  readonly value: string;
  readonly because: string;
}

/** Where a date of publication may stand in a page's `<meta>`, the surest first. */
const METAS: readonly string[] = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publishdate",
  "publish_date",
  "pubdate",
  "article.published",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "citation_publication_date",
  "date",
];

/**
 * The date of publication.
 *
 * - Input: the page's head, the objects of its JSON-LD and the article among them, and its address.
 * - Output: the first that is a date of: the article's JSON-LD, any other of its objects, the metas, marked elements, the
 *   only day of the page's `<time>` elements, the day in the address; `null` where there is none.
 */
export function pagePublished(
  page: PageHead,
  objects: readonly JsonObject[],
  article: JsonObject | null,
  address: string | null,
): StatedDate | null {
  const stated: readonly (readonly [string | null, string])[] = [
    [article && textIn(article, "datePublished"), "JSON-LD `datePublished`"],
    ...objects.map((object) => [textIn(object, "datePublished"), "JSON-LD `datePublished`"] as const),
    ...METAS.map((name) => [page.metas.get(name) ?? null, `<meta> \`${name}\``] as const),
    ...page.dates.map((element) => {
      const { datetime, content } = element.attributes;
      return [datetime ?? content ?? textOf(element), "<time> of the article"] as const;
    }),
    [article && textIn(article, "dateCreated"), "JSON-LD `dateCreated`"],
    [onlyDay(page), "the only day of the page's <time> elements"],
    [dayIn(address), "the day in its address"],
  ];
  for (const [value, because] of stated) {
    const date = value === null ? null : publishedOf(value);
    if (date !== null) return { value: date, because };
  }
  return null;
}

/** The instant or day that all the page's `<time>` elements are of, where they are of one day. */
function onlyDay({ times }: PageHead): string | null {
  const dates = times.flatMap(({ attributes }) => publishedOf(attributes["datetime"] ?? "") ?? []);
  const days = new Set(dates.map((date) => date.slice(0, 10)));
  return days.size === 1 ? (dates[0] ?? null) : null;
}

/** `/2031/05/04/` or `/2031-05-04-` in an address. */
function dayIn(address: string | null): string | null {
  const day = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(address ?? "");
  return day ? `${day[1]}-${day[2]}-${day[3]}` : null;
}
