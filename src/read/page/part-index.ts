/** What the elements of a page hold, counted once: how much written text, headings, pictures, quotations. */
import { BODY } from "../../languages/markup-names.ts";
import { classWords, isNamed } from "./class-words.ts";
import { INLINE } from "./inline-elements.ts";
import type { PageElement, PageNode } from "./page-tree.ts";
import { isElement } from "./page-walk.ts";

/** Elements that never hold a report's text. */
export const NEVER: ReadonlySet<string> = new Set(
  (
    "applet area audio button canvas datalist dialog embed fieldset footer frame frameset head iframe input label link map math menu meta " +
    "meter nav noframes noscript object optgroup option param progress script select style svg template textarea title track video"
  ).split(" "),
);

/** Elements that show a picture. */
const PICTURES: ReadonlySet<string> = new Set(["amp-img", "img", "picture"]);
/** Elements that hold more than a caption. */
const MORE: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "ol", "table", "ul"]);
/** Text that is shorter than this, behind one picture in an element that holds nothing else, is its caption. */
const CAPTION_LENGTH = 100;

/** Elements whose own text makes a paragraph where it is as long as this, with fewer links than this share. */
const PARAGRAPHS: ReadonlySet<string> = new Set(["article", "blockquote", "div", "p", "section", "td"]);
const PARAGRAPH = 60;
const PARAGRAPH_LINKED = 0.4;

export interface PartIndex {
  /** The share (0-1) of the page's paragraphs that stands in the element. */
  readonly share: (element: PageElement) => number;
  /** Whether an `h1`, a `main` or an `articleBody` is or stands in it. */
  readonly holdsTitle: (element: PageElement) => boolean;
  /** Whether an `article` stands in it. */
  readonly holdsArticle: (element: PageElement) => boolean;
  /** Whether it is or holds an `article`, or what markup calls the body of one. */
  readonly holdsBody: (element: PageElement) => boolean;
  /** Whether a `blockquote` stands in it. */
  readonly holdsQuotation: (element: PageElement) => boolean;
  /** Whether it holds one picture and, behind it, so little text that the text is its caption. */
  readonly isPicture: (element: PageElement) => boolean;
}

interface Held {
  paragraphs: number;
  length: number;
  /** Pictures in the element; `TOO_MANY` where something other than a picture and its caption is in it. */
  pictures: number;
  title: boolean;
  article: boolean;
  body: boolean;
  quotation: boolean;
}

const TOO_MANY = 1000;

/** Counts what the elements of a page hold. */
export function partIndex(body: PageElement): PartIndex {
  const held = new Map<PageElement, Held>();
  const total = Math.max(1, countIn(body, held).paragraphs);
  return {
    share: (element) => (held.get(element)?.paragraphs ?? 0) / total,
    holdsTitle: (element) => held.get(element)?.title ?? false,
    holdsArticle: (element) => held.get(element)?.article ?? false,
    holdsBody: (element) => held.get(element)?.body ?? false,
    holdsQuotation: (element) => held.get(element)?.quotation ?? false,
    isPicture: (element) => {
      const { pictures, length } = held.get(element) ?? { pictures: 0, length: 0 };
      return pictures === 1 && length < CAPTION_LENGTH;
    },
  };
}

function countIn(element: PageElement, held: Map<PageElement, Held>): Held {
  const own: Held = {
    paragraphs: PARAGRAPHS.has(element.tag) ? ownParagraph(element) : 0,
    length: 0,
    pictures: MORE.has(element.tag) ? TOO_MANY : 0,
    title: isTitle(element),
    article: element.tag === "article",
    body: element.tag === "article" || isNamed(classWords(element), BODY),
    quotation: element.tag === "blockquote",
  };
  for (const child of element.children) {
    if (!isElement(child)) own.length += child.trim().length;
    else if (PICTURES.has(child.tag)) own.pictures += own.length > 0 ? TOO_MANY : 1;
    else if (!NEVER.has(child.tag)) add(own, countIn(child, held));
  }
  held.set(element, own);
  return own;
}

function add(own: Held, inner: Held): void {
  own.paragraphs += inner.paragraphs;
  own.pictures += own.length > 0 && inner.pictures > 0 ? TOO_MANY : inner.pictures;
  own.length += inner.length;
  own.title ||= inner.title;
  own.article ||= inner.article;
  own.body ||= inner.body;
  own.quotation ||= inner.quotation;
}

function isTitle({ tag, attributes }: PageElement): boolean {
  return tag === "h1" || tag === "main" || /articleBody/.test(attributes["itemprop"] ?? "");
}

/** Length of the text that stands in the element itself, not in blocks within it; 0 where it is too short or mostly links. */
function ownParagraph(element: PageElement): number {
  let length = 0;
  let linked = 0;
  const visit = (node: PageNode, inLink: boolean): void => {
    if (!isElement(node)) {
      const plain = node.replace(/\s+/g, " ").length;
      length += plain;
      if (inLink) linked += plain;
    } else if (INLINE.has(node.tag) || node.tag === "br")
      for (const child of node.children) visit(child, inLink || node.tag === "a");
  };
  for (const child of element.children) visit(child, false);
  return length >= PARAGRAPH && linked < PARAGRAPH_LINKED * length ? length : 0;
}
