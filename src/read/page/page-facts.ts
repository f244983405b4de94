/** What a page states about itself: title, outlet, date, language, address. */

import { languageTag } from "../language-tag.ts";
import { plainField } from "../plain-field.ts";
import { publishedOf } from "../published.ts";
import { type JsonObject, jsonLdObjects, textIn, typesOf } from "./json-ld.ts";
import { type PageHead, pageHead } from "./page-head.ts";
import type { PageElement } from "./page-tree.ts";

export interface PageFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: { readonly value: string; readonly because: string } | null;
  /** What it says of itself to those who link to it: mostly the first words of the text. */
  readonly description: string | null;
  /** The text that the page's JSON-LD gives as the article's: evidence of what the main text is. */
  readonly articleBody: string | null;
}

/** schema.org's kinds of article, by the end of their names. */
const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review)$/;

/** Where a date of publication may stand in a page's `<meta>`, the surest first. */
const DATE_METAS: readonly string[] = [
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

/** Reads what a page states; each field is `null` where it states none. */
export function pageFacts(root: PageElement, address: string | null): PageFacts {
  const page = pageHead(root);
  const objects = jsonLdObjects(page.scripts);
  const article = objects.find((object) => typesOf(object).some((type) => ARTICLE.test(type))) ?? null;
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = plainField(page.metas.get(name));
      if (value !== null) return value;
    }
    return null;
  };
  const outlet =
    meta("og:site_name") ??
    plainField(article && textIn(article, "publisher")) ??
    meta("application-name", "publisher", "dc.publisher");
  const title =
    plainField(article && textIn(article, "headline")) ??
    meta("og:title", "twitter:title", "dc.title") ??
    page.heading ??
    page.title;
  return {
    title: title === null ? null : withoutOutlet(title, outlet),
    outlet: outlet !== null && /^(?:https?:|@)/.test(outlet) ? null : outlet,
    url: absolute(page.canonical ?? meta("og:url") ?? address, address),
    language: languageTag(
      page.language ??
        (article && textIn(article, "inLanguage")) ??
        meta("og:locale", "content-language", "dc.language"),
    ),
    published: published(page, article, meta),
    description: meta("og:description", "twitter:description", "description"),
    articleBody: article && textIn(article, "articleBody"),
  };
}

function published(
  page: PageHead,
  article: JsonObject | null,
  meta: (...names: readonly string[]) => string | null,
): PageFacts["published"] {
  const stated: readonly (readonly [string | null, string])[] = [
    [article && textIn(article, "datePublished"), "JSON-LD `datePublished`"],
    ...DATE_METAS.map((name) => [meta(name), `<meta> \`${name}\``] as const),
    ...page.dates.map(
      ({ attributes }) => [attributes["datetime"] ?? attributes["content"] ?? null, "<time> of the article"] as const,
    ),
    [article && textIn(article, "dateCreated"), "JSON-LD `dateCreated`"],
  ];
  for (const [value, because] of stated) {
    const date = value === null ? null : publishedOf(value);
    if (date !== null) return { value: date, because };
  }
  return null;
}

/** `Headline - Outlet` without the outlet. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title;
  for (const mark of [" | ", " - ", " – ", " — ", " :: "])
    if (title.toLowerCase().endsWith(`${mark}${outlet}`.toLowerCase()))
      return title.slice(0, -(mark.length + outlet.length)).trim();
  return title;
}

function absolute(url: string | null, address: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url, address ?? undefined);
    return protocol === "http:" || protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}
