/** A page read: its main text, and what it states about itself. */
import { type MainText, mainText } from "./main-text.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { pageTree } from "./page-tree.ts";

export interface Page {
  readonly facts: PageFacts;
  readonly main: MainText;
  /** Whether the page was nested deeper than is read. */
  readonly flattened: boolean;
}

/** Reads a page; `address` is where it was fetched from, or `null`. */
export function readPage(html: string, address: string | null): Page {
  const { root, flattened } = pageTree(html);
  const facts = pageFacts(root, address);
  return { facts, main: mainText(root, { ...facts, url: facts.url ?? address }), flattened };
}
