/** The blocks of a report as lines: which of them are its text, and which only stand inside it. */
import type { RemovedReason } from "../../core/format.ts";
import { endsSentence, isHeading, proseIn } from "./main-part.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { PageElement } from "./page-tree.ts";

export interface PageLine {
  readonly text: string;
  readonly mark: RemovedReason | null;
}

interface Line extends PageLine {
  readonly heading: boolean;
  /** How much of a paragraph it is. */
  readonly prose: number;
  readonly slanted: boolean;
  /** Whether it is short and does not end as sentences do: behind the last paragraph, a label, a name or a button. */
  readonly label: boolean;
}

/** A block with less than this beside its links, and more than this share of links, is only a link. */
const BESIDE_LINKS = 25;
const ALL_LINKS = 0.6;
/** A list is one of links where they are this share of it, most to the same site, and its items are no longer than this. */
const LIST_LINKS = 0.35;
const LIST_ITEM = 120;

/** The lines of a report's blocks, without those at its ends that are none of its. */
export function linesOf(blocks: readonly PageBlock[]): readonly PageLine[] {
  const lists = linkLists(blocks);
  const lines = blocks.map(
    (block): Line => ({
      text: block.text,
      mark: block.mark ?? (isLink(block) || block.within.some((element) => lists.has(element)) ? "link" : null),
      heading: isHeading(block.within.at(-1)),
      prose: proseIn(block),
      slanted: block.slanted > 0.9 * block.text.replace(/\s/g, "").length,
      label: block.text.length < LABEL && !endsSentence(block.text),
    }),
  );
  return withoutEdges(betweenLinks(lines));
}

function isLink({ text, linked, ownLinked }: PageBlock): boolean {
  return linked > ALL_LINKS * text.length && text.length - linked < BESIDE_LINKS && 2 * ownLinked > linked;
}

/** Lists whose items are links to other reports of the site. */
function linkLists(blocks: readonly PageBlock[]): ReadonlySet<PageElement> {
  const lists = new Map<PageElement, { items: number; length: number; linked: number; ownLinked: number }>();
  for (const { within, text, linked, ownLinked } of blocks) {
    const list = within.findLast(({ tag }) => tag === "ul" || tag === "ol");
    if (!list) continue;
    const sum = lists.get(list) ?? { items: 0, length: 0, linked: 0, ownLinked: 0 };
    lists.set(list, {
      items: sum.items + 1,
      length: sum.length + text.length,
      linked: sum.linked + linked,
      ownLinked: sum.ownLinked + ownLinked,
    });
  }
  const ofLinks = [...lists].filter(
    ([, { items, length, linked, ownLinked }]) =>
      linked > LIST_LINKS * length && 2 * ownLinked > linked && length < LIST_ITEM * items,
  );
  return new Set(ofLinks.map(([list]) => list));
}

/** Lines that are no paragraphs and stand before or between links belong to them: "Read also", a date, a name. */
function betweenLinks(lines: readonly Line[]): Line[] {
  const settled = [...lines];
  for (let at = settled.length - 2; at >= 0; at--) {
    const line = settled[at];
    const next = settled[at + 1];
    const before = settled[at - 1];
    if (!line || line.mark !== null || line.prose > 0 || next?.mark !== "link") continue;
    if (line.heading || line.text.endsWith(":") || before === undefined || before.mark !== null)
      settled[at] = { ...line, mark: "link" };
  }
  return settled;
}

/** UTF-16 units that a label has at most. */
const LABEL = 30;

/** Lines in italics that end a report are notes on it where they are less than this share of it. */
const NOTES = 0.1;

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Without what ends a page and is none of the report's: marked lines, headings that head nothing, labels, notes in italics. */
function withoutEdges(lines: readonly Line[]): readonly Line[] {
  const paragraph = lines.findLastIndex(({ prose }) => prose > 0);
  const own = lines.map(({ mark, heading, label }, at) => mark === null && !heading && !(label && at > paragraph));
  const last = own.lastIndexOf(true);
  const told = lines.findLastIndex(({ slanted }, at) => own[at] === true && !slanted);
  const notes = lengthOf(lines.slice(told + 1, last + 1));
  return lines.slice(0, (notes < NOTES * lengthOf(lines) ? told : last) + 1);
}
