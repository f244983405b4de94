/** Where a page's blocks have what the page states of itself: its title, and the text that its description quotes. */
import { isHeading, proseIn } from "./main-part.ts";
import type { PageBlock } from "./page-blocks.ts";

/** The heading that is the title, letter for letter; -1 where there is none, or no title. */
export function titleBlock(blocks: readonly PageBlock[], title: string | null): number {
  const wanted = title === null ? "" : letters(title);
  return wanted === ""
    ? -1
    : blocks.findIndex(({ text, within }) => isHeading(within.at(-1)) && letters(text) === wanted);
}

/** The blocks without the title, which is no part of the text, and without what stands before it. */
export function afterTitle(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  const exact = titleBlock(blocks, title);
  const at = exact === -1 ? blocks.findIndex(({ within }) => within.at(-1)?.tag === "h1") : exact;
  if (at === -1) return blocks;
  const before = proseOf(blocks.slice(0, at));
  const whole = exact !== -1 && proseOf(blocks.slice(at)) > before;
  return before === 0 || whole ? blocks.slice(at + 1) : blocks.filter((_, index) => index !== at);
}

/** Letters of a description that are sought, and that it must have: a shorter one may be a slogan. */
const QUOTED = 40;
const QUOTED_LEAST = 30;
/** UTF-16 units of a block in which they are sought. */
const SOUGHT = 400;

/** The paragraph that the page's description quotes, or `null`. */
export function quotedBlock(blocks: readonly PageBlock[], description: string | null): PageBlock | null {
  const quoted = letters(description ?? "").slice(0, QUOTED);
  if (quoted.length < QUOTED_LEAST) return null;
  return blocks.find((block) => proseIn(block) > 0 && letters(block.text.slice(0, SOUGHT)).includes(quoted)) ?? null;
}

function proseOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseIn(block), 0);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
