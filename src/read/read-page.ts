/** A page read: its main text, and what it states about itself. */
import { readabilityContent } from "./main-text.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { type PageElement, type PageNode, pageTree } from "./page-tree.ts";
import { isElement } from "./page-walk.ts";

export interface Page {
  readonly facts: PageFacts;
  /** One block a line, entities decoded, blanks run together; empty where the page has no main text. */
  readonly text: string;
  /** Whether the page was nested deeper than is read. */
  readonly flattened: boolean;
}

/** Elements that stand in a line of text; all others begin a new one. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Reads a page. */
export function readPage(html: string, address: string | null): Page {
  const { root, flattened } = pageTree(html);
  const facts = pageFacts(root, address);
  const content = readabilityContent(root);
  return { facts, text: content === null ? "" : linesOf(pageTree(content).root).join("\n"), flattened };
}

function linesOf(root: PageElement): string[] {
  const lines: string[] = [];
  let line = "";
  const end = (): void => {
    const plain = line.replace(/\s+/gu, " ").trim();
    if (plain !== "") lines.push(plain);
    line = "";
  };
  const visit = (node: PageNode): void => {
    if (!isElement(node)) line += node;
    else {
      const block = !INLINE.has(node.tag);
      if (block) end();
      node.children.forEach(visit);
      if (block) end();
    }
  };
  visit(root);
  end();
  return lines;
}
