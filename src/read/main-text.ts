/** The main text of a page. */
import { createRequire } from "node:module";
import type { PageElement, PageNode } from "./page-tree.ts";
import { isElement } from "./page-walk.ts";

// The libraries' types are those of a browser, which this program has not; these are the parts that are used.
const load = createRequire(import.meta.url);
interface Parsed {
  readonly content: string | null;
}
const { Readability } = load("@mozilla/readability") as {
  Readability: new (document: unknown) => { parse(): Parsed | null };
};
const { parseHTML } = load("linkedom") as { parseHTML(html: string): { readonly document: unknown } };

/** What Readability takes for the article, as markup; `null` where it finds none. */
export function readabilityContent(root: PageElement): string | null {
  return new Readability(parseHTML(markupOf(root)).document).parse()?.content ?? null;
}

/** The tree as markup again. */
export function markupOf(root: PageElement): string {
  const parts: string[] = [];
  const visit = (node: PageNode): void => {
    if (!isElement(node)) parts.push(node.replace(/&/g, "&amp;").replace(/</g, "&lt;"));
    else if (node.tag === "#page") node.children.forEach(visit);
    else if (node.tag !== "script" && node.tag !== "style") {
      const attributes = Object.entries(node.attributes).map(
        ([name, value]) => ` ${name}="${value.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`,
      );
      parts.push(`<${node.tag}${attributes.join("")}>`);
      node.children.forEach(visit);
      parts.push(`</${node.tag}>`);
    }
  };
  visit(root);
  return parts.join("");
}
