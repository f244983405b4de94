/** NewsML-G2 and NITF: the news items of a document, by the element they stand in. */
import type { Problem } from "../../core/format.ts";
import { problem } from "../../core/problem.ts";
import type { GivenReport } from "../given-report.ts";
import type { PageElement } from "../page/page-tree.ts";
import { type MarkedLine, markedLines, plainLines } from "./marked-lines.ts";
import { type WireItem, wireReport } from "./wire-item.ts";
import { childOf, textOf, within, xmlTree } from "./xml-tree.ts";

/** Items of one message; agencies send one, seldom some dozens. */
const MOST_ITEMS = 1_000;

/**
 * Reads a document.
 *
 * - Input: the XML, and the name that tells where it comes from.
 * - Output: a report for each item with text; a problem for each that may not be used, has none, or is broken. Of several items each source is
 *   `<name>#<its guid>`.
 * - Errors: none.
 * - Source: IPTC NewsML-G2 2.34 (newsMessage, newsItem, packageItem), NITF 3.6.
 */
export function readNewsml(xml: string, source: string): readonly (GivenReport | { readonly problem: Problem })[] {
  const { root, broken } = xmlTree(xml);
  const items = root === null ? [] : itemsOf(root);
  const read = items
    .slice(0, MOST_ITEMS)
    .flatMap(({ name, item }) => wireReport(item, items.length > 1 && name !== null ? `${source}#${name}` : source));
  if (broken !== null) read.push({ problem: problem("READ_XML_BROKEN", source, broken) });
  if (items.length > MOST_ITEMS)
    read.push({
      problem: problem("READ_TOO_LARGE", source, `It has ${items.length} items; the first ${MOST_ITEMS} were read.`),
    });
  if (read.length === 0) read.push({ problem: problem("READ_XML_BROKEN", source, "It has no news item.") });
  return read;
}

interface NamedItem {
  readonly name: string | null;
  readonly item: WireItem;
}

function itemsOf(root: PageElement): NamedItem[] {
  if (root.tag === "nitf") return [{ name: null, item: nitfItem(root) }];
  const all = root.tag === "newsMessage" ? [...(childOf(root, "itemSet")?.children ?? [])] : [root];
  return all.flatMap((element) => {
    if (typeof element === "string") return [];
    const name = element.attributes["guid"] ?? null;
    if (element.tag === "newsItem") return { name, item: newsItem(element) };
    const kind = /Item$/.test(element.tag) ? `<${element.tag}>, which has no text of its own` : null;
    return kind === null ? [] : { name, item: { ...NOTHING, ...stateOf(element), kind } };
  });
}

const NOTHING: WireItem = {
  id: null,
  uri: null,
  status: null,
  embargoed: null,
  versionCreated: null,
  provider: null,
  credit: null,
  byline: null,
  title: null,
  language: null,
  lines: [],
  kind: null,
};

/** What the management of any item states. */
function stateOf(
  item: PageElement,
): Pick<WireItem, "id" | "uri" | "status" | "embargoed" | "versionCreated" | "provider"> {
  const meta = childOf(item, "itemMeta");
  const guid = item.attributes["guid"] ?? null;
  return {
    id: guid,
    uri: guid,
    status: childOf(meta, "pubStatus")?.attributes["qcode"] ?? null,
    embargoed: said(childOf(meta, "embargoed")),
    versionCreated: said(childOf(meta, "versionCreated")),
    provider: partyOf(childOf(meta, "provider")),
  };
}

function newsItem(item: PageElement): WireItem {
  const meta = childOf(item, "contentMeta");
  const set = childOf(item, "contentSet");
  const nitf = set === null ? null : ([...within(set, "nitf")][0] ?? null);
  const inner = nitf === null ? NOTHING : nitfItem(nitf);
  const kind = childOf(childOf(item, "itemMeta"), "itemClass")?.attributes["qcode"]?.replace(/^.*:/, "") ?? null;
  return {
    ...stateOf(item),
    credit: said(childOf(meta, "creditline")) ?? partyOf(childOf(meta, "infoSource")),
    byline: said(childOf(meta, "by")) ?? inner.byline,
    title: said(childOf(meta, "headline")) ?? inner.title ?? said(childOf(childOf(item, "itemMeta"), "title")),
    language: childOf(meta, "language")?.attributes["tag"] ?? item.attributes["xml:lang"] ?? inner.language ?? null,
    lines: nitf === null ? contentLines(set) : inner.lines,
    kind: kind === null ? null : `item of kind ${kind.slice(0, 60)}`,
  };
}

/** The first content that is text: the others are the same in other forms. */
function contentLines(set: PageElement | null): readonly MarkedLine[] {
  for (const content of set?.children ?? []) {
    const lines = typeof content === "string" ? [] : linesIn(content);
    if (lines.length > 0) return lines;
  }
  return [];
}

function linesIn(content: PageElement): readonly MarkedLine[] {
  const { contenttype = "text/plain", encoding } = content.attributes;
  if (content.tag === "inlineXML") return markedLines([...within(content, "body")][0] ?? content);
  const plain = content.tag === "inlineData" && /^text\/plain|^text$/i.test(contenttype) && encoding === undefined;
  return plain ? plainLines(textOf(content)) : [];
}

function nitfItem(nitf: PageElement): WireItem {
  const body = childOf(nitf, "body");
  const head = childOf(body, "body.head");
  const docdata = childOf(childOf(nitf, "head"), "docdata");
  const parts = [childOf(head, "dateline"), childOf(body, "body.content"), childOf(body, "body.end")];
  const lines = parts.flatMap((part) => (part === null ? [] : markedLines({ ...part, children: [part] })));
  const headline = said(childOf(childOf(head, "hedline"), "hl1"));
  return {
    ...NOTHING,
    id: childOf(docdata, "doc-id")?.attributes["id-string"] ?? null,
    versionCreated: childOf(docdata, "date.issue")?.attributes["norm"] ?? null,
    provider: said(childOf(head, "distributor")),
    byline: said(childOf(head, "byline")),
    title: headline ?? said(childOf(childOf(nitf, "head"), "title")),
    language: nitf.attributes["xml:lang"] ?? null,
    lines: lines.length > 0 || body === null ? lines : markedLines(body),
    kind: "NITF document without text",
  };
}

/** A party's name: as it is written, else as it is called, else the end of its code. */
function partyOf(party: PageElement | null): string | null {
  if (party === null) return null;
  const { literal, qcode } = party.attributes;
  return (
    said(childOf(party, "name")) ??
    said(childOf(party, "organisationName")) ??
    literal ??
    qcode?.replace(/^.*:/, "") ??
    null
  );
}

function said(element: PageElement | null): string | null {
  const text = textOf(element).trim();
  return text === "" ? null : text;
}
