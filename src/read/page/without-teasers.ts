/** A page's blocks without its teasers: lists of other reports, each with a title that leads there and perhaps some of its text. */
import type { PageBlock } from "./page-blocks.ts";
import type { PageElement } from "./page-tree.ts";

/** Elements that begin with a link to the same site make a list of teasers where there are so many, and most of their siblings do. */
const TEASERS = 4;
const MOST = 0.8;

/** Leaves out every block that stands in a list of teasers. */
export function withoutTeasers(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const lists = new Set<PageElement>();
  for (const [parent, { all, leading }] of childrenOf(blocks))
    if (leading >= TEASERS && leading >= MOST * all) lists.add(parent);
  return blocks.filter(({ within }) => !within.some((element) => lists.has(element)));
}

interface Children {
  /** Children of an element that hold text, and those of them that begin with a link to the same site. */
  readonly all: number;
  readonly leading: number;
  readonly last: PageElement;
}

function childrenOf(blocks: readonly PageBlock[]): Map<PageElement, Children> {
  const children = new Map<PageElement, Children>();
  for (const { within, leads } of blocks)
    for (const [at, parent] of within.entries()) {
      const child = within[at + 1];
      const { all, leading, last } = children.get(parent) ?? { all: 0, leading: 0, last: null };
      if (!child || last === child) continue;
      children.set(parent, { all: all + 1, leading: leading + (leads ? 1 : 0), last: child });
    }
  return children;
}
