/** An XML document as a tree, built in linear time: no entity of its own is expanded, nothing outside it is opened. */
import { Tokenizer } from "htmlparser2";
import { PAGE_DEPTH, PAGE_ELEMENTS } from "../limits.ts";
import type { PageElement, PageNode } from "../page/page-tree.ts";

export interface XmlTree {
  /** The document's element, names without prefixes; `null` where there is none. */
  readonly root: PageElement | null;
  /** What is wrong with it, or `null`. */
  readonly broken: string | null;
}

/** UTF-16 units of an attribute that are kept. */
const ATTRIBUTE_LENGTH = 4_000;
/** Attributes of an element that are kept; NewsML-G2 has up to a dozen. */
const ATTRIBUTES = 50;

interface Building {
  /** From the document down; elements beyond the limits are counted in `left` instead. */
  readonly open: { readonly name: string; readonly element: PageElement }[];
  readonly top: PageElement;
  elements: number;
  left: number;
  broken: string | null;
}

/**
 * Builds the tree of a document.
 *
 * - Input: the XML.
 * - Output: its tree; what is too deep or too much is left out and said. The five entities of XML and numbers stand for their characters; any other
 *   entity stays as it is written, since no declaration is read. An end tag that does not fit is ignored and said.
 * - Errors: none.
 * - Source: XML 1.0.
 */
export function xmlTree(xml: string): XmlTree {
  const top: PageElement = { tag: "", attributes: {}, children: [] };
  const state: Building = { open: [], top, elements: 0, left: 0, broken: null };
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, eventsFor(xml, state));
  tokenizer.write(xml);
  tokenizer.end();
  if (state.open.length > 0) state.broken ??= "It is cut off.";
  const root = top.children.find((child): child is PageElement => typeof child !== "string");
  return { root: root ?? null, broken: state.broken };
}

function eventsFor(xml: string, state: Building): ConstructorParameters<typeof Tokenizer>[1] {
  let name = "";
  let attributes: Record<string, string> = {};
  let attribute = "";
  let value = "";
  let stated = 0;
  const ignored = (): void => {};
  const end = (): void => openElement(state, name, attributes);
  return {
    onopentagname: (from, to) => {
      name = xml.slice(from, to);
      attributes = {};
      stated = 0;
    },
    onattribname: (from, to) => {
      attribute = xml.slice(from, Math.min(to, from + 200));
      value = "";
    },
    onattribdata: (from, to) => {
      if (value.length < ATTRIBUTE_LENGTH) value += xml.slice(from, Math.min(to, from + ATTRIBUTE_LENGTH));
    },
    onattribentity: (codepoint) => {
      if (value.length < ATTRIBUTE_LENGTH) value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (++stated <= ATTRIBUTES) attributes[attribute] ??= value;
    },
    onopentagend: end,
    onselfclosingtag: () => {
      end();
      closeElement(state, name);
    },
    onclosetag: (from, to) => closeElement(state, xml.slice(from, to)),
    ontext: (from, to) => addText(state, xml.slice(from, to)),
    ontextentity: (codepoint) => addText(state, String.fromCodePoint(codepoint)),
    oncdata: (from, to, offset) => addText(state, xml.slice(from, to - offset)),
    oncomment: ignored,
    ondeclaration: ignored,
    onprocessinginstruction: ignored,
    onend: ignored,
  };
}

function openElement(state: Building, name: string, attributes: Readonly<Record<string, string>>): void {
  if (state.left > 0 || ++state.elements > PAGE_ELEMENTS || state.open.length >= PAGE_DEPTH) {
    state.left++;
    state.broken ??= "It has more elements, or deeper ones, than are read.";
    return;
  }
  const element: PageElement = { tag: local(name), attributes, children: [] };
  innermost(state).children.push(element);
  state.open.push({ name, element });
}

function closeElement(state: Building, name: string): void {
  if (state.left > 0) state.left--;
  else if (state.open.at(-1)?.name === name) state.open.pop();
  else {
    state.broken ??= "An end tag does not fit.";
    // Elements that were not ended end here: at most `PAGE_DEPTH` are looked at.
    const at = state.open.findLastIndex((open) => open.name === name);
    if (at !== -1) state.open.length = at;
  }
}

function addText(state: Building, text: string): void {
  if (state.left > 0) return;
  const { children }: { children: PageNode[] } = innermost(state);
  const last = children.at(-1);
  if (typeof last === "string") children[children.length - 1] = last + text;
  else children.push(text);
}

function innermost({ open, top }: Building): PageElement {
  return open.at(-1)?.element ?? top;
}

/** A name without its prefix. */
function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The elements of a name in an element, however deep, in order. */
export function* within(element: PageElement, name: string): Generator<PageElement> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.tag === name) yield child;
    else yield* within(child, name);
  }
}

/** The first element of a name that stands directly in an element. */
export function childOf(element: PageElement | null | undefined, name: string): PageElement | null {
  for (const child of element?.children ?? []) if (typeof child !== "string" && child.tag === name) return child;
  return null;
}

/** All text of an element, blanks as they stand. */
export function textOf(element: PageElement | null): string {
  return element === null
    ? ""
    : element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
