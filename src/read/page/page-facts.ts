/** What a page states about itself: title, outlet, date, language, address. */

import { languageTag } from "../language-tag.ts";
import { plainField } from "../plain-field.ts";
import { type JsonObject, jsonLdObjects, textIn, typesOf } from "./json-ld.ts";
import { pageHead } from "./page-head.ts";
import { pagePublished } from "./page-published.ts";
import { type PageElement, pageTree } from "./page-tree.ts";
import { textOf } from "./page-walk.ts";

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

/** Reads what a page states; each field is `null` where it states none. */
export function pageFacts(root: PageElement, address: string | null): PageFacts {
  const page = pageHead(root);
  const objects = jsonLdObjects(page.scripts);
  const article = objects.find((object) => typesOf(object).some((type) => ARTICLE.test(type))) ?? null;
  const inArticle = (property: string): string | null => plainField(article && unescaped(textIn(article, property)));
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = plainField(page.metas.get(name));
      if (value !== null) return value;
    }
    return null;
  };
  const outlet =
    meta("og:site_name") ??
    nameOf(article?.["publisher"], objects) ??
    meta("application-name", "publisher", "dc.publisher");
  const title = inArticle("headline") ?? meta("og:title", "twitter:title", "dc.title") ?? page.heading ?? page.title;
  const url = absolute(page.canonical ?? meta("og:url") ?? address, address);
  return {
    title: title === null ? null : withoutOutlet(title, outlet),
    outlet: outlet !== null && /^(?:https?:|@)/.test(outlet) ? null : outlet,
    url,
    language: languageTag(
      page.language ?? inArticle("inLanguage") ?? meta("og:locale", "content-language", "dc.language"),
    ),
    published: pagePublished(page, objects, article, url),
    description: meta("og:description", "twitter:description", "description"),
    articleBody: article && textIn(article, "articleBody"),
  };
}

/** The name of somebody that JSON-LD states in place, or by the id of another of its objects. */
function nameOf(stated: unknown, objects: readonly JsonObject[]): string | null {
  const name = textIn({ stated }, "stated");
  const named = objects.find((object) => name !== null && object["@id"] === name && typeof object["name"] === "string");
  return plainField(unescaped(named ? textIn(named, "name") : name));
}

/** Text of JSON-LD as people read it: many pages write entities in it. */
function unescaped(text: string | null): string | null {
  return text?.includes("&") ? textOf(pageTree(text).root) : text;
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
