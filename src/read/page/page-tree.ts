/** A page as a tree: its elements with the attributes that say something, and its text. Built in linear time from any markup. */
import { Tokenizer } from "htmlparser2";
import { PAGE_DEPTH, PAGE_ELEMENTS } from "../limits.ts";

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PageNode[];
}
export type PageNode = PageElement | string;

export interface PageTree {
  readonly root: PageElement;
  /** Whether elements were lifted or left out because there were too many or too deep. */
  readonly flattened: boolean;
}

/** Attributes that say what an element is or holds; all others are left out. */
const KEPT: ReadonlySet<string> = new Set([
  "alt",
  "aria-hidden",
  "aria-label",
  "charset",
  "class",
  "content",
  "data-component",
  "data-testid",
  "data-type",
  "datetime",
  "hidden",
  "href",
  "http-equiv",
  "id",
  "itemprop",
  "itemscope",
  "itemtype",
  "lang",
  "name",
  "property",
  "rel",
  "role",
  "style",
  "type",
]);
const LONGEST_KEPT: number = Math.max(...[...KEPT].map((name) => name.length));
/** UTF-16 units of an attribute that are kept: enough for any address or description. */
const ATTRIBUTE_LENGTH = 4_000;

/** Elements without content. Source: HTML Standard, 13.1.2. */
const VOID: ReadonlySet<string> = new Set([
  "area",
  "base",
  "basefont",
  "bgsound",
  "br",
  "col",
  "command",
  "embed",
  "frame",
  "hr",
  "image",
  "img",
  "input",
  "keygen",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

/** An element of this kind ends an open one of those, where it is the innermost. Source: HTML Standard, 13.1.2.4. */
const ENDS: Readonly<Record<string, ReadonlySet<string>>> = endings();

/** Builds the tree of a page; end tags that close nothing are ignored, elements never closed end with the page. */
export function pageTree(html: string): PageTree {
  const root: PageElement = { tag: "#page", attributes: {}, children: [] };
  const state: Building = {
    root,
    open: [{ tag: "#page", element: root }],
    openOf: new Map(),
    elements: 0,
    flattened: false,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, eventsFor(html, state));
  tokenizer.write(html);
  tokenizer.end();
  return { root, flattened: state.flattened };
}

/** The element that is open at each depth; where the page is deeper than `PAGE_DEPTH`, several depths have the same one. */
interface Open {
  readonly tag: string;
  readonly element: PageElement;
}

interface Building {
  readonly root: PageElement;
  readonly open: Open[];
  /** How many elements of each tag are open, so that an end tag that closes nothing costs nothing. */
  readonly openOf: Map<string, number>;
  elements: number;
  flattened: boolean;
}

function eventsFor(html: string, state: Building): ConstructorParameters<typeof Tokenizer>[1] {
  let tag = "";
  let attributes: Record<string, string> = {};
  let attribute = "";
  let value = "";
  const ignored = (): void => {};
  return {
    onopentagname: (start, end) => {
      tag = html.slice(start, end).toLowerCase();
      attributes = {};
    },
    onattribname: (start, end) => {
      attribute = end - start > LONGEST_KEPT ? "" : html.slice(start, end).toLowerCase();
      value = "";
    },
    onattribdata: (start, end) => {
      if (KEPT.has(attribute)) value += html.slice(start, Math.min(end, start + ATTRIBUTE_LENGTH));
    },
    onattribentity: (codepoint) => {
      if (KEPT.has(attribute)) value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (KEPT.has(attribute)) attributes[attribute] ??= value.slice(0, ATTRIBUTE_LENGTH);
    },
    onopentagend: () => openElement(state, tag, attributes),
    onselfclosingtag: () => openElement(state, tag, attributes),
    onclosetag: (start, end) => closeElement(state, html.slice(start, end).toLowerCase()),
    ontext: (start, end) => addText(state, html.slice(start, end)),
    ontextentity: (codepoint) => addText(state, String.fromCodePoint(codepoint)),
    oncdata: (start, end, offset) => addText(state, html.slice(start, end - offset)),
    oncomment: ignored,
    ondeclaration: ignored,
    onprocessinginstruction: ignored,
    onend: ignored,
  };
}

function innermost({ open, root }: Building): Open {
  return open[open.length - 1] ?? { tag: "#page", element: root };
}

function pop({ open, openOf }: Building): void {
  const closed = open.pop();
  if (closed) openOf.set(closed.tag, (openOf.get(closed.tag) ?? 1) - 1);
}

function openElement(state: Building, tag: string, attributes: Readonly<Record<string, string>>): void {
  const ends = ENDS[tag];
  while (ends?.has(innermost(state).tag)) pop(state);
  const isVoid = VOID.has(tag);
  const lifted = ++state.elements > PAGE_ELEMENTS || (state.open.length > PAGE_DEPTH && !isVoid);
  if (lifted) state.flattened = true;
  const parent = innermost(state).element;
  const element: PageElement = lifted ? parent : { tag, attributes, children: [] };
  if (!lifted) parent.children.push(element);
  if (isVoid) return;
  state.open.push({ tag, element });
  state.openOf.set(tag, (state.openOf.get(tag) ?? 0) + 1);
}

function closeElement(state: Building, tag: string): void {
  if ((state.openOf.get(tag) ?? 0) === 0) return;
  while (innermost(state).tag !== tag) pop(state);
  pop(state);
}

function addText(state: Building, data: string): void {
  const { children } = innermost(state).element;
  const last = children[children.length - 1];
  if (typeof last === "string") children[children.length - 1] = last + data;
  else children.push(data);
}

function endings(): Record<string, ReadonlySet<string>> {
  const ends: Record<string, ReadonlySet<string>> = {
    li: new Set(["li", "p"]),
    dt: new Set(["dt", "dd", "p"]),
    dd: new Set(["dt", "dd", "p"]),
    option: new Set(["option"]),
    optgroup: new Set(["option", "optgroup"]),
    tr: new Set(["tr", "td", "th", "p"]),
    td: new Set(["td", "th", "p"]),
    th: new Set(["td", "th", "p"]),
    thead: new Set(["tbody", "tr", "td", "th", "p"]),
    tbody: new Set(["thead", "tbody", "tr", "td", "th", "p"]),
    tfoot: new Set(["thead", "tbody", "tr", "td", "th", "p"]),
    body: new Set(["head", "link", "script"]),
    a: new Set(["a"]),
  };
  const paragraph = new Set(["p"]);
  for (const tag of "address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul".split(
    " ",
  ))
    ends[tag] = paragraph;
  return ends;
}
