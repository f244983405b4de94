/** Where a page states something about itself: its metas, scripts of data, titles and dates, gathered. */

import { plainField } from "../plain-field.ts";
import type { PageElement } from "./page-tree.ts";
import { elementsOf, textOf } from "./page-walk.ts";

export interface PageHead {
  /** `<meta>` by `property`, `name`, `itemprop` or `http-equiv`, lower case; of several the first. */
  readonly metas: ReadonlyMap<string, string>;
  /** Texts of the JSON-LD scripts. */
  readonly scripts: readonly string[];
  /** `<title>`, and the first `<h1>`. */
  readonly title: string | null;
  readonly heading: string | null;
  readonly canonical: string | null;
  /** `<html lang>`. */
  readonly language: string | null;
  /** Elements that mark a date as that of publication. */
  readonly dates: readonly PageElement[];
  /** All `<time>` elements. */
  readonly times: readonly PageElement[];
}

/** The attributes by which a `<meta>` is named. */
const NAMED_BY = ["property", "name", "itemprop", "http-equiv"] as const;

/** Gathers it. */
export function pageHead(root: PageElement): PageHead {
  const all = [...elementsOf(root)];
  const first = (tag: string): PageElement | undefined => all.find((element) => element.tag === tag);
  const textIn = (tag: string): string | null => {
    const element = first(tag);
    return element ? plainField(textOf(element)) : null;
  };
  const canonical = all.find(({ tag, attributes }) => tag === "link" && /^canonical$/i.test(attributes["rel"] ?? ""));
  return {
    metas: metasOf(all),
    scripts: all.filter(isData).map(textOf),
    title: textIn("title"),
    heading: textIn("h1"),
    canonical: plainField(canonical?.attributes["href"]),
    language: first("html")?.attributes["lang"] ?? null,
    dates: all.filter(isDate),
    times: all.filter(({ tag }) => tag === "time"),
  };
}

function metasOf(all: readonly PageElement[]): Map<string, string> {
  const metas = new Map<string, string>();
  for (const { tag, attributes } of all) {
    if (tag !== "meta") continue;
    const named = NAMED_BY.find((attribute) => attributes[attribute]);
    const key = named === undefined ? "" : (attributes[named] ?? "").toLowerCase();
    const content = attributes["content"];
    if (key !== "" && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

function isData({ tag, attributes }: PageElement): boolean {
  return tag === "script" && /ld\+json/i.test(attributes["type"] ?? "");
}

/** A bare `<time>` could be the date of anything on the page. */
function isDate({ tag, attributes }: PageElement): boolean {
  if (/\bdatePublished\b/.test(attributes["itemprop"] ?? "")) return true;
  return tag === "time" && ("pubdate" in attributes || /publish|posted|entry-date/i.test(attributes["class"] ?? ""));
}
