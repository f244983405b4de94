/** Walking a page's tree. Recursion is safe: a tree is never deeper than `PAGE_DEPTH`. */
import type { PageElement, PageNode } from "./page-tree.ts";

/** The element and all within it, in the page's order. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const stack: PageElement[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (isElement(child)) stack.push(child);
    }
  }
}

/** All text within an element, as it stands. */
export function textOf(root: PageElement): string {
  const parts: string[] = [];
  const visit = (node: PageNode): void => {
    if (isElement(node)) node.children.forEach(visit);
    else parts.push(node);
  };
  visit(root);
  return parts.join("");
}

export function isElement(node: PageNode | undefined): node is PageElement {
  return typeof node === "object";
}
