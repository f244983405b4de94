/** The text of a page as blocks: a paragraph, a heading, an item of a list, each with what tells whether it is the report's. */
import type { RemovedReason } from "../../core/format.ts";
import { INLINE } from "./inline-elements.ts";
import { isAround, markOf } from "./page-parts.ts";
import type { PageElement, PageNode } from "./page-tree.ts";
import { isElement } from "./page-walk.ts";
import type { PartIndex } from "./part-index.ts";

export interface PageBlock {
  /** Its text, blanks run together. */
  readonly text: string;
  /** The elements it stands in, the innermost last. */
  readonly within: readonly PageElement[];
  /** UTF-16 units of its text that are links, and links to the same site. */
  readonly linked: number;
  readonly ownLinked: number;
  /** UTF-16 units that are set in italics. */
  readonly slanted: number;
  /** Whether it begins with a link to the same site. */
  readonly leads: boolean;
  /** Why the markup says that it is not the report's text, or `null`. */
  readonly mark: RemovedReason | null;
}

/** A link as long as this leads to another report; a shorter one names somebody or something. */
const LEAD = 15;

/** How text stands at a place of the page. */
interface Place {
  readonly within: readonly PageElement[];
  readonly mark: RemovedReason | null;
  readonly link: "none" | "own" | "other";
  readonly slanted: boolean;
}

interface Drawn {
  text: string;
  linked: number;
  ownLinked: number;
  slanted: number;
  leads: boolean;
}

const NOTHING: Drawn = { text: "", linked: 0, ownLinked: 0, slanted: 0, leads: false };

export interface BlockOptions {
  /** The host of the page's address, to tell links to the same site; `null` where it is not known. */
  readonly host: string | null;
  /** Whether the names that the markup gives its parts are heeded. */
  readonly named: boolean;
}

/**
 * The blocks of a page, in its order.
 *
 * - Input: the page's body and its index.
 * - Output: every text that does not stand around the report. Two `<br>` part blocks; one is a blank.
 */
export function pageBlocks(body: PageElement, index: PartIndex, { host, named }: BlockOptions): PageBlock[] {
  const blocks: PageBlock[] = [];
  let drawn: Drawn = { ...NOTHING };
  const end = ({ within, mark }: Place): void => {
    const text = drawn.text.replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push({ ...drawn, text, within, mark });
    drawn = { ...NOTHING };
  };
  const visit = (node: PageNode, place: Place): void => {
    if (!isElement(node)) draw(drawn, node, place);
    else if (node.tag === "br") {
      drawn.text += "\n";
      if (/\n[^\S\n]*\n[^\S\n]*$/.test(drawn.text.slice(-20))) end(place);
    } else if (!isAround(node, index, named)) enter(node, place);
  };
  const enter = (element: PageElement, outer: Place): void => {
    const mark = outer.mark ?? markOf(element, index);
    const inner: Place = {
      ...outer,
      mark,
      link: linkOf(element, host) ?? outer.link,
      slanted: outer.slanted || isSlanted(element),
    };
    if (INLINE.has(element.tag) && mark === outer.mark) {
      for (const child of element.children) visit(child, inner);
      return;
    }
    end(outer);
    const place = { ...inner, within: [...outer.within, element] };
    for (const child of element.children) visit(child, place);
    end(place);
  };
  const page: Place = { within: [body], mark: null, link: "none", slanted: false };
  for (const child of body.children) visit(child, page);
  end(page);
  return blocks;
}

function draw(drawn: Drawn, text: string, { link, slanted }: Place): void {
  const length = text.replace(/\s+/g, " ").trim().length;
  if (link === "own" && length >= LEAD && drawn.text.trim() === "") drawn.leads = true;
  drawn.text += text;
  if (link !== "none") drawn.linked += length;
  if (link === "own") drawn.ownLinked += length;
  if (slanted) drawn.slanted += length;
}

function isSlanted({ tag }: PageElement): boolean {
  return tag === "i" || tag === "em" || tag === "cite";
}

/** Whether an element is a link, and where to; `null` where it is none. A link within the page is none. */
function linkOf({ tag, attributes }: PageElement, host: string | null): "own" | "other" | "none" | null {
  if (tag !== "a") return null;
  const href = (attributes["href"] ?? "").trim();
  if (href === "" || href.startsWith("#")) return "none";
  if (!/^(?:https?:)?\/\//i.test(href)) return "own";
  const target = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(href)?.[1]?.toLowerCase() ?? "";
  return host !== null && siteOf(target) === siteOf(host) ? "own" : "other";
}

/** The last two labels of a host's name: enough to tell a site's own links from others. */
function siteOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}
