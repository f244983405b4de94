/** The main text of a page, and what in it the markup says is not the report's own telling. */
import type { Removed } from "../../core/format.ts";
import { isHeading, mainPart, proseIn } from "./main-part.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";
import { linesOf, type PageLine } from "./page-lines.ts";
import type { PageElement } from "./page-tree.ts";
import { elementsOf } from "./page-walk.ts";
import { partIndex } from "./part-index.ts";
import { withoutTeasers } from "./without-teasers.ts";

export interface MainText {
  /** One block a line; empty where the page has no report. */
  readonly text: string;
  /** Whole lines that are captions, credits or links to other reports. */
  readonly marked: readonly Removed[];
}

/**
 * The main text of a page.
 *
 * - Input: the page's tree, the title it states and its address, each where known.
 * - Output: the report's blocks, one a line, without what stands around it; lines that stand inside it without being its text
 *   are kept and marked.
 */
export function mainText(root: PageElement, title: string | null, url: string | null): MainText {
  const body = [...elementsOf(root)].find(({ tag }) => tag === "body") ?? root;
  const blocks = withoutOtherArticles(withoutTeasers(pageBlocks(body, partIndex(body), hostOf(url))));
  const main = mainPart(blocks);
  if (main === null) return { text: "", marked: [] };
  const inside = blocks.filter(({ within }) => within.includes(main));
  return joined(linesOf(afterTitle(inside, title)));
}

/** An `article` with this share of the page's paragraphs is the report, and the page's other articles are not. */
const MAIN_ARTICLE = 0.3;
/** … where none of them has more than this share of what the first has. */
const OTHER_ARTICLE = 0.5;

function withoutOtherArticles(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const prose = new Map<PageElement, number>();
  let total = 0;
  for (const block of blocks) {
    const article = block.within.find(({ tag }) => tag === "article");
    const own = proseIn(block);
    total += own;
    if (article) prose.set(article, (prose.get(article) ?? 0) + own);
  }
  const ranked = [...prose].sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  if (!first || first[1] < MAIN_ARTICLE * total || (second?.[1] ?? 0) > OTHER_ARTICLE * first[1]) return blocks;
  return blocks.filter(({ within }) => (within.find(({ tag }) => tag === "article") ?? first[0]) === first[0]);
}

/** Without the title, which is no part of the text, and what stands before it. */
function afterTitle(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  const wanted = title === null ? "" : letters(title);
  const exact = blocks.findIndex(
    ({ text, within }) => wanted !== "" && isHeading(within.at(-1)) && letters(text) === wanted,
  );
  const at = exact === -1 ? blocks.findIndex(({ within }) => within.at(-1)?.tag === "h1") : exact;
  if (at === -1) return blocks;
  const before = proseOf(blocks.slice(0, at));
  const whole = exact !== -1 && proseOf(blocks.slice(at)) > before;
  return before === 0 || whole ? blocks.slice(at + 1) : blocks.filter((_, index) => index !== at);
}

function proseOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseIn(block), 0);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function joined(lines: readonly PageLine[]): MainText {
  const marked: Removed[] = [];
  let text = "";
  for (const line of lines) {
    if (text !== "") text += "\n";
    if (line.mark !== null) marked.push({ start: text.length, end: text.length + line.text.length, reason: line.mark });
    text += line.text;
  }
  return { text, marked };
}

function hostOf(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).hostname;
  } catch {
    return null;
  }
}
