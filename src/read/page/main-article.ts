/** A page's blocks without its other articles: the report is one `article`, and others stand beside or below it. */
import { proseIn } from "./main-part.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { PageElement } from "./page-tree.ts";
import { titleBlock } from "./title-block.ts";

/** An `article` with this share of the page's paragraphs is the report … */
const MOST = 0.3;
/** … where no other has more than this share of what it has. */
const OTHER = 0.5;
/** The `article` under the page's title is the report where it has paragraphs of this length. */
const SOME = 150;

/** Leaves out what stands in other articles than the report's; everything stays where it is not clear which that is. */
export function withoutOtherArticles(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  const prose = new Map<PageElement, number>();
  let total = 0;
  for (const block of blocks) {
    const article = articleOf(block);
    const own = proseIn(block);
    total += own;
    if (article) prose.set(article, (prose.get(article) ?? 0) + own);
  }
  const main = titled(blocks, title, prose) ?? largest(prose, total);
  return main === null ? blocks : blocks.filter((block) => (articleOf(block) ?? main) === main);
}

/** The outermost `article` that a block stands in. */
function articleOf({ within }: PageBlock): PageElement | null {
  return within.find(({ tag }) => tag === "article") ?? null;
}

function titled(
  blocks: readonly PageBlock[],
  title: string | null,
  prose: ReadonlyMap<PageElement, number>,
): PageElement | null {
  const heading = blocks[titleBlock(blocks, title)];
  const article = heading ? articleOf(heading) : null;
  return article !== null && (prose.get(article) ?? 0) >= SOME ? article : null;
}

function largest(prose: ReadonlyMap<PageElement, number>, total: number): PageElement | null {
  const [first, second] = [...prose].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < MOST * total || (second?.[1] ?? 0) > OTHER * first[1]) return null;
  return first[0];
}
