/** Which element of a page holds its report. */
import { BODY } from "../../languages/markup-names.ts";
import { classWords, isNamed } from "./class-words.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { PageElement } from "./page-tree.ts";

/** A block shorter than this is no paragraph, and one longer than this counts no more. */
const SHORT = 40;
const LONG = 1000;
/** A block with more than this share of links is no paragraph. */
const LINKED = 0.5;
/** What a paragraph that does not end as sentences do counts. */
const NO_END = 0.5;
/** What it is worth that markup calls an element the report's body. */
const CALLED = { itemprop: 1.3, named: 1.1, article: 1.05 };

/** What it is worth that the block stands in it which the page's description quotes: mostly the first paragraph. */
const LEAD = 1.1;

/** How much of a paragraph a block is: its length, less its links, or 0. */
export function proseIn({ text, linked, mark, within }: PageBlock): number {
  const share = linked / text.length;
  if (mark !== null || share > LINKED || text.length < SHORT || isHeading(within.at(-1))) return 0;
  const length = Math.min(text.length, LONG) * (1 - share);
  return endsSentence(text) ? length : NO_END * length;
}

/** Whether a text ends as sentences do, or as quotations and introductions. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;"”»«'’)\]。！？।؟۔]$/.test(text);
}

export function isHeading(element: PageElement | undefined): boolean {
  return element !== undefined && /^h[1-6]$/.test(element.tag);
}

/**
 * The element that holds the report.
 *
 * - Input: the page's blocks, in order, and the one that the page's description quotes, if any.
 * - Output: the element whose text is most nearly all of the page's paragraphs and nothing but paragraphs (the harmonic mean of
 *   both shares), what markup calls the body first among equals; `null` where there is no paragraph.
 */
export function mainPart(blocks: readonly PageBlock[], lead: PageBlock | null): PageElement | null {
  const prose = new Map<PageElement, number>();
  const text = new Map<PageElement, number>();
  let total = 0;
  for (const block of blocks) {
    const own = proseIn(block);
    total += own;
    for (const element of block.within) {
      prose.set(element, (prose.get(element) ?? 0) + own);
      text.set(element, (text.get(element) ?? 0) + block.text.length);
    }
  }
  let best: PageElement | null = null;
  let most = 0;
  for (const [element, own] of prose) {
    const [recall, precision] = [own / total, own / (text.get(element) ?? 1)];
    const worth = called(element) * (lead?.within.includes(element) ? LEAD : 1);
    const score = own === 0 ? 0 : ((2 * precision * recall) / (precision + recall)) * worth;
    if (score > most) [best, most] = [element, score];
  }
  return best;
}

function called(element: PageElement): number {
  if (/articleBody/.test(element.attributes["itemprop"] ?? "")) return CALLED.itemprop;
  if (isNamed(classWords(element), BODY)) return CALLED.named;
  return element.tag === "article" ? CALLED.article : 1;
}
