/** The main text of a page, and what in it the markup says is not the report's own telling. */
import type { Removed } from "../../core/format.ts";
import { withoutOtherArticles } from "./main-article.ts";
import { mainPart, proseIn } from "./main-part.ts";
import { pageBlocks } from "./page-blocks.ts";
import { linesOf, type PageLine } from "./page-lines.ts";
import { type PageElement, pageTree } from "./page-tree.ts";
import { elementsOf, textOf } from "./page-walk.ts";
import { type PartIndex, partIndex } from "./part-index.ts";
import { afterTitle, quotedBlock } from "./title-block.ts";
import { withoutTeasers } from "./without-teasers.ts";

export interface MainText {
  /** One block a line; empty where the page has no report. */
  readonly text: string;
  /** Whole lines that are captions, credits or links to other reports. */
  readonly marked: readonly Removed[];
}

/** What a page states that bears on what its main text is. */
export interface StatedText {
  readonly title: string | null;
  readonly url: string | null;
  /** What it says of itself to those who link to it. */
  readonly description: string | null;
  /** The text that its JSON-LD gives as the article's. It is often cut, or has no paragraphs, so the page's own text comes first. */
  readonly articleBody: string | null;
}

/** A main text with less than this (UTF-16 units of paragraphs) may be the wrong part of the page. */
const ENOUGH = 250;
/** Another reading of the page is taken where it has so many times the text. */
const MUCH_MORE = 2;

/**
 * The main text of a page.
 *
 * - Input: the page's tree, and what it states of its text.
 * - Output: the report's blocks, one a line, without what stands around it; lines that stand inside it without being its text
 *   are kept and marked. Where there is hardly any, the names that the markup gives its parts are disregarded, and at last the
 *   text is taken that its JSON-LD states.
 */
export function mainText(root: PageElement, stated: StatedText): MainText {
  const body = [...elementsOf(root)].find(({ tag }) => tag === "body") ?? root;
  const index = partIndex(body);
  const read = [readBody(body, index, stated, true)];
  if ((read[0]?.prose ?? 0) < ENOUGH) read.push(readBody(body, index, stated, false), readStated(stated));
  return read.reduce((best, next) => (next.prose > MUCH_MORE * best.prose ? next : best)).main;
}

interface Reading {
  readonly main: MainText;
  /** UTF-16 units of paragraphs. */
  readonly prose: number;
}

const NOTHING: Reading = { main: { text: "", marked: [] }, prose: 0 };

/** `named`: whether the names that the markup gives its parts are heeded. */
function readBody(
  body: PageElement,
  index: PartIndex,
  { title, url, description }: StatedText,
  named: boolean,
): Reading {
  const all = pageBlocks(body, index, { host: hostOf(url), named });
  const blocks = withoutOtherArticles(withoutTeasers(all), title);
  const main = mainPart(blocks, quotedBlock(blocks, description));
  if (main === null) return NOTHING;
  const inside = blocks.filter(({ within }) => within.includes(main));
  return {
    main: joined(linesOf(afterTitle(inside, title))),
    prose: inside.reduce((sum, block) => sum + proseIn(block), 0),
  };
}

function readStated({ articleBody }: StatedText): Reading {
  if (articleBody === null) return NOTHING;
  const text = articleBody.includes("<") ? textOf(pageTree(articleBody).root) : articleBody;
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const main = joined(lines.filter((line) => line !== "").map((line) => ({ text: line, mark: null })));
  return { main, prose: main.text.length };
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
